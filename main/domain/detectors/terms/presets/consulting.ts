import { list, type PresetWords } from './list.ts';

/** What a client tells, and what an engagement is priced and staffed by. */
export const consulting: PresetWords = {
  en: list(
    `client confidential | engagement letter | statement of work | day rate | fee proposal | fee estimate | pitch deck |
    steering committee | board paper | reorganisation | reorganization | headcount reduction | restructuring | target list |
    cost-out | synergy case | vendor selection | request for proposal | sealed bid | bid price | discount rate agreed |
    margin target | competitor analysis | pricing strategy | go-to-market plan | product roadmap | unreleased product |
    trade secret | mystery client | interview notes`,
  ),
  de: list(
    `Mandantendaten | Beratungsvertrag | Leistungsbeschreibung | Tagessatz | Tagessätze | Honorarangebot |
    Angebotspreis | Lenkungsausschuss | Vorstandsvorlage | Umstrukturierung | Restrukturierung | Personalabbau |
    Zielliste | Einsparziel | Synergien | Lieferantenauswahl | Ausschreibung | Rabattstaffel | Margenziel |
    Wettbewerbsanalyse | Preisstrategie | Markteinführung | Produktplanung | unveröffentlichtes Produkt |
    Geschäftsgeheimnis | Betriebsgeheimnis | Interviewnotizen`,
  ),
  fr: list(
    `confidentiel client | lettre de mission | cahier des charges | taux journalier | proposition d'honoraires |
    comité de pilotage | note au conseil | réorganisation | restructuration | réduction d'effectifs |
    suppression de postes | liste de cibles | objectif d'économies | appel d'offres | prix de l'offre | grille de remise |
    objectif de marge | analyse concurrentielle | stratégie tarifaire | plan de lancement | feuille de route produit |
    secret des affaires | secret industriel | notes d'entretien`,
  ),
  es: list(
    `confidencial del cliente | carta de encargo | alcance del proyecto | tarifa diaria | propuesta de honorarios |
    comité de dirección | informe al consejo | reorganización | reestructuración | reducción de plantilla |
    lista de objetivos | objetivo de ahorro | licitación | pliego de condiciones | precio de oferta | descuento pactado |
    objetivo de margen | análisis de la competencia | estrategia de precios | plan de lanzamiento | hoja de ruta |
    producto no anunciado | secreto comercial | secreto industrial | notas de entrevista`,
  ),
};
