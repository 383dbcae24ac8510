import type { TopicWords } from './topic-words.ts';

/** Words of pay, appraisal, warning and dismissal in English, German, French and Spanish. Put together for this project. */
export const employment: TopicWords = [
  [
    4,
    `performance_improvement_plan on_a_pip written_warning formal_warning final_warning last_warning verbal_warning disciplinary_hearing disciplinary_action disciplinary_proceedings below_expectations needs_improvement performance_review performance_appraisal performance_rating laid_off was_fired got_fired be_fired been_fired fired_for let_go was_let_go be_let_go wrongful_dismissal severance severance_package severance_pay termination_agreement passed_over_for_promotion probation_failed failed_probation failed_his_probation failed_her_probation pass_probation pass_his_probation pass_her_probation passed_probation salary_increase pay_rise pay_cut raise_of misses_targets sexual_harassment harassment_complaint complaint_of_harassment hr_complaint hr_investigation grievance_against handed_in_notice handed_in_her_notice handed_in_his_notice handed_in_their_notice gave_notice given_notice contract_will_not_be contract_won't_be not_be_extended not_be_renewed job_is_on_the_line
     abmahnung* abgemahnt fristlos* kündigung_erhalten gekündigt_wurde wurde_gekündigt mit_kündigung kündigung_gedroht hat_gekündigt aufhebungsvertrag* abfindung abfindungen arbeitszeugnis* gehaltserhöhung* gehaltskürzung* probezeit personalakte personalgespräch kündigungsgespräch leistungsbeurteilung mitarbeitergespräch degradiert zeugnisnote lohnerhöhung freigestellt vertrag_wird_nicht nicht_verlängert probezeit_nicht_bestanden
     licencier licenciement licencié licenciée licenciés licenciées avertissement_écrit dernier_avertissement reçu_un_avertissement mise_à_pied entretien_annuel période_d_essai rupture_conventionnelle faute_grave blâme augmentation_de_salaire prud_hommes entretien_préalable indemnités_de_licenciement donné_sa_démission harcèlement_moral pas_renouvelé pas_renouvelée pas_été_renouvelé
     despedir despido despidieron despedido despedida_del amonestación amonestado amonestada expediente_disciplinario evaluación_de_desempeño periodo_de_prueba período_de_prueba finiquito indemnización_por_despido aumento_de_sueldo subida_de_sueldo carta_de_despido último_aviso acoso_laboral acoso_sexual presentado_su_dimisión no_se_renueva no_le_renuevan
     part_ways_with parting_ways must_leave_the_company
     trennen_von von_ihr_trennen von_ihm_trennen letzte_abmahnung
     se_séparer_de se_séparer_d
     prescindir_de
     annual_review raise_was_cancelled jahresgespräch entretien_de_fin_d_année evaluación_anual`,
  ],
  [
    3,
    `salary salaries dismiss dismissed dismissal fired layoff redundancy redundant bonus payroll wages compensation resign resigned resignation underperforming demoted promotion_denied appraisal appraised probation grievance bullying harassment notice_period part_ways pay_of pay_grade earns
     gehalt gehälter monatsgehalt monatsgehälter monatsgehältern jahresgehalt lohn kündigen gekündigt kündigung entlassen entlassung bonus bonus_von prämie versetzt beurteilung mobbing mobbings belästigung verdient_brutto
     salaire salaires avertissement renvoyé renvoyée renvoyer virer viré virée démission démissionné démissionne harcèlement préavis indemnités rémunération
     sueldo sueldos salario salarios echan echado echaron despiden renuncia renunció dimisión dimitió nómina acoso indemnización prescindir_de évaluation_de evaluación_de contract_ends la_prime_de la_prima_de_la la_prima_del`,
  ],
  [
    2,
    `warning late raised performance contract hr terminate terminated manager_says my_boss his_boss her_boss team_lead job deadlines unreliable complaint investigation promotion promoted company_car absence head_of new_hires makes
     bewertung bewertet note verspätung steigt vertrag verlängert gehen_muss quartalsende personalabteilung beschwerde chef chefin teamleiter teamleiterin vertriebsleiter* dienstwagen unzuverlässig ziel drohung gedroht trennen
     passe retards mauvais mauvaise rompue renouvelé contrat trimestre chef cheffe poste menacé délais plainte enquête les_rh directrice_commerciale directeur_commercial voiture_de_service gagne
     sube tarde mala trimestre contrato recursos_humanos superado jefe jefa puesto peligra plazos queja investigación directora_comercial director_comercial coche_de_empresa bad schlechte schlechten end_of évaluation evaluación targets my_target objectif objetivo not_renewed asks_for raise review
     i_make trennen séparer insuffisant insuficiente complaints beschwerde plainte prime prima cobra verdient`,
  ],
];
