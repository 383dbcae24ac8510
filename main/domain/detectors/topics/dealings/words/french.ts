import { type PartWords, part } from '../part.ts';

const { ours } = part;

/** How French speaks of the affairs of a firm. Put together for this project. */
export const french: PartWords = [
  [ours, 'nous notre nos'],
  [
    part.firm,
    'société entreprise patron patronne direction employeur dirigeants pdg gérant gérante boîte directeur directrice propriétaires associés fondateur fondatrice dirigeant cheffe',
  ],
  [
    part.plan,
    'allons va vont veut veulent voulons compte comptent songe envisage pense pensent prévoit cherche prêts prêt bientôt prochain prochaine prochains sera seront doit doivent prévu prévue discussions pourparlers pouvons train étudie étudient examine',
  ],
  [part.plan | ours, 'voulons comptons songeons envisageons pensons prévoyons cherchons devons'],
  [
    part.time,
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver pâques noël rentrée année trimestre mois semaine semaines fin début veille',
  ],
  [
    part.site,
    'atelier ateliers usine usines site sites magasin magasins boutique boutiques entrepôt entrepôts agence agences bureau bureaux filiale filiales succursale marque marques gamme menuiserie boulangerie brasserie laboratoire laboratoires actions branche division établissement chaîne fabrique imprimerie hôtel chantier local locaux leurs_parts nos_parts domaine vignoble cabinet flotte brevets recette restaurant hôtels garage dépôt salon café cinéma pharmacie blanchisserie fonderie carrière moulin cave étage restaurants laiterie clinique brasseries parts_sociales stand étal cantine boulangeries',
  ],
  [
    part.people,
    'équipe équipes salariés ouvriers postes emplois employés personnel effectif effectifs commerciaux ingénieurs vendeurs salaires paies collaborateurs apprentis chauffeurs vendeuses cadres moitié salarié employé ouvrier vendeur paie',
  ],
  [
    part.client,
    'client clients cliente clientes fournisseur fournisseurs transporteur prestataire concurrent concurrents concurrence acheteur distributeur distributeurs revendeur revendeurs extérieur extérieure investisseur investisseurs contrat marché grossiste sous_traitant importateur contrats locataire devis',
  ],
  [
    part.money,
    'prix tarif tarifs abonnement abonnements caisse caisses compte trésorerie argent cotisation cotisations',
  ],
  [
    part.ends,
    'fermer ferme fermera fermeront arrêter arrête arrêtera supprimer supprime abandonner abandonne lâcher lâche délocaliser déménager déménage quitter liquider transférer retirer cesser cesse mettre_fin liquide retirons dissoudre vider vide rendre évacuer regrouper fermeture transfert',
  ],
  [
    part.ends | ours,
    'fermons fermerons arrêtons arrêterons supprimons supprimerons abandonnons abandonnerons lâchons lâcherons délocalisons déménageons liquidons transférons',
  ],
  [
    part.deals,
    'vendre vend vendra cède céder cédera racheter rachète vendu vendue acheter achète reprendre reprend débarrasser sépare défaire vente achat',
  ],
  [
    part.deals | ours,
    'vendons vendrons cédons céderons rachetons rachèterons achetons achèterons reprenons reprendrons',
  ],
  [
    part.merges,
    'débaucher débauche absorber absorbe fusionner fusion rachat racheter rachète entrer_au_capital prendre_le_contrôle recruter_chez souffler avaler',
  ],
  [part.merges | ours, 'débauchons absorbons fusionnons rachetons'],
  [
    part.leaves,
    'quitte quittent quitter partir part_chez lâche lâchent résilie résilier renouvelle renouveler passe_chez passent_chez partent résilient claque mécontent mécontente menace',
  ],
  [
    part.cuts,
    'licencier licencie virer renvoyer supprimer supprime remercier se_séparer dégraisser remercions réduire congédier dehors',
  ],
  [part.cuts | ours, 'licencions licencierons supprimons virons'],
  [
    part.rises,
    'augmenter augmente augmentera baisser baisse relever majorer chuté baissé reculé hausse montent monter montera monteront',
  ],
  [part.rises | ours, 'augmentons augmenterons baissons baisserons relevons'],
  [part.pays, 'paie paient paye payent facture facturer coûte coûtent coûtera revient obtient'],
  [part.pays | ours, 'payons facturons'],
  [
    part.launches,
    'sortira sortiront sort lancer lancera lancerons dévoiler dévoilé dévoilée présenté présentée nommé nommée',
  ],
  [part.launches | ours, 'lançons lancerons dévoilerons sortirons'],
  [
    part.bargains,
    'au_delà_de jusqu_à convenu_avec proposition descendre signera signerons commence_à commençons_à au_maximum pas_plus plancher plafond pas_au_dessous en_dessous au_plus jusqu_à_combien offre_à s_il_le_faut au_pire a_demandé avons_demandé accorder en_aucun_cas',
  ],
  [part.bargains | ours, 'irons_pas n_irons descendrons paierons proposerons accepterons'],
  [
    part.breach,
    'pirates piraté piratée piratés intrusion intrus volé volés volées fuite inconnus eu_accès transmis fuité rançongiciel piratage hameçonnage attaquants cyberattaque dérobé dérobées inconnu inconnue parti_avec partie_avec partis_avec',
  ],
  [
    part.data,
    'données messagerie serveur serveurs système systèmes fichier fichiers comptes base mots_de_passe cartes réseau site boîte_mail ordinateur ordinateurs',
  ],
  [
    part.empty,
    'vide vides reste_de_quoi découvert ne_pouvons_plus dépôt_de_bilan dans_le_rouge tient_jusqu plus_de_quoi plus_un_sou plus_d_argent plus_rien quoi_payer',
  ],
  [
    part.secret,
    'reste_entre_nous garde_ça_pour garde_cela_pour pour_toi_seul ne_le_répète ne_répète ne_sort_pas_d_ici ne_sort_pas sort_pas_d_ici rien_ne_doit doit_filtrer ne_doit_filtrer sous_silence sans_bruit pas_un_mot_à pas_un_mot_avant motus en_confidence sous_le_manteau sous_embargo ne_pas_diffuser ne_pas_ébruiter ne_pas_divulguer ne_doit_pas_sortir aucune_personne_extérieure avant_l_annonce jusqu_à_l_annonce rien_dire_avant pas_encore_public pas_encore_officiel ça_reste_entre cela_reste_entre doit_rester_entre reste_ici ne_l_ébruite n_ébruite gardez_cela gardons_cela en_interne_seulement discrétion_absolue sous_le_sceau n_en_parlez n_en_parle_à n_en_parlons ne_le_dites ne_le_dis personne_ne_doit nul_ne_doit aux_oreilles pas_officiel garder_pour_toi garde_pour_toi garder_pour_soi disons_rien taisons étouffons',
  ],
  [part.not, 'pas aucun aucune personne rien seul seuls seulement jamais ignorent ne n ni'],
  [
    part.knows,
    'sait savent savoir courant averti avertis avertie prévenu prévenus informé informés apprendront apprendra parlé parlée connaissent connu connue ignorent dit',
  ],
  [
    part.tells,
    'dire dis répète répéter répétez parler parle divulguer diffuser ébruiter mentionner ébruite ébruitez révéler raconter décrite décrit transférer partager',
  ],
  [part.others, 'autres ailleurs'],
  [
    part.public,
    'annoncé annonça selon presse journal journaux publié publiée communiqué affiché site_internet dépliant officiellement',
  ],
  [
    part.home,
    'maison appartement canapé voiture vélo cuisine jardin maman papa mère père sœur frère femme_et mari fils fille enfants famille mariage anniversaire fête surprise vacances chien chat bébé ami amis amie copain copine voisins voisine gâteau pain courses roman film église week_end pied piano parking',
  ],
  [
    part.teach,
    'explique comment écris rédige donne liste montre traduis résume pourquoi compare décris utilise ajoute crée coupe',
  ],
  [
    part.fresh,
    'prochain prochaine nouveau nouvelle prototype modèle collection premier principal principale meilleur gros',
  ],
  [part.gains, 'gagner gagne perd perdre perdu marge bénéfice'],
  [part.gains | ours, 'gagnons perdons'],
  [part.knows | ours, 'savons'],
  [part.ends | ours, 'vidons rendons regroupons'],
  [part.leaves | part.client, 'un_concurrent la_concurrence autre_fournisseur'],
  [part.bargains | ours, 'offrons proposons'],
  [part.knows | part.not, 'discrètement secrètement en_douce en_catimini'],
  [part.bargains | ours, 'demandons acceptons'],
  [part.ends | part.merges, 'se_retirer retirer_de'],
  [part.pays | ours, 'accordons'],
  [part.empty | part.money, 'assez_d_argent argent_pour'],
  [part.rises | ours, 'ajoutons'],
];
