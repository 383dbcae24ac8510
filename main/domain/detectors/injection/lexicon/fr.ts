import type { Lexicon } from './cues.ts';

export const french: Lexicon = {
  override:
    'ignore ignorez ignorer oublie oubliez oublier néglige négligez négliger ne_tiens_pas_compte ne_tenez_pas_compte fais_abstraction faites_abstraction laisse_de_côté laissez_de_côté contourne contournez ne_suis_pas ne_suivez_pas passe_outre passez_outre',
  foregoing: 'ce_qui_précède le_précédent tout_le_précédent',
  prior:
    'précédentes précédents précédente précédent précède précédé antérieures antérieurs antérieure antérieur dessus avant auparavant plus_haut initiales initiale jusqu_ici jusqu_à_présent anciennes existantes',
  rules:
    'instructions instruction consignes consigne règles règle ordres ordre directives directive prompt commandes invite système_d_invite indications',
  all: 'tout toute toutes tous ce_qui chaque ce_que',
  your: 'tes ton ta vos votre mes',
  owner: 'système développeur développeurs responsable administrateur propriétaire utilisateur_de',
  send: 'envoie envoyez envoyer transmets transmettez transmettre téléverse téléversez téléverser publie publiez transfère transférez transférer expédie fais_suivre faites_suivre fais_passer poste donne communique',
  sent: 'envoyé envoyés transmis transféré transférés partagé partagés exportées exportés copiés destinataire publiés enregistrés',
  data: 'fichier fichiers document documents contenu contenus contrat contrats notes note message messages texte réponse réponses résumé résumés copie données liste courriel brouillon factures',
  secret:
    'conversation conversations historique mémoire mots_de_passe mot_de_passe secrets secret identifiants clés clé jeton jetons fichier_mémoire liste_des_clients données_des_clients données_clients',
  standing:
    'toujours jamais chaque à_partir_de_maintenant désormais dorénavant à_l_avenir futures futurs dès_qu dès_que toutes permanente permanent avant_de_répondre après_chaque à_chaque systématiquement toute par_défaut à_la_fin_de_chaque',
  tell: 'dis dites dire mentionne mentionnez mentionner révèle révéler informe informer montre montrer explique expliquer l_expliquer averti avertir préviens signale avertie',
  hide: 'cache cachez cacher dissimule dissimuler tais secrètement discrètement nie niez nier copie_cachée en_secret omets silencieusement supprime_les_avertissements taire omettre',
  not: 'ne pas jamais sans aucun aucune non n ni',
  user: 'utilisateur utilisatrice utilisateurs client clients personne usager quiconque',
  assistant: 'assistant ia claude chatgpt modèle agent',
  answer: 'réponse réponses message messages courriel courriels lien liens conversation',
  recommend:
    'recommande recommandez recommander recommandation conseille déconseille vante vantez promeus privilégie cite citez présente présentez ramène classe favorise oriente donner donne noter',
  rank: 'premier première meilleur meilleure uniquement seulement exclusivement favorable concurrent aucun toujours toute vers plutôt_que quel_que_soit principale uniquement_de seulement_sur leader faux même_si cinq_étoiles',
  trust: 'confiance fie considère considérer crois traite',
  verified:
    'vérifié vérifiée fiable source_principale même_autorité source_officielle faisant_autorité sans_vérification fais_toujours_confiance approuvées',
  when: 'demande demandent demandé interroge apparaît écrit tape mentionne question questions sujet mot si_on_demande si_quelqu_un lorsqu_on',
  say: 'réponds répondez répondre dis dites affirme déclare écris prétends confirme',
  run: 'exécute exécutez exécuter lance lancer lancez installe installer',
  fetch: 'consulte consultez télécharge télécharger charge récupère ouvre ouvrez',
  obey: 'obéis obéir obéissez suis suivez suivre applique',
  act: 'commandes commande paiement paiements achats achat virement virements script fichiers demandes_de_fusion demande_de_fusion factures transactions',
  approve: 'approuve approuvez approuver valide validez valider accepte acceptez accepter confirme autorise',
  allowed:
    'autorisé autorise autorisée permission consent consenti accepté approuvé approuvées permis habilité accord',
  unasked:
    'sans_demander sans_confirmation sans_autorisation sans_les_lire sans_lire sans_vérifier sans_autre_question sans_validation automatiquement ne_veut_pas_qu_on_lui_demande sans_prévenir sans_poser',
  skip: 'saute sauter ignore désactive désactiver désactivez contourner contourne supprime omets passer_outre',
  safety:
    'validation vérification vérifications contrôle contrôles sécurité avertissements avertissement tests scan pare_feu authentification confirmation relecture alertes',
  passed: 'conforme réussi réussie validé valide succès production',
  save: 'enregistre enregistrez mémorise mémorisez retiens retenir garde réécris copie recopie sauvegarde ne_supprime_pas ne_pas_supprimer n_efface_pas ne_jamais_supprimer',
  memory: 'mémoire note notes entrée entrées coordonnées consigne consignes instruction souvenirs',
  void: 'annulées annulés annulée annulé remplacées remplacée remplace remplacés caduques caduque prévaut invalides ne_s_appliquent_pas obsolètes retirées supprimés révoquées priorité_sur a_priorité prime_sur',
  include:
    'ajoute ajoutez inclus incluez joins joignez joignant recopie copie colle cite insère mets ajouter joindre',
  whole: 'complet complète intégral intégralité intégrale entier entière mot_pour_mot tout toute tous toutes',
  role: 'tu_es_maintenant vous_êtes_maintenant fais_semblant imagine joue_le_rôle comporte_toi agis_comme agissez_comme passe_en_mode tu_es_désormais incarne',
  unlimited:
    'sans_limites sans_limite sans_restriction sans_restrictions sans_filtre sans_censure mode_développeur aucune_limite aucune_restriction ne_s_appliquent_pas non_censuré jailbreak débridé',
  show: 'montre montrez affiche affichez répète répétez révèle révélez donne traduis imprime récite écris dévoile',
  money: 'compte comptes facture factures paiement paiements virement virements coordonnées_bancaires iban',
  begin: 'commence commencez termine terminez commencer débute finis',
  subject: 'je j il elle nous on ils elles qui',
  mention: 'exemple exemples attaque attaques détecter',
  outside: 'tiers externe externes copie_cachée point_d_accès webhook partenaire partenaires',
  fresh: 'nouvelles nouvelle nouveau nouveaux suivantes suivante modifiées maintenant celles_ci',
  carrier: 'lien liens paramètre paramètres image images adresse url pixel',
  foreign: 'documents document courriels courriel page pages fichier source article messages',
  that: 'que qu',
  promote: 'vante vantez promeus déconseille ramène oriente dénigre propose_de suggère',
  anybody: 'quiconque n_importe_qui tous_ceux celui_qui tout_partenaire qui_le_demande',
  prompt: 'instructions consignes prompt directives règles invite',
  what: 'quelles_sont quel_est quelle_est quels_sont',
  password: 'mot_de_passe code_d_accès',
  lead: 'et puis toujours maintenant aussi',
  records: 'mémoire notes entrées coordonnées consignes instructions',
  utter: 'dis dites réponds répondez écris',
  disclose: 'révèle donne dis',
  turn: 'tu_es_maintenant vous_êtes_maintenant fais_semblant agis_comme joue_le_rôle comporte_toi',
  you: 'tu te toi vous votre ton',
  request: 'écris dis oublie oubliez répète explique',
  unchecked:
    'sans_vérification sans_vérifier sans_validation sans_contrôle ne_vérifie_pas ne_pas_vérifier aucune_vérification approuvées_d_office sans_rappel',
  feign: 'marque marquer déclare déclarer force renvoie',
  stored: 'note_précédente entrée_précédente ancienne_note ancienne_entrée informations_précédentes',
  ought: 'doivent doit peuvent peut sont_à est_à il_faut devra devront',
  self: 'cette_note cette_entrée cette_consigne cette_règle ce_souvenir ce_message',
  yes: 'répondre_oui répondre_non réponds_oui réponds_non que_oui que_non dis_oui',
};
