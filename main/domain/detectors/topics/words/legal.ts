import type { TopicWords } from './topic-words.ts';

/** Words of disputes, courts, offences and lawyers in English, German, French and Spanish. Put together for this project. */
export const legal: TopicWords = [
  [
    4,
    `being_sued sued suing lawsuit litigation privileged attorney_client legal_privilege without_prejudice out_of_court settle_the_dispute settled_with settled_out_of_court plea_bargain indicted arrested convicted conviction_for criminal_record on_parole restraining_order filed_for_divorce divorce divorcing getting_divorced sole_custody custody_hearing custody_battle about_the_custody subpoena injunction class_action legal_dispute whistleblower under_investigation police_are_investigating reported_me_to_the_police reported_him_to_the_police reported_her_to_the_police pressed_charges charged_with cease_and_desist power_of_attorney prenup court_hearing court_date opened_proceedings contesting_the_will contests_the_will taking_us_to_court taking_me_to_court takes_us_to_court advice_from_counsel advice_of_counsel counsel_advised drunk_driving embezzlement house_arrest
     verklagt verklagen klagen_gegen klage_gegen rechtsstreit anwaltsgeheimnis vergleich_mit verglichen_auf scheidung scheidungs* scheiden geschieden_wird strafanzeige angezeigt_wegen angeklagt vorbestraft verhaftet festgenommen ermittlungsverfahren strafverfahren bußgeldverfahren auf_bewährung bewährungsstrafe einstweilige_verfügung gerichtsverfahren gerichtstermin familiengericht* amtsgericht* landgericht* arbeitsgericht* unterlassungserklärung abmahnanwalt strafbefehl untersuchungshaft mandatsgeheimnis mandantengeheimnis testament_von ficht_das_testament trunkenheit_am_steuer vor_gericht_gehen zieht_vor_gericht rechtspflicht untreue_vor verurteilt_wegen ist_verurteilt
     poursuit_en_justice poursuivi_en_justice procès_contre en_procès mis_en_examen mise_en_examen garde_à_vue condamné condamnée casier_judiciaire divorce divorcer divorcent secret_professionnel plainte_contre porter_plainte porté_plainte transiger transigé litige contentieux assignation tribunal_de ordonnance_de_protection sursis ouvert_une_procédure en_appel la_garde_de conteste_le_testament liberté_conditionnelle ivresse arrêté_pour avocat_m_a_dit avocate_m_a_dit
     demandado demandada nos_ha_demandado demanda_contra querella pleito litigio divorcio divorciarse divorcia secreto_profesional antecedentes_penales detenido_por condenado condenada condena_por imputado imputada orden_de_alejamiento libertad_condicional juicio_contra denunciado denunciada denuncia_contra expediente_sancionador por_la_custodia la_custodia_de impugna_el_testamento en_apelación la_apelación lleva_a_juicio llevan_a_juicio detuvieron conducir_bebido conducir_bebida
     go_to_court going_to_court went_to_court claim_against
     vor_gericht_ziehen patentprozess
     nous_poursuit me_poursuit été_arrêté été_arrêtée arrêté_lors arrêtée_lors reconnaissance_de_responsabilité abus_de_biens
     malversación reconocer_responsabilidad
     my_lawyer my_solicitor my_attorney our_lawyer our_solicitor our_attorney our_counsel in_prison months_in_prison years_in_prison spent_in_prison
     mein_anwalt meine_anwältin unser_anwalt unsere_anwältin unsere_kanzlei im_gefängnis ziehen_vor_gericht dagegen_vor_gericht wegen_diebstahls
     mon_avocat mon_avocate notre_avocat notre_avocate mois_de_prison ans_de_prison allons_au_tribunal s_est_réglé
     mi_abogado mi_abogada nuestro_abogado nuestra_abogada en_la_cárcel vamos_a_los_tribunales`,
  ],
  [
    3,
    `lawyer lawyers attorney counsel solicitor barrister dispute claim prosecutor fraud settlement police court_case judge appeal regulator proceedings trial_date inheritance_dispute conviction verdict liability without_admission legal_department
     anwalt anwältin anwälte kanzlei rechtsabteilung klage kläger vergleich verglichen betrug betrugs polizei gericht_hat vor_gericht staatsanwalt* berufung aufsichtsbehörde testament verurteilt angezeigt bewährung umgangsrecht
     avocat avocate avocats cabinet_d_avocats plainte fraude tribunal police parquet procureur procès service_juridique testament condamnation
     abogado abogada abogados bufete fraude tribunal investigan policía juez jueza juzgado fiscal fiscalía acuerdo_con demanda juicio apelación custodia testamento condena departamento_jurídico vista_por child_custody une_audience aller_en_justice
     prison vol_à_main acusa
     prison theft gefängnis diebstahl cárcel robo settled_for`,
  ],
  [
    2,
    `settle advises advice confidential landlord tenant supplier former_supplier investigating hearing winning lose losing accident defect in_writing keep_silent keep_quiet
     vermieter mieterin mieter nachbar nachbarin lieferant rät eingereicht läuft_ein kaution unfall mangel aussichten schweigen zugeben eröffnet
     conseille propriétaire locataire voisin voisine fournisseur demandé caution accident défaut par_écrit chances se_taisent reconnaître autorité
     aconseja casero inquilino inquilina vecino vecina proveedor pedido investigado opinion einschätzung avis opinión fianza accidente defecto por_escrito posibilidades callan acuerdo reconocer justice audience court charges custody
     sache affaire caso perdre perder verlieren poursuit`,
  ],
  [1, `wegen gegen termin kinder kindern hijos agencia conseil enfants garde rat consejo`],
];
