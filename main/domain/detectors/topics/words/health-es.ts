import type { TopicWords } from './topic-words.ts';

/** Words of health in Spanish. Put together for this project. */
export const healthSpanish: TopicWords = [
  [
    4,
    `su_diagnóstico mi_diagnóstico diagnóstico_de_mi cáncer_de cáncer tumor tumores leucemia quimioterapia quimio radioterapia metástasis diabético diabética diabéticos diabetes hipertensión hipertenso infarto ictus derrame_cerebral epilepsia epiléptico epiléptica demencia alzhéimer párkinson esclerosis esclerosis_múltiple artritis artrosis reuma psoriasis eccema hepatitis vih seropositivo seropositiva sida neumonía tuberculosis asma asmático asmática
     depresivo depresiva antidepresivo* ansiolítico* esquizofren* psicosis psicótico psicótica trastorno_bipolar anorexia anoréxica bulimia alcohólico alcohólica alcoholismo drogadic* toxicóman* sobredosis desintoxicación suicid* intento_de_suicidio aborto aborto_espontáneo embarazada embarazo* fecundación silla_de_ruedas marcapasos insulina hernia_discal baja_médica baja_por baja_laboral incapacidad_permanente incapacidad_laboral discapacidad discapacitad* minusválid* trastorno_de_ansiedad ataque_de_pánico ataques_de_pánico autismo autista tdah migraña* diálisis obesidad obeso obesa paralítico parapléjico insomnio apnea enfermedad_de_crohn enfermedad_crónica enfermo_crónico cuidados_paliativos fase_terminal hospitalizado hospitalizada hospitalización psicoterapia psiquiatra psiquiátrico`,
  ],
  [
    3,
    `diagnóstico depresión burnout diagnosticado diagnosticada diagnosticaron diagnóstico diagnosticar enfermedad enfermedades alergia* alérgico alérgica medicamento* medicación antibiótico* fiebre náusea* vómito* diarrea dolor_de_cabeza dolor_de_espalda vacunado vacunada vacuna sordo sorda audífono* fractura esguince urgencias uci cirugía radiografía ecografía biopsia análisis_de_sangre fumador fumadora menopausia anticoncepti* fisioterapia tensión_arterial traumatism* ansiedad`,
  ],
  [
    3,
    `agotamiento sufrió_un resonancia pastilla* operado operada operaron cirujan* cardiólog* oncólog* neurólog* ginecólog* dermatólog* urólog* rehabilitación adicto adicta adicción padece`,
    'in company',
  ],
  [
    2,
    `enfermo enferma enfermos dolor dolores tratamiento hospital clínica médico médica médicos doctor doctora paciente síntoma síntomas infección lesión lesionado herida accidente sangre corazón riñón riñones hígado pulmón pulmones rodilla estómago crónico crónica agudo sufre alcohol droga drogas tabaco fuma terapia terapeuta psicólogo psicóloga receta_médica baja`,
  ],
  [1, 'salud sueño peso dieta cansancio cansado cansada estrés toma cura curarse recuperación'],
];
