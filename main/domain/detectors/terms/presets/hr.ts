import { list, type PresetWords } from './list.ts';

/** Staff: pay, judgement, illness, leaving. */
export const hr: PresetWords = {
  en: list(
    `salary | pay rise | pay raise | bonus payment | compensation package | performance review | appraisal |
    performance improvement plan | written warning | verbal warning | disciplinary hearing | grievance | dismissal |
    redundancy | layoff | severance | settlement agreement | notice period | sick leave | sick note | parental leave |
    maternity leave | works council | job applicant | candidate shortlist | rejection letter | reference letter |
    exit interview | harassment complaint | background check`,
  ),
  de: list(
    `Gehalt | Gehälter | Gehaltserhöhung | Gehaltsverhandlung | Gehaltsabrechnung | Bonuszahlung | Zielvereinbarung |
    Mitarbeitergespräch | Leistungsbeurteilung | Abmahnung | Kündigung | Aufhebungsvertrag | Aufhebungsverträge |
    Abfindung | Kündigungsfrist | Probezeit | Krankmeldung | Krankschreibung | Elternzeit | Mutterschutz | Betriebsrat |
    Personalakte | Arbeitszeugnis | Bewerber | Bewerbung | Absage | Sozialplan | Stellenabbau | Schwerbehinderung |
    Wiedereingliederung`,
  ),
  fr: list(
    `salaire | augmentation de salaire | prime annuelle | bulletin de paie | entretien annuel | entretien préalable |
    évaluation annuelle | avertissement écrit | blâme | mise à pied | licenciement | rupture conventionnelle | préavis |
    indemnité de départ | indemnités de départ | période d'essai | arrêt maladie | arrêt de travail | congé maternité |
    congé parental | comité social et économique | dossier du personnel | candidature | lettre de refus |
    plan de sauvegarde de l'emploi | plan social | harcèlement moral | prud'hommes`,
  ),
  es: list(
    `salario | sueldo | nómina | aumento de sueldo | bonificación anual | evaluación del desempeño | amonestación |
    carta de advertencia | expediente disciplinario | despido | carta de despido | finiquito | indemnización por despido |
    preaviso | periodo de prueba | baja médica | baja laboral | permiso de maternidad | permiso de paternidad |
    comité de empresa | expediente personal | candidato | carta de rechazo | expediente de regulación de empleo |
    acoso laboral | entrevista de salida`,
  ),
};
