import { list, type PresetWords } from './list.ts';

/** Disputes, privilege, settlement, proceedings. */
export const legal: PresetWords = {
  en: list(
    `attorney-client privilege | legal privilege | privileged and confidential | work product | litigation | lawsuit |
    claimant | plaintiff | defendant | opposing counsel | counterparty | settlement offer | settlement agreement |
    cease and desist | subpoena | deposition | discovery request | injunction | arbitration | statute of limitations |
    breach of contract | indemnity | liability cap | non-disclosure agreement | NDA | power of attorney | plea bargain |
    witness statement | regulatory investigation | legal opinion`,
  ),
  de: list(
    `Anwaltsgeheimnis | Mandant | Mandantin | Mandat | Rechtsstreit | Klage | Klageschrift | Kläger | Beklagte | Gegenseite |
    Gegenanwalt | Vergleich | Vergleichsangebot | Vergleichsvorschlag | Unterlassungserklärung | einstweilige Verfügung |
    Mahnbescheid | Schiedsverfahren | Verjährung | Vertragsverletzung | Haftungsbegrenzung | Schadensersatz |
    Geheimhaltungsvereinbarung | Vertraulichkeitsvereinbarung | Vollmacht | Zeugenaussage | Strafanzeige |
    Ermittlungsverfahren | Rechtsgutachten | Gerichtsverfahren`,
  ),
  fr: list(
    `secret professionnel | secret de l'avocat | litige | contentieux | assignation | plaignant | demandeur | défendeur |
    partie adverse | avocat adverse | protocole transactionnel | offre de transaction | mise en demeure | référé |
    arbitrage | prescription | rupture de contrat | clause de garantie | plafond de responsabilité |
    accord de confidentialité | procuration | dommages et intérêts | déposition | témoignage | plainte | garde à vue |
    enquête préliminaire | avis juridique | conclusions d'avocat`,
  ),
  es: list(
    `secreto profesional | privilegio legal | litigio | demanda judicial | demandante | demandado | parte contraria |
    abogado contrario | oferta de acuerdo | acuerdo transaccional | requerimiento judicial | burofax | medida cautelar |
    arbitraje | prescripción | incumplimiento de contrato | límite de responsabilidad | indemnización |
    acuerdo de confidencialidad | poder notarial | declaración testifical | denuncia | querella | diligencias previas |
    dictamen jurídico | daños y perjuicios`,
  ),
};
