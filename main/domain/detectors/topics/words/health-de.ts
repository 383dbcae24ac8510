import type { TopicWords } from './topic-words.ts';

/** Words of health in German. Put together for this project. */
export const healthGerman: TopicWords = [
  [
    4,
    `ihre_diagnose seine_diagnose meine_diagnose brustkrebs krebs krebskrank* krebsdiagnose *krebs tumor* leukämie chemo chemotherapie bestrahlung* metastas* diabetiker* zuckerkrank* bluthochdruck herzinfarkt infarkt schlaganfall* epilepsie epileptik* demenz* alzheimer parkinson multiple_sklerose rheuma arthrose gicht neurodermitis schuppenflechte hepatitis hiv_positiv lungenentzündung tuberkulose
     depressionen depressiv antidepressiv* schizophren* psychose* psychotisch magersucht magersüchtig bulimie alkoholiker* alkoholkrank* alkoholabhängig* drogensucht drogensüchtig spielsucht suchtkrank* entzug entziehungskur suizid* selbstmord* selbstmordversuch selbstverletz* fehlgeburt* schwanger schwangerschaft* kinderwunschbehandlung abtreibung* rollstuhl* herzschrittmacher insulin bandscheibenvorfall* krankgeschrieben krankschreibung* arbeitsunfähig* arbeitsunfähigkeit* erwerbsminderung* erwerbsunfähig*
     schwerbehindert* schwerbehinderung grad_der_behinderung pflegebedürftig* pflegegrad pflegestufe angststörung* panikattacke* essstörung* posttraumatisch* zwangsstörung* borderline autismus autistisch autist autistin adhs migräne heuschnupfen nussallergie laktoseintoleranz zöliakie morbus querschnittsgelähmt gelähmt schlafapnoe übergewichtig adipositas nierenversagen dialyse organspende sterbenskrank todkrank unheilbar chronisch_krank krankenhausaufenthalt reha kur_antritt psychotherapie psychotherapeut* psychiater psychiaterin psychiatrie stationär_behandelt frauenärztin blutzucker blutverdünner cortison`,
  ],
  [
    3,
    `depression burnout diagnose diagnostiziert erkrankung erkrankt *erkrankung krankheit* allergie* allergisch operiert operation_am op_termin medikament* schmerzmittel antibiotik* fieber übelkeit erbrechen durchfall kopfschmerz* rückenschmerz* bauchschmerz* *schmerzen impfung geimpft behinderung behindert gehörlos schwerhörig* hörgerät* kreuzband* knochenbruch verstaucht krankenstand krankgemeldet krankmeldung intensivstation notaufnahme hautarzt röntgen* ultraschall befund befunde blutwerte biopsie raucher raucherin nichtraucher* kettenraucher* wechseljahre verhütung* pille entbindung
     reha kreislaufkollaps ohnmacht herzrhythmus* herzfehler herzkrank* asthma* sehbehindert blind_auf nervenzusammenbruch trauma traumatisiert`,
  ],
  [
    3,
    `gebrochen abhängig_von tablette* süchtig rehabilitation chirurg* orthopäd* kardiolog* onkolog* neurolog* urolog* gynäkolog*`,
    'in company',
  ],
  [
    2,
    `krank schmerzen schmerz therapie therapeut therapeutin behandlung behandelt krankenhaus klinik arzt ärztin ärzte hausarzt hausärztin facharzt symptom symptome infektion entzündung verletzung verletzt unfall patient patientin patienten wunde blut blutdruck herz niere nieren leber lunge magen darm knie rücken rezept attest spritze impfstoff chronisch akut leidet festgestellt stationär ambulant raucht trinkt_zu_viel alkohol drogen nebenwirkung* gesundheitlich*`,
  ],
  [
    1,
    'gesundheit gesund schlaf gewicht diät praxis kur müde erschöpft stress gebrochen op nimmt vorsorge untersuchung',
  ],
];
