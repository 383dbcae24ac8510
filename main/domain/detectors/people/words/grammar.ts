import { role } from '../../reading/roles.ts';

/** Words around names, in English, German, French and Spanish. */
export const grammar: readonly (readonly [role: number, words: string])[] = [
  [
    role.title,
    `mr mrs ms miss mx dr prof professor sir madam lady lord rev reverend fr judge justice senator congressman congresswoman
     herr herrn frau fräulein hr dipl ing mag
     monsieur madame mademoiselle mme mlle maître docteur docteure
     señor señora señorita sr sra srta doña licenciado licenciada ingeniero doctor doctora
     signor signora sig dottor dottoressa senhor senhora dona pan pani pán paní gospodin gospođa`,
  ],
  [
    role.relation,
    `boss manager supervisor colleague colleagues coworker coworkers teammate teammates intern assistant secretary employee mentor mentee
     friend friends bestie roommate flatmate housemate neighbor neighbour neighbors neighbours landlord landlady tenant partner husband wife spouse ex boyfriend girlfriend fiance fiancée fiancé
     mother father mom mum mommy mummy dad daddy parents brother brothers sister sisters sibling siblings twin son sons daughter daughters kid kids child children baby toddler stepson stepdaughter stepmother stepfather
     grandmother grandfather grandma grandpa granny grandparents grandson granddaughter grandchild grandchildren uncle aunt auntie cousin cousins nephew niece godfather godmother godson
         inlaws therapist doctor dentist lawyer attorney accountant nanny babysitter teacher tutor coach trainer classmate
     cofounder founder investor ceo cto cfo coo
     chef chefin vorgesetzter vorgesetzte vorgesetzten kollege kollegin kollegen kolleginnen mitarbeiter mitarbeiterin mitarbeitern praktikant praktikantin assistentin mandant mandantin
     freund freundin freunde freunden mitbewohner mitbewohnerin nachbar nachbarin nachbarn vermieter vermieterin mieter mieterin partnerin ehemann ehefrau gatte gattin lebensgefährte lebensgefährtin verlobter verlobte
     mutter vater mama papa eltern bruder brüder schwester schwestern geschwister sohn söhne sohnes tochter töchter kind kinder kindern baby enkel enkelin oma opa großmutter großvater großeltern onkel tante cousine vetter neffe nichte
     schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter patenkind ärztin hausarzt hausärztin anwalt anwältin steuerberater steuerberaterin lehrer lehrerin trainerin
     cheffe patron patronne collègue collègues stagiaire ami amie amis amies copain copine colocataire voisin voisine voisins propriétaire locataire mari femme conjoint conjointe compagnon compagne fiancé fiancée épouse époux
     mère père maman papa parents frère frères sœur sœurs soeur soeurs fils fille filles garçon enfant enfants bébé mamie papi oncle tante cousin cousine neveu nièce    
     médecin avocat avocate comptable nounou professeur professeure
     jefe jefa encargado encargada compañero compañera compañeros compañeras colega colegas empleado empleada becario becaria amigo amiga amigos amigas novio novia vecino vecina vecinos casero casera inquilino inquilina pareja marido esposo esposa mujer
     madre padre mamá papá padres hermano hermana hermanos hermanas hijo hija hijos hijas niño niña bebé abuelo abuela abuelos tío tía primo prima sobrino sobrina suegro suegra cuñado cuñada yerno nuera
     médico médica abogado abogada contable niñera profesor profesora`,
  ],
  [
    role.my,
    `my our mine mein meine meiner meinem meinen meines unser unsere unserer unserem unseren unseres mon ma mes notre nos mi mis nuestro nuestra nuestros nuestras`,
  ],
  [
    role.theirs,
    'his her their its sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren leur leurs su sus son sa ses',
  ],
  [
    role.self,
    `i me myself we us ich mir mich wir je j moi nous yo nosotros nosotras soy tengo tomo padezco sufro gano debo cobro estoy fui nací user nutzer nutzerin benutzer benutzerin anwender utilisateur utilisatrice usuario usuaria`,
  ],
  [
    role.someone,
    `he she him hers er sie ihm ihn il elle lui él ella ellos ellas patient patients patientin patiente paciente herself himself someone somebody jemand alguien`,
  ],
  [
    role.says,
    `say says said saying tell tells told ask asks asked replied answered mention mentions mentioned write writes wrote think thinks thought believe believes believed know knows knew want wants wanted wish wishes wished explain explained explains
     suggest suggests suggested recommend recommends recommended argue argued argues claimed insist insisted complain complained complains announce announced admit admitted admits agree agreed agrees promised warn warned joke joked
     sagt sagte fragt fragte meint meinte erzählt erzählte schreibt schrieb denkt dachte glaubt glaubte wusste wollte möchte erklärt erklärte schlägt empfiehlt empfahl antwortet antwortete behauptet berichtet berichtete findet fand erwähnt erwähnte bat bittet
     dit disait raconte répond écrit pense croit sait veut voulait explique recommande affirme mentionne estime souhaite préfère trouve
     dice decía dijo contó pregunta preguntó responde respondió escribe escribió piensa cree sabe quiere quería explica explicó propone recomienda afirma anuncia menciona prefiere opina`,
  ],
  [
    role.does,
    `is was has had likes loves hates prefers enjoys lives lived works worked moved moves born married divorced died dies plays played went goes came comes got gets met meets helped helps started starts began finished finishes bought sold made makes gave took takes took feels felt plans planned hopes hoped
     visited visits called calls sent sends joined left leads led runs ran studied studies teaches taught owns owned needs needed volunteers attended attends organized shared shares mentored painted cooked drives drove travels travelled traveled turned turns celebrated celebrates listed supports supported encouraged values appreciates
     finds found keeps kept received receives reviewed reviews approved signed owes earns uses used speaks spoke leaves arrives arrived handles manages managed invited wore wears sang sings wrote directed hired fired resigned quit retired graduated
     ist war hat hatte mag liebt hasst bevorzugt wohnt wohnte lebt lebte arbeitet arbeitete zieht zog heiratet heiratete starb spielt spielte ging geht kam kommt bekam bekommt traf trifft hilft half begann kaufte macht machte gab nahm nimmt fühlt plant hofft besucht besuchte rief ruft schickt schickte studiert leitet braucht
     feiert unterrichtet kennt kannte wird wurde fährt fuhr kümmert braucht reist kocht singt trinkt isst hört sieht sah betreut übernimmt übernahm geboren verheiratet
     est était avait aime adore déteste habite habitait vit travaille travaillait déménage joue va allait vient reçoit rencontre aide commence achète fait donne prend sent espère visite appelle envoie étudie dirige fête enseigne connaît cuisine voyage chante boit mange née né mariée marié
     es era tiene tenía ama odia prefiere vive vivía trabaja trabajaba juega va iba viene recibe conoce ayuda empieza compra hace da toma siente espera visita llama envía estudia dirige celebra enseña cocina viaja canta bebe come nació casada casado`,
  ],
  [
    role.naming,
    `name names named called nickname nicknamed alias aka surname firstname lastname fullname contact attendee attendees assignee reviewer reviewers author authors owner heißt heiße heisst heisse namens genannt vorname nachname ansprechpartner ansprechpartnerin
     appelle appelée appelé nommé nommée prénom nom llama llamo llaman llamada llamado nombre apellido apellidos chiamo chiama nome `,
  ],
  [
    role.credit,
    `directed starring written sung painted composed produced performed feat featuring portrayed hosted actress actor singer songwriter guitarist drummer novelist poet author player politician president minister senator mayor
     geschrieben gedreht schauspieler schauspielerin sängerin sänger autorin autor trainer écrit réalisé actrice acteur chanteuse chanteur auteur escrito dirigida dirigido actriz cantante autora`,
  ],
  [role.by, 'by von par por'],
  [
    role.beside,
    'with for about from between without mit für ohne über bei neben zwischen gegen avec pour chez sans contre con para sobre sin entre contra meet meeting ping cc email emailed contact thank thanks ask tell heard remind grandfather grandmother grandson granddaughter',
  ],
  [
    role.meets,
    `up meet meets met meeting talk talked talks speak spoke speaking chat chatted call lunch dinner coffee interview married engaged dating lives living sync worked
     treffen gespräch gesprochen verheiratet telefonat termin déjeuner réunion marié mariée reunión comida casado casada`,
  ],
  [
    role.toward,
    'in at near to into around across towards nach zu zum zur aus bei à en au aux dans vers près desde hacia hasta cerca',
  ],
  [
    role.particle,
    'van der den de la von zu zum zur vom del dos das da di du le el al bin bint ibn ben ten ter te y e lo della dalla degli af av ap ab mac mc st ver',
  ],
  [
    role.article,
    'the a an this that these those der die das den dem des ein eine einen einem einer le la les l un une des el los las una unos unas',
  ],
  [role.stage, 'concert concerts gig speak speaking perform performing konzert concierto'],
  [
    role.greeting,
    'hi hello hey dear hallo liebe lieber liebes bonjour salut cher chère hola estimado estimada querido querida ciao welcome',
  ],
  [role.and, 'and und et y & or oder ou o'],
  [role.is, 'is was are am ist war bin sind est suis es soy era being turned'],
];

/** The beginnings and ends that show a name of a company, a street. */
export const companies = `ltd limited inc incorporated corp corporation llc llp plc gmbh mbh ag kg ohg ug se sarl sas sa eurl srl spa sl bv nv ab oy as aps group groupe gruppe holding holdings company compañía compagnie
  technologies technology solutions services systems software partners associates ventures capital consulting consultants industries enterprises foundation institute university universität université universidad college school hospital clinic bank insurance versicherung verlag press media studio studios
  labs laboratories records motors airlines hotel restaurant café church museum theatre theater stadium park airport station department ministry council committee league fc club association verein stiftung agency office maintenance network networks financial international
  sons bros brothers magazine weekly times journal news tribune award awards prize cup festival project projekt framework library server database`;
export const streets = `street st str road rd avenue ave lane drive boulevard blvd court crescent terrace square parkway highway way close gateway hill heights
  straße strasse platz weg allee gasse ufer damm ring chaussee stiege rue allée impasse quai chemin calle avenida plaza paseo camino carrera rua travessa praça via viale piazza corso ulica ulice ul utca
  *straße *strasse *gasse *platz *allee *gatan *vägen *veien *gata *vegur *katu *kuja *straat *laan *gracht *utca *gade `;
