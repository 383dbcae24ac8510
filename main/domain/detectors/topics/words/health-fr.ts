import type { TopicWords } from './topic-words.ts';

/** Words of health in French. Put together for this project. */
export const healthFrench: TopicWords = [
  [
    4,
    `son_diagnostic mon_diagnostic cancer_du cancer_de cancers cancéreu* tumeur tumeurs leucémie chimiothérapie chimio radiothérapie métastase* diabétique* diabète hypertension_artérielle infarctus avc épilepsie épileptique démence alzheimer parkinson sclérose sclérose_en_plaques polyarthrite rhumatisme* arthrose psoriasis eczéma hépatite séropositif séropositive vih sida pneumonie tuberculose asthme asthmatique*
     dépressif dépressive antidépresseur* anxiolytique* schizophrén* psychose psychotique bipolaire anorexi* boulimi* alcoolique* alcoolisme toxicoman* surdose overdose désintoxication suicid* tentative_de_suicide fausse_couche enceinte grossesse* avortement ivg pma fauteuil_roulant pacemaker insuline hernie_discale arrêt_maladie arrêt_de_travail invalidité handicapé handicapée handicapés travailleur_handicapé trouble_anxieux troubles_anxieux attaque_de_panique crise_de_panique autisme autiste* tdah migraine* dialyse obésité obèse paralysé* paraplégique insomnie* apnée maladie_de_crohn maladie_chronique malade_chronique longue_maladie soins_palliatifs phase_terminale hospitalisé* hospitalisation chirurgie psychothérapie psychiatre* psychiatrique électrochoc*`,
  ],
  [
    3,
    `dépression burn_out burnout diagnostiqué diagnostiquée diagnostic maladie maladies atteint_de atteinte_de allerg* médicament médicaments antibiotique* fièvre nausée* vomissement* diarrhée maux_de_tête mal_de_dos douleur douleurs vacciné* vaccin malentendant* sourd sourde appareil_auditif fracture entorse urgences réanimation radiographie irm échographie bilan_sanguin prise_de_sang fumeur fumeuse ménopause contracepti* kinésithérap* rééducation mi_temps_thérapeutique congé_maladie cœur_malade tension_artérielle traumatis*`,
  ],
  [
    3,
    `ordonnance handicap souffre_de comprimé* opéré opérée chirurgien* cardiolog* oncolog* neurolog* gynécolog* dermatolog* urolog* addiction biopsie cure_de`,
    'in company',
  ],
  [
    2,
    `malade malades traitement hôpital clinique médecin médecins docteur patient patiente symptôme symptômes infection blessure blessé blessée accident sang cœur rein reins foie poumon poumons genou estomac chronique aigu aiguë souffre alcool drogue drogues tabac fume thérapie thérapeute psychologue psy certificat_médical suivi_médical séance_de`,
  ],
  [
    1,
    'santé sommeil poids régime fatigue fatigué fatiguée stress soins prend guérir guérison depuis_l_enfance',
  ],
];
