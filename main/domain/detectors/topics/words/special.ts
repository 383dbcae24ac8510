import { descent } from './descent.ts';
import type { TopicWords } from './topic-words.ts';

/** Words of the special categories of personal data, in English, German, French and Spanish. Put together for this project. */
export const belief: TopicWords = [
  [
    4,
    `catholic catholics protestant protestants lutheran methodist baptist evangelical anglican pentecostal mormon mormons adventist jehovah_s_witness jehovah_s_witnesses jehovahs_witness muslim muslims islam sunni shia salafi sufi hindu hinduism sikh sikhism buddhist buddhists buddhism jewish judaism atheist atheists atheism scientologist scientology wiccan quakers freemason converted_to_islam ramadan prays keeps_kosher eats_kosher halal goes_to_church goes_to_mass church_member left_the_church bible_study bar_mitzvah bat_mitzvah baptised baptized practising_catholic hijab headscarf hajj pilgrimage_to_mecca devout deeply_religious
     katholisch* katholik katholikin katholiken evangelisch evangelische evangelischen protestantisch muslim* muslima muslimin muslimisch moslem islamisch jüdisch* ist_jude als_jude ein_jude jüdin juden buddhist* buddhismus hinduist* zeuge_jehovas zeugin_jehovas zeugen_jehovas atheist* kirchenaustritt kirche_ausgetreten betet strenggläubig* tiefgläubig* streng_religiös mormone* freikirche* kopftuch kirchgänger* messdiener* getauft
     catholique catholiques protestante musulman musulmane musulmans juif juive bouddhiste bouddhisme hindou hindoue témoin_de_jéhovah témoins_de_jéhovah athée athées convertie_au converti_au prie_cinq ses_prières jeûne_pendant mange_casher va_à_la_messe va_à_la_mosquée va_à_la_synagogue baptisé baptisée voile_islamique franc_maçon
     católico católica católicos musulmán musulmana musulmanes judío judía budista budismo hindú testigo_de_jehová testigos_de_jehová ateo atea reza rezar convirtió_al ayuna bautizado bautizada va_a_misa mormón evangélico evangélica velo_islámico opus_dei va_a_la_sinagoga va_a_la_mezquita`,
  ],
  [
    3,
    'synagogue mosque kosher rabbi imam pious religious_faith synagoge moschee koscher rabbiner konfession gläubig gläubige konvertiert agnostiker* an_agnostic am_agnostic mosquée casher pratiquant pratiquante sinagoga mezquita kósher practicante agnóstico agnóstica agnostique ramadán jeûne ayuno',
  ],
  [
    2,
    `church mass priest pastor faith religion religious prayer prayers pray fasts sabbath shabbat quran koran torah bible baptism confirmation communion missionary christian christians kirche gottesdienst messe priester pfarrer pfarrerin glaube religiös gebet gebete fastet thora bibel taufe konfirmation kommunion christ christin christlich église prêtre foi religieux religieuse prière prières coran baptême chrétien chrétienne iglesia misa sacerdote fe religión religioso religiosa oración oraciones corán biblia bautismo comunión cristiano cristiana`,
  ],
  [
    1,
    'goes_to every_sunday every_saturday every_friday converted converted_to convert jeden_samstag jeden_sonntag geht_in ausgetreten va_à chaque_samedi chaque_dimanche convertie converti va_a los_sábados los_domingos los_viernes cada_sábado fasting fasten temple',
  ],
];

export const politics: TopicWords = [
  [
    4,
    `green_party labour_party labor_party conservative_party republican_party democratic_party communist communists fascist neo_nazi far_right far_left right_wing left_wing marxist anarchist libertarian member_of_the_party votes_republican votes_democrat votes_labour ran_for_office ran_for_mayor ran_for_the_city_council ran_for_city_council sits_on_the_city_council im_stadtrat in_den_stadtrat im_gemeinderat in_den_gemeinderat au_conseil_municipal party_member voted_green votes_green voted_for_the_greens votes_for_the_greens voted_for_the_democrats votes_for_the_democrats voted_for_the_republicans votes_for_the_republicans political_views politically_active
     cdu csu spd afd fdp linkspartei npd kommunist kommunistin kommunisten sozialist sozialistin parteimitglied* parteibuch rechtsextrem* linksextrem* neonazi* ratsmitglied* politisch_aktiv rechtsradikal* linksradikal* reichsbürger*
     parti_socialiste rassemblement_national front_national france_insoumise europe_écologie communiste communistes extrême_droite extrême_gauche milite militant_politique militante_politique vote_à_gauche vote_à_droite
     psoe partido_popular izquierda_unida comunista comunistas extrema_derecha extrema_izquierda ultraderecha militante militantes milita concejal concejala`,
  ],
  [
    3,
    'city_council stadtrat stadträtin gemeinderat conseil_municipal democrat democrats republican republicans tory tories socialist activist canvassed canvass die_grünen grüne grünen die_linke demonstriert demonstrated protested écologistes écologiste républicain républicaine socialiste socialista vox podemos ecologista independentista nationalist nationalistisch* fait_campagne hizo_campaña',
  ],
  [
    2,
    'party partei parti partido vote votes voted voter votó vota election elections wahl wahlen élection élections elecciones politics political politician politik politique política regierung gouvernement gobierno government wählt',
  ],
  [
    1,
    'member mitglied membre miembro campaign campaigned kandidiert kandidatur candidat candidate candidato convinced überzeugte überzeugter convaincu convaincue convencida convencido conseil consejo active aktiv',
  ],
];

export const union: TopicWords = [
  [
    4,
    `union_member union_members trade_union labor_union labour_union teachers_union shop_steward union_rep union_representative joined_the_union member_of_the_union works_council_member unionised unionized
     gewerkschaftsmitglied* gewerkschafter* vertrauensfrau vertrauensmann vertrauensleute betriebsratsmitglied* betriebsratsvorsitz* ig_metall ver_di dgb igbce warnstreik* streikbrecher* tarifkommission
     déléguée_syndicale délégué_syndical délégués_syndicaux syndiqué syndiquée syndicaliste* cgt cfdt élu_du_personnel représentant_du_personnel delegada_sindical delegado_sindical enlace_sindical sindicalista comisiones_obreras ugt ccoo`,
  ],
  [
    3,
    'works_council gewerkschaft* betriebsrat betriebsrätin personalrat comité_social_et_économique section_syndicale comité_de_empresa sindicato sindical huelga grève streik strike picket union_dues streikposten',
  ],
  [2, 'union syndicat syndicale'],
  [
    1,
    'joined elected member organised organized took_part stands stand_for candidate mitglied organisiert kandidiert gewählt vorbereitet beteiligt adhérent adhérente adhère organisé élue élu se_présente organizó organiza afiliado afiliada se_presenta elegida elegido participó miembro membre',
  ],
];

export const orientation: TopicWords = [
  [
    4,
    `came_out_as his_coming_out her_coming_out fait_son_coming_out sein_coming_out ihr_coming_out son_coming_out in_the_closet closeted gender_reassignment trans_woman trans_man his_husband her_wife his_boyfriend_and her_transgender his_transgender
     schwul schwuler lesbisch lesbe homosexuell* bisexuell* transsexuell* trans_frau trans_mann nichtbinär* intersexuell* geoutet ungeoutet seinem_mann seinem_ehemann sein_ehemann ihrer_ehefrau ist_trans
     homosexuel homosexuelle lesbienne bisexuelle transsexuel transsexuelle non_binaire sortie_du_placard homosexual lesbiana transexual no_binario no_binaria salió_del_armario salir_del_armario`,
  ],
  [
    3,
    'gay lesbian lesbians bisexual bisexuals transgender transsexual nonbinary non_binary queer asexual pansexual coming_out transgenre bisexuel transgénero gai',
  ],
  [2, 'trans her_transition his_transition sexual_orientation'],
  [1, 'identifies bezeichnet se_dit se_define openly secretly heimlich offen'],
];

export const origin: TopicWords = [
  [4, descent],
  [
    4,
    `refugee refugees refugee_status asylum asylum_seeker asylum_seekers undocumented ethnicity ethnic_origin roma_minority sinti kurdish aboriginal mixed_race racial_origin deportation illegal_immigrant
     flüchtling flüchtlinge flüchtlingen geflüchtet geflüchtete asylverfahren asylbewerber* asylantrag duldung geduldet sintiza romni jenisch* migrationshintergrund abschiebung kurdisch* ethnie hautfarbe
     réfugié réfugiée réfugiés demandeur_d_asile demande_d_asile demandeuse_d_asile sans_papiers ethnie kabyle tsigane manouche titre_de_séjour est_rom
     refugiado refugiada refugiados asilo solicitante_de_asilo etnia gitana gitano quechua sin_papeles permiso_de_residencia`,
  ],
  [
    3,
    'es_de_origen gypsy immigrant immigrants migrant migrants einwanderer einwanderin zuwanderer immigré immigrée immigrés inmigrante inmigrantes indígena indigenous descent abstammung residence_permit aufenthaltstitel nationality staatsangehörigkeit nationalité nacionalidad fled_from',
  ],
  [
    2,
    'origin origen herkunft fled minority minderheit minorité minoría gekommen_aus skin_colour skin_color ethnic ethnisch* ethnique étnico gitan roma',
  ],
  [1, 'status belongs gehört appartient pertenece familia famille family village'],
];

export const biometrics: TopicWords = [
  [
    4,
    `fingerprint_template fingerprint_scan face_scan facial_scan iris_scan retina_scan voiceprint voice_print dna_test dna_sample dna_profile genetic_test genetic_profile genome_sequence biometric_data palm_print
     irisscan* gesichtsprofil* dna_probe dna_test dna_profil gentest* genetisches_gutachten stimmprofil* stimmabdruck handvenen* erbgut gendefekt*
     empreinte_digitale empreintes_digitales empreinte_vocale scan_de_l_iris scan_du_visage test_adn profil_génétique test_génétique données_biométriques
     huella_dactilar huellas_dactilares huella_de_voz escaneo_facial escaneo_del_iris prueba_de_adn perfil_genético datos_biométricos`,
  ],
  [
    3,
    'el_iris l_iris die_iris iris_de iris_of fingerprint fingerprints dna fingerabdruck fingerabdrücke adn genetic genetisch* génétique genético genealogy genealogie généalogie genealogía biometri* biométri*',
  ],
  [
    1,
    'iris sent stored registered enrolled scan eingeschickt hinterlegt liegt gespeichert laboratory laboratoire laboratorio bank banque banco door envoyé enregistrée enregistré garde conserve envió guardada guarda guardado conserva on_file keeps',
  ],
];

export const minor: TopicWords = [
  [
    4,
    `kindergarten preschool daycare nursery_school custody_of foster_child foster_care child_protection
     kita krippe jugendamt sorgerecht pflegekind einschulung la_maternelle en_maternelle crèche garde_alternée guardería preescolar`,
  ],
  [
    3,
    'bullied primary_school elementary_school middle_school teacher_of gemobbt grundschule école_primaire école_maternelle escuela_primaria harcelé harcelée acoso acoso_escolar little kleine kleiner petit petite pequeño pequeña youngest social_services',
  ],
  [
    2,
    'school schule *schule école escuela colegio collège lycée instituto class klasse classe clase lehrerin maîtresse',
  ],
  [1, 'alone allein toute_seule tout_seul sola solo angst afraid bus mother mutter mère madre'],
];
