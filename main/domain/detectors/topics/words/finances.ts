import type { TopicWords } from './topic-words.ts';

/** Words of the money of a person in English, German, French and Spanish. Put together for this project. */
export const finances: TopicWords = [
  [
    4,
    `net_worth take_home_pay i_earn earns_about mortgage_arrears bankruptcy insolvent insolvency filed_for_bankruptcy payday_loan debt_collector debt_collectors bailiff credit_score life_savings gambling_debts alimony child_support overdrawn foreclosure
     privatinsolvenz insolvenz_angemeldet verschuldet überschuldet überschuldung gerichtsvollzieher* schufa schuldnerberatung pfändung gepfändet unterhaltszahlung kontostand dispo ratenrückstand hartz_iv bürgergeld kreditschulden spielschulden
     surendettement surendetté surendettée interdit_bancaire faillite_personnelle huissier découvert_bancaire loyer_de_retard loyers_impayés pension_alimentaire rsa_allocation saisie_sur_salaire
     quiebra_personal concurso_personal moroso morosa embargo_de embargado embargada sin_pagar_la impago desahucio pensión_alimenticia asnef números_rojos my_savings our_savings prêt_immobilier prêt_étudiant crédit_immobilier doit_de_l_argent debe_dinero deben_dinero`,
  ],
  [
    3,
    `debt debts mortgage loan arrears owes owe earn earns salary wage income inheritance inherited bankrupt pension benefits overdraft
     schulden hypothek kredit ersparnisse erspartes rückstand verdiene netto brutto einkommen geerbt erbe erbschaft rente vermögen 
     dette dettes hypothèque économies épargne revenus revenu héritage hérité retraite impayé
     deuda deudas hipoteca préstamo ahorros ingresos herencia heredó pensión nómina in_raten un_prêt verdient`,
  ],
  [
    2,
    `rent bank credit_card credit_cards tax before_tax after_tax a_month a_year per_month per_year household net gross euros dollars pounds money
     miete bank kreditkarte steuer im_monat im_jahr monatlich haushalt geld euro
     loyer banque carte_de_crédit impôt impôts par_mois par_an foyer net nets brut argent euros
     alquiler banco tarjeta_de_crédito impuestos al_mes al_año hogar netos neto bruto dinero euros mes meses mois monate months savings prêt retard gagne gagnons doit dois gano gana ganamos debe debo raten atraso renta cobra cobro`,
  ],
];
