import type { TopicWords } from './topic-words.ts';

/**
 * Words of health in English, and the learned ones that all languages share. Put together for this project, after the
 * notes of MTS-Dialog were read for what such notes speak of.
 */
export const healthEnglish: TopicWords = [
  [
    4,
    `asthma* pneumonia* diabet* prediabet* hypertens* hypotens* hypertension cholesterol hyperlipid* hypercholesterol* migraine* stroke aneurysm* cancer cancers carcinoma* tumor tumors tumour tumours leukemia leukaemia lymphoma* melanoma* glaucoma hematoma* metasta* chemotherap* radiotherap* dialysis
     epilep* seizure seizures dementia alzheimer alzheimer's alzheimers parkinson parkinsons multiple_sclerosis lupus arthritis osteoarthr* osteopor* fibromyalg* psoria* eczema hepatitis cirrhosis hiv tuberculosis depressive schizophren* psychosis psychotic bipolar adhd autism autistic asperger* ptsd anorexi* bulimi* alcoholic alcoholism overdose*
     suicide suicidal self_harm miscarriage* pregnant pregnancy infertil* ivf abortion amputat* wheelchair pacemaker insulin s_diagnosis her_diagnosis his_diagnosis my_diagnosis high_blood_pressure hypothyroid* hyperthyroid* heart_disease heart_attack heart_failure high_blood_pressure chest_pain shortness_of_breath panic_attack panic_attacks eating_disorder anxiety_disorder sleep_apnea apnea insomnia obesity obese anemia anaemia
     sertraline fluoxetine prozac zoloft xanax citalopram escitalopram ritalin adderall metformin warfarin coumadin ibuprofen tylenol acetaminophen paracetamol amoxicillin penicillin augmentin morphine codeine methadone tramadol oxycodone hydrocodone percocet vicodin lortab lisinopril lipitor prednisone albuterol synthroid levothyroxine plavix lasix zantac nexium prilosec zocor norvasc lexapro seroquel risperdal lamictal neurontin gabapentin accutane viagra antidepress* antipsychot* antibiotic* analgesic* opioid* steroid_injection
     *cillin *mycin *prazole *azepam *oxetine *dipine *floxacin *sartan *statin *ectomy *ostomy *otomy *plasty *oscopy *itis *emia *aemia *uria *algia *plegia *penia *rrhea *pnea *megaly *phagia *phasia *cardia *atrophy *iasis *thyroidism *natremia *cytosis *kinesia *paresis *neuropathy *nephropathy *retinopathy *myopathy *cardiopathy *hernia biopsy biopsies cataract cataracts hernia appendix infarction thrombosis embolism stenosis scoliosis sarcoidosis cystic_fibrosis hemophilia celiac crohn crohn's sepsis gout copd chf cad gerd htn etoh dyspnea concussion chlamydia gonorrhea syphilis herpes measles mumps chickenpox pertussis
     *arthria *fibrillation gastroenteritis gastric_bypass bypass_surgery facial_droop mammogram* pap_smear pap_smears menarche menstrual_period menstrual_periods tubal_ligation poison_control jaundice* weeks_gestation hemoglobin haemoglobin lymphocyte* cbc abscess* upper_respiratory diaphoresis status_post lap_band flu_vaccine drug_intolerance tobacco_user not_use_tobacco cigarettes_per_day prior_surgery prior_surgeries any_surgery on_no_medications no_apparent_distress foreign_body mental_status chronic_pain hip_replacement knee_replacement elbow_pain chest_x_ray blood_test blood_tests blood_sugar insect_bite
     hysterectomy mastectomy cesarean c_section nonsmoker non_smoker nondrinker pack_per_day packs_per_day smoke_or_drink drink_or_smoke does_not_smoke never_smoked quit_smoking drink_alcohol drinks_alcohol illicit_drug illicit_drugs recreational_drug recreational_drugs iv_drug drug_allergies drug_abuse alcohol_abuse alcohol_use tobacco_use substance_abuse polysubstance past_medical_history medical_history surgical_history review_of_systems chief_complaint noncontributory history_of_present_illness past_surgical previous_surgery previous_surgeries
     back_pain knee_pain abdominal_pain joint_pain neck_pain shoulder_pain breast_cancer multiple_myeloma mental_illness nervous_breakdown wisdom_teeth sick_leave started_rehab in_rehab hospitalised hospitalized terminally_ill chronically_ill wheelchairs depression_and drinks_too_much mental_retardation`,
  ],
  [
    3,
    `diagnosis blood_pressure neurological gastrointestinal psychiatric depression anxiety rehab disability disabilities headache* fever nausea vomit* diarrhea diarrhoea fracture fractured sprain* surgery surgeries medication medications meds diagnosed diagnosing diagnoses illness illnesses allergy allergies allergic blood_pressure coronary cardiac pulmonary renal abdominal pelvic thyroid urinary urine uterus uterine ovarian ovary ovaries prostate lumbar mri ekg ecg ultrasound
     catheter* ulcer* edema menstrua* menopaus* contracept* birth_control emergency_room intensive_care gastroent* gastroint* gastrit* hearing_aid deaf overweight physical_therapy immunization* transfusion* hospitalis* hospitaliz* hospitalièr* noted_exposures lymph* bronch* intravenous aspirin pathogen* incontinen* dysuria hematuria dysphagia constipat* afebrile febrile palpitation* numbness tingling syncope anesthesia tonsil* in_remission
     calcification* platelet platelets pubic rectal radiological mental_changes well_hydrated mood_swings no_smoking no_drugs medicated 
     prenatal gestation* gravida stillborn paralysed paralyzed prosthe* inhaler dialyses cholesterol medically_unfit no_allergies`,
  ],
  [
    3,
    `pain tobacco smoker unremarkable swallowing transplant* incubator pathology trimester addiction addicted sober smokes therapist delusion* paranoi* hyperactiv* disease diseases disorder disorders syndrome psychiatr* dermatolog* neurolog* oncolog* gynecolog* orthopedic* pediatric* urolog* cardiolog* paralysis cervical septal vascular lesion* detox weight_loss side_effect side_effects drug_use burnout`,
    'in company',
  ],
  [
    2,
    `pains painful drowsy dysfunction nasal confusion swings hydrated left_eye right_eye ache aches aching cough* dizz* fatigue rash rashes swelling swollen bleeding infection infections infected injury injuries injured surgical surgeon hospital hospitals physician physicians therapist therapy treatment treatments medicine medicines pill pills dose dosage mg prescri* symptom symptoms chronic sick patient patients vaccin* artery arteries kidney kidneys liver lung lungs bowel bladder spinal spine
     smoke smokes smoked smoking cigarette cigarettes alcohol alcoholic_beverage illicit drug drugs drinker bilateral weakness numb breast stomach chest throat sinus skin joint joints lesions wound wounds bruise* scar scars tremor* unconscious x_ray x_rays transplant trauma traumatic obstruct* inflam* tolerat* appetite complains complained denies denied stroke strokes die_of died_of worsening acute onset clinic clinical sedat* oral tablet tablets capsule exam examination blind checkup follow_up followup mellitus extremity extremities malignan* hepat* physical_exam emergency_department healthy_otherwise otherwise_healthy family_history social_history alive_and_well hallucinat*`,
  ],
  [
    1,
    `recovery recovering health healthy doctor doctors doctor's dentist nurse nurses blood heart breath breathing knee knees hip hips ankle elbow shoulder neck leg legs foot ear ears eye eyes sleep weight diet drinks drinking alcoholics mental_health ill severe mild moderate died confused thumb flank exposure nutrition admitted discharge discharged history normal negative positive episode episodes evaluation procedure left_sided right_sided ray biops evaluated retired widow lives_with deceased lab labs cure cured healed suffers suffering suffer`,
  ],
];
