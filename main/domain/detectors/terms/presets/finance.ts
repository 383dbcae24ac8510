import { list, type PresetWords } from './list.ts';

/** Figures that are not public, deals, credit, private money. */
export const finance: PresetWords = {
  en: list(
    `unaudited figures | earnings release | earnings guidance | profit warning | cash flow forecast | burn rate | runway |
    term sheet | cap table | valuation | due diligence | letter of intent | merger | acquisition | takeover | divestiture |
    data room | insider information | quiet period | bridge loan | credit line | covenant breach | insolvency | write-down |
    tax audit | tax return | net worth | investment portfolio | mortgage | overdraft | debt collection`,
  ),
  de: list(
    `Umsatzprognose | Gewinnwarnung | Quartalszahlen | Jahresabschluss | Liquiditätsplanung | Unternehmensbewertung |
    Absichtserklärung | Fusion | Übernahme | Unternehmensverkauf | Datenraum | Insiderinformation | Sperrfrist |
    Kreditlinie | Überbrückungskredit | Darlehen | Insolvenz | Abschreibung | Wertberichtigung | Betriebsprüfung |
    Steuerprüfung | Steuererklärung | Steuerbescheid | Vermögen | Depot | Hypothek | Dispokredit | Inkasso | Pfändung |
    Kapitalerhöhung`,
  ),
  fr: list(
    `chiffres non audités | prévision de résultat | prévision de trésorerie | avertissement sur résultats |
    comptes annuels | valorisation | lettre d'intention | pacte d'actionnaires | fusion | acquisition | rachat |
    cession d'activité | salle de données | information privilégiée | ligne de crédit | prêt relais | emprunt |
    redressement judiciaire | liquidation judiciaire | dépréciation | contrôle fiscal | déclaration de revenus |
    avis d'imposition | patrimoine | portefeuille d'investissement | hypothèque | découvert bancaire | recouvrement |
    saisie | levée de fonds`,
  ),
  es: list(
    `cifras no auditadas | previsión de resultados | previsión de tesorería | cuentas anuales | valoración |
    carta de intenciones | pacto de socios | fusión | adquisición | opa | desinversión | sala de datos |
    información privilegiada | línea de crédito | préstamo puente | préstamo | concurso de acreedores | insolvencia |
    deterioro de valor | inspección fiscal | declaración de la renta | patrimonio | cartera de inversión | hipoteca |
    descubierto bancario | embargo | cobro de deudas | ronda de financiación`,
  ),
};
