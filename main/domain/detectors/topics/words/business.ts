import type { TopicWords } from './topic-words.ts';

/** Words of confidential business in English, German, French and Spanish: what it is about, and that it is not public. Put together for this project. */
export const business: TopicWords = [
  [
    5,
    `strictly_confidential highly_confidential company_confidential commercial_in_confidence commercially_sensitive internal_only internal_use_only embargoed under_embargo embargo_until under_wraps not_yet_announced not_announced_yet not_been_announced yet_to_be_announced not_yet_public not_public_yet is_not_public not_yet_published before_the_announcement takeover_bid hostile_takeover job_cuts layoffs profit_warning trade_secret trade_secrets under_nda about_to_be_sold
     vertraulich_behandeln streng_vertraulich streng_geheim noch_geheim noch_nicht_bekannt noch_nicht_öffentlich noch_nicht_angekündigt noch_nicht_verkündet noch_nicht_veröffentlicht nicht_weitersagen nicht_weitergeben noch_nicht_weitersagen nur_intern nur_für_den_internen sperrfrist* betriebsgeheimnis* geschäftsgeheimnis* firmengeheimnis* stellenabbau stellenstreichung* übernahmeangebot* gewinnwarnung weiß_es_niemand außer_dem_vorstand
     strictement_confidentiel strictement_confidentielle interne_uniquement réservé_à_l_interne sous_embargo secret_des_affaires ne_pas_diffuser ne_pas_divulguer pas_encore_annoncé pas_encore_annoncée pas_encore_public pas_encore_publique annonce_à_venir rien_n_est_annoncé n_en_parlez_pas plan_social postes_seront_supprimés suppression_de_postes offre_de_rachat opa
     estrictamente_confidencial solo_interno solo_para_uso_interno no_difundir no_divulgar con_embargo bajo_embargo secreto_comercial secretos_comerciales secreto_empresarial no_lo_cuentes todavía_no_es_público aún_no_es_público sin_anunciar falta_anunciarlo no_se_ha_anunciado suprimen_puestos recorte_de_plantilla despido_colectivo oferta_de_compra opa
     not_announced not_for_publication cash_runs_out money_runs_out weeks_of_cash months_of_cash months_of_runway cannot_be_disclosed must_not_be_disclosed
     geld_reicht liquidität_reicht nicht_angekündigt darf_nicht_bekannt_werden dürfen_nicht_bekannt_werden
     trésorerie_tient mois_de_trésorerie semaines_de_trésorerie pas_annoncée
     caja_nos_llega semanas_de_caja meses_de_caja no_debe_saberse`,
  ],
  [
    4,
    `nda under_an_nda signed_an_nda non_disclosure_agreement confidentiality_agreement unannounced price_sensitive insider_information inside_information
     term_sheet letter_of_intent due_diligence data_room cap_table pre_money post_money burn_rate acquisition_target takeover_target takeover_by takeover_talks exclusive_negotiations in_exclusive_talks exclusivity_clause board_minutes minutes_of_the_board under_guidance below_guidance gross_margin profit_margin margin_on our_margin our_margins floor_price pricing_floor our_floor walk_away_price lowest_price price_floor our_cost_price be_unveiled code_name
     geheimhaltung* geheimhaltungsvereinbarung vertraulichkeitsvereinbarung* verschwiegenheitserklärung unveröffentlicht nicht_weiterleiten internen_gebrauch stillschweigen verschlusssache insiderwissen insiderinformation*
     mindestpreis untergrenze_für schmerzgrenze preisuntergrenze stellen_gestrichen stellen_weg börsengang* absichtserklärung vorvertrag due_diligence datenraum deckname* codename* rohertrag rohmarge deckungsbeitrag* vorstandsprotokoll* aufsichtsratsprotokoll* exklusivverhandlung* exklusivitätsklausel*
     accord_de_confidentialité clause_de_confidentialité confidentialité_client usage_interne secret_industriel secrets_industriels diffusion_restreinte pas_annoncé non_publié non_publiée personne_ne_le_sait
     prix_plancher prix_minimum prix_de_revient marge_brute supprimer_des_postes rachat_de lettre_d_intention data_room audit_d_acquisition introduction_en_bourse négociation_exclusive négociations_exclusives clause_d_exclusivité nom_de_code procès_verbal_du_conseil
     acuerdo_de_confidencialidad cláusula_de_confidencialidad uso_interno no_compartir secreto_industrial nadie_fuera sin_publicar
     precio_mínimo precio_de_coste margen_bruto información_privilegiada carta_de_intenciones sala_de_datos salida_a_bolsa cláusula_de_exclusividad negociamos_en_exclusiva nombre_en_clave nombre_clave acta_del_consejo
     ipo prepares_an_ipo our_price our_offer our_discount our_supplier second_source is_secret kept_secret costs_us cost_us will_cost_us
     ist_geheim zweite_quelle kostet_uns leute_müssen_gehen verlagert_werden wir_zahlen_der unser_angebot unser_rabatt
     est_secret est_secrète nous_coûtera nous_coûte notre_remise notre_offre second_fournisseur
     es_secreto es_secreta nos_cuesta nos_costará nuestro_descuento nuestra_oferta segundo_proveedor
     no_outsider_should have_not_been_informed not_been_informed price_sheet kein_außenstehender nicht_informiert zugespielt nur_den_partnern pas_prévenus pas_informés personne_extérieure no_están_avisados no_están_informados nadie_de_fuera tendremos_que_cerrar devrons_fermer müssen_wir_schließen we_have_to_close`,
  ],
  [
    3,
    `unreleased confidential in_confidence acquire acquisition merger buyout buy_out carve_out divest divestment ipo going_public valuation series_a series_b series_c funding_round runway out_of_cash insolvency churn headcount unveiled discount rebate off_list hourly_rate day_rate list_price target_price asking_price our_bid bid_for bid_of undercut undercuts revenue profit mrr ebitda earnings_call customer_pays client_pays discount_for investor_deck board_deck pitch_deck customer_list client_list second_source
     nobody_outside no_one_outside nobody_knows nobody_may_know no_one_knows no_one_may_know must_not_learn must_not_know may_not_know must_not_find_out not_told_them have_not_told haven't_told not_been_told has_not_told hasn't_told keep_it_quiet keep_this_quiet keep_quiet keep_it_secret keep_this_secret between_us between_you_and_me between_ourselves off_the_record knows_nothing know_nothing nothing_about_it must_stay_in not_leave_the may_not_leave must_not_leave do_not_share don't_share do_not_mention don't_mention don't_tell do_not_tell do_not_forward don't_forward do_not_disclose not_disclose may_not_say must_not_say not_filed_yet not_yet_filed not_patented will_hear_of_it learn_of_it
     geheim vertraulich übernehmen übernahme fusion fusionieren vorstand aufsichtsrat geschäftsführung gesellschafter marge kunde_zahlt rabatt_für rabatt nachlass stundensatz tagessatz stückpreis einkaufspreis verkaufspreis zielpreis angebotspreis umsatz umsätze gewinn liquidität zahlungsunfähig ausschreibung einkauf anteile kundenliste lieferantenliste kündigungsquote abwanderung rückrufaktion finanzierungsrunde bewertung_von beteiligung belegschaft personalabbau
     darf_niemand niemand_darf darf_kein_anderer dürfen_nicht_sagen nicht_sagen_dürfen unter_uns weiß_es_noch_nicht wissen_es_noch_nicht weiß_noch_nichts weiß_nichts_davon wissen_nichts_davon weiß_davon_nichts ahnt_nichts ahnen_nichts nichts_davon_nach_außen nicht_nach_außen bleibt_im_haus noch_nicht_angemeldet nicht_patentiert noch_nicht_gesagt behalte_es_für_dich unter_der_hand erfährt_es erfahren_es
     rachetons rachat fusion_avec une_fusion conseil_d_administration client_paie marge_de la_marge racheter remise ristourne tarif_horaire tarif_journalier prix_de_vente prix_d_achat prix_visé chiffre_d_affaires trésorerie appel_d_offres levée_de_fonds du_capital des_parts tour_de_table valorisation fichier_clients liste_des_clients résiliations actionnaires associés brevet effectif effectifs supprimés dévoilé dévoilée confidentiel confidentielle prévisions
     ne_doivent_pas_l_apprendre ne_doit_pas_l_apprendre ne_doit_le_savoir personne_ne_doit_savoir ne_doit_pas_savoir n_est_pas_au_courant ne_sont_pas_au_courant pas_au_courant n_en_sait_rien n_en_savent_rien l_ignore_encore l_ignorent_encore entre_nous silence_jusque_là ne_doit_sortir ne_doit_pas_sortir doit_rester_dans pas_encore_déposé ne_le_sait_pas ne_le_savent_pas l_apprendront
     comprar adquisición fusión una_fusión consejo_de_administración cliente_paga margen margen_de descuento rebaja tarifa_por_hora precio_de_venta precio_de_compra precio_objetivo ventas facturación tesorería licitación ronda_de_financiación del_capital participaciones valoración lista_de_clientes cartera_de_clientes accionistas patente plantilla suprimen inversores confidencial
     no_debe_enterarse no_deben_enterarse nadie_debe_saber nadie_lo_sabe no_lo_sabe no_lo_saben aún_no_lo_sabe todavía_no_lo_sabe no_se_lo_hemos_dicho no_sabe_nada no_saben_nada entre_nosotros hasta_entonces_silencio no_debe_salir nada_debe_salir no_debe_saberse aún_no_está_solicitada sin_patentar se_enterarán bajo_cuerda codename
     not_published not_patented cash_for  per_share people_go cost_price supply_price cannot_say nda'd pricing restructuring spin_off joint_venture write_down
     rückruf kalkulation kaufpreis listenpreis einkaufskonditionen verlagerung restrukturierung werksschließung kurzarbeit insolvenz mandat exklusiv
     brevetée cession délocaliser fermeture_du_site restructuration ne_pouvons_pas_dire tarif_négocié conditions_d_achat
     patentado cesión cierre_de_la reestructuración deslocalizar concurso_de_acreedores participaciones no_podemos_decir tarifa_pactada`,
  ],
  [
    2,
    `price deal announced announce announcement announcing ships launch launches launching nobody secret customer customers client clients supplier suppliers vendor competitor competitors investor investors shareholder shareholders shares stake contract tender bid offer sales forecast loss cash margin board ceo cfo steering_committee founders division plant factory recall patent prototype roadmap negotiations negotiating talks fund per_unit we_pay we_buy we_sell pay volume outside fiscal_year quarter equity unit
     preis stellen gestrichen erscheint angebot niemand kunden kunde kundin großkunde lieferant lieferanten wettbewerber konkurrenz konkurrenten investor investoren vertrag verhandlungen verhandlung werk filiale standort sparte prognose verlust patent rezept rezeptur verfahren prototyp messe zahlt zahlen wir_zahlen das_stück je_stück firma spedition quartal geschäftsjahr protokoll veröffentlicht vorgestellt geld_reicht
     annoncé annoncée annonce sort personne secret secrète client clients fournisseur fournisseurs concurrent concurrents concurrence investisseur investisseurs contrat offre négociation négociations usine site branche fonds perte recette prototype paie payons nous_payons l_unité par_unité pièce société trimestre salariés postes directeur_général directrice_générale discussions conseil algorithme ventes trésorerie_tient
     precio anunciado anunciada anuncio sale nadie secreto secreta cliente clientes proveedor proveedores competidor competidores competencia inversor contrato oferta negociación negociaciones conversaciones fábrica planta división fondo previsión previsto pérdidas receta prototipo paga pagamos millón por_unidad la_unidad empresa trimestre empleados puestos consejo director_general directora_general algoritmo caja socios público se_presenta turnover le_prix les_prix concurso du_capital del_capital
     reorganisation reorganization sale_of takeover_of partners next_model next_product former_employee press_release relocate
     verkaufen verkauft sparte filiale partnern mandant aufschlag umbau vereinbart nachlass
     vendre vendons branche concurrent associés supprimer réorganisation audit proposition nous_achetons les_vendons
     vender vendemos competencia reorganización auditoría propuesta compramos por_debajo_de`,
  ],
  [
    1,
    `percent project launch_in sell selling buying anteil prozent projekt verkaufen verkauf kaufen kauf pour_cent projet vendre vente achat por_ciento proyecto vender venta compra algorithm algorithmus ranking market marché markt mercado presse prensa formula formule fórmula staff produkt produit producto`,
  ],
];
