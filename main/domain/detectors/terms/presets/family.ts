import { list, type PresetWords } from './list.ts';

/** Children, partners, money and illness at home. */
export const family: PresetWords = {
  en: list(
    `custody | divorce | separation agreement | child support | alimony | school report | kindergarten | nursery |
    child's school | school run | babysitter | paediatrician | pediatrician | due date | miscarriage | fertility treatment |
    adoption | foster care | couples therapy | family therapy | care home | nursing care | last will | inheritance |
    family budget | pocket money | house key | alarm code | holiday dates`,
  ),
  de: list(
    `Sorgerecht | Scheidung | Trennung | Unterhalt | Schulzeugnis | Kindergarten | Kita | Grundschule | Schulweg |
    Babysitter | Kinderarzt | Kinderärztin | Geburtstermin | Fehlgeburt | Kinderwunsch | Adoption | Pflegefamilie |
    Paartherapie | Familientherapie | Pflegeheim | Pflegegrad | Patientenverfügung | Testament | Erbschaft | Erbe |
    Haushaltskasse | Taschengeld | Hausschlüssel | Alarmanlage | Urlaubszeit`,
  ),
  fr: list(
    `garde des enfants | garde alternée | divorce | séparation | pension alimentaire | bulletin scolaire | crèche |
    école maternelle | école primaire | baby-sitter | nounou | pédiatre | date d'accouchement | fausse couche |
    procréation assistée | adoption | famille d'accueil | thérapie de couple | thérapie familiale | maison de retraite |
    testament | héritage | succession | budget familial | argent de poche | clé de la maison | code d'alarme`,
  ),
  es: list(
    `custodia | custodia compartida | divorcio | separación | pensión alimenticia | boletín de notas | guardería |
    escuela infantil | colegio de los niños | niñera | canguro | pediatra | fecha de parto | aborto espontáneo |
    tratamiento de fertilidad | adopción | familia de acogida | terapia de pareja | terapia familiar |
    residencia de ancianos | testamento | herencia | presupuesto familiar | paga semanal | llave de casa |
    código de la alarma`,
  ),
};
