import { type PartWords, part } from '../part.ts';

/** How German speaks of the affairs of a firm. Put together for this project. */
export const german: PartWords = [
  [part.ours, 'wir uns unser unsere unserem unseren unserer unseres'],
  [
    part.firm,
    'firma chef chefin geschäftsführung geschäftsleitung vorstand inhaber inhaberin unternehmen konzern arbeitgeber leitung gesellschafter geschäftsführer geschäftsführerin eigentümer eigentümerin betreiber chefetage gründer',
  ],
  [
    part.plan,
    'will wollen wird werden plant planen planung überlegt überlegen erwägt erwägen vorhaben vor soll sollen demnächst bald nächste nächsten nächstes nächster möchte möchten denkt denken verhandeln verhandelt gespräche muss müssen darf dürfen gerade prüft prüfen nachdenken',
  ],
  [
    part.time,
    'januar jänner februar märz april mai juni juli august september oktober november dezember frühjahr frühling sommer herbst winter ostern weihnachten pfingsten jahr jahre jahres jahresende quartal quartalsende monat monate monaten monatsende woche wochen ende anfang mitte',
  ],
  [
    part.site,
    'werk werke lager laden läden büro niederlassung niederlassungen sparte sparten geschäftsbereich abteilung abteilungen fabrik fabriken betrieb brauerei bäckerei tischlerei schreinerei redaktion redaktionen halle hotel linie marke marken anteile standort standorte filiale filialen kette geschäft praxis grundstück außenstelle tochterfirma produktion *standort *filiale *fabrik *brauerei *druckerei *niederlassung *tochtergesellschaft *geschäftsstelle kundendienst druckerei molkerei kanzlei autohaus hof flotte agentur rezept patente außenstellen betriebe hallen werkstatt werkstätten garage salon café kino gärtnerei gießerei apotheke metzgerei wäscherei kantine sägewerk mühle fuhrpark etage stockwerk depot klinik hotels restaurant gasthof verlag anlage *werkstatt *gießerei stand stände theke pacht',
  ],
  [
    part.people,
    'belegschaft mitarbeiter leute mannschaft stellen arbeitsplätze kollegen kolleginnen löhne gehälter personal angestellte angestellten team entwicklung vertrieb lehrlinge fahrer monteure verkäufer ingenieure beschäftigte beschäftigten halbe gehalt löhnen gehältern',
  ],
  [
    part.client,
    'kunde kunden kundin kundinnen großkunde großkunden abnehmer lieferant lieferanten händler händlern konkurrenz konkurrent konkurrenten wettbewerber mandant mandanten auftraggeber auftrag aufträge vertrag spedition zulieferer außenstehender außenstehenden investor investoren besteller großhändler vertreter aufträgen verträge pächter',
  ],
  [
    part.money,
    'preis preise preisen gebühr gebühren abo abos honorar honorare konto kasse geld tarif tarife beiträge beitrag',
  ],
  [
    part.ends,
    'schließen schließt schliessen dichtmachen dicht dichtgemacht aufgeben aufzugeben einstellen eingestellt streichen streicht gestrichen abstoßen abwickeln verlagern verlagert auslagern zusammenlegen zusammengelegt zurückziehen abschalten auslaufen einstampfen stilllegen stillgelegt auflösen aussteigen dichtzumachen zumachen zuzumachen einzustellen zu_schließen auszusteigen kappen geschlossen_wird geschlossen_werden aufgibt räumen räumt ausziehen ausziehe verlegen verlegt herunterfahren zusammenführen schließung stilllegung verlagerung',
  ],
  [
    part.deals,
    'verkaufen verkauft kaufen kauft übernehmen übernimmt abgeben abzugeben veräußern erwerben abtreten losschlagen losschlagen_an zukaufen loswerden abgestoßen verkauft_werden verkauf kauf',
  ],
  [
    part.merges,
    'fusionieren abwerben abzuwerben übernahme fusion aufkaufen herüberholen einverleiben einsteigen_bei abwirbt wegschnappen übernehmen_wollen schlucken schluckt',
  ],
  [
    part.leaves,
    'abspringen abgesprungen kündigt gekündigt verlässt verlassen wechselt wechseln abwandern abgewandert weggebrochen abwandert wegläuft weggeht davonläuft weg_von unzufrieden droht sieht_sich_um',
  ],
  [
    part.cuts,
    'entlassen entlässt feuern rauswerfen rausschmeißen abbauen abgebaut wegfallen müssen_gehen gehen_müssen fallen_weg trennen trennt gehen_lassen kürzen vor_die_tür rausgeworfen wegfällt gestrichen',
  ],
  [
    part.rises,
    'teurer billiger erhöhen erhöht anheben angehoben senken gesenkt heraufsetzen verteuern gesunken eingebrochen zurückgegangen aufschlagen nachlassen steigen steigt',
  ],
  [part.pays, 'zahlt zahlen bekommt bekommen kriegt kriegen berechnen berechnet kostet machen_wir_für'],
  [
    part.launches,
    'vorgestellt vorstellen auf_den_markt herausbringen herauskommen herauskommt erscheint erscheinen präsentiert enthüllt',
  ],
  [
    part.bargains,
    'gehen_bis gehen_notfalls herunter runter höchstens notfalls nicht_mehr_als abgesprochen vereinbart angebot_an angebot_für unterbieten unterbietet nicht_unter gehen_nicht_unter unter_machen runter_auf herunter_auf bieten_höchstens verlangen_mindestens feilschen bieten bietet zur_not verlangt anbieten auf_keinen_fall',
  ],
  [
    part.breach,
    'hacker gehackt eindringlinge abgezogen abgegriffen gestohlen geklaut zugespielt einbruch datenleck datenpanne geleakt fremde unbefugte erpressungstrojaner angreifer ausgespäht abgeflossen abhandengekommen phishing erbeutet fremder unbefugter unbekannte unbekannter rückruf rückrufaktion',
  ],
  [
    part.data,
    'daten kundendaten server system systeme mails konten datenbank passwörter karten netz netzwerk patientendaten *daten postfach laptop rechner',
  ],
  [
    part.empty,
    'leer pleite   aufgebraucht insolvent zahlungsunfähig geld_reicht reicht_das_geld miese klamm reicht_bis reicht_noch aufgezehrt im_minus geld_alle geld_ist_alle kein_geld mehr_überweisen mehr_bezahlen nicht_bezahlen',
  ],
  [
    part.secret,
    'bleibt_unter_uns unter_uns_gesagt behalte_das behalte_es behalte_das_bitte darf_noch_nicht darf_nicht_raus darf_niemand niemand_darf darf_keiner keiner_darf dürfen_nicht_wissen nicht_weitersagen nicht_herum kein_wort_zu kein_wort_an kein_wort_darüber kein_wort_davon stillschweigen unter_der_hand ohne_aufsehen im_vertrauen_gesagt unter_verschluss streng_geheim nicht_nach_außen nichts_nach_außen kein_außenstehender unter_vier_augen nicht_für_fremde vor_der_bekanntgabe noch_nicht_öffentlich noch_nicht_offiziell hinter_verschlossenen nicht_an_die_große_glocke bleibt_in_diesem bleibt_im_kreis in_diesem_raum bleibt_hier behalten_wir_für nichts_sagen_bis nicht_ausplaudern unter_der_decke nicht_hinausposaunen sag_das_bitte sag_es_keinem sag_das_keinem sag_keinem erzähl_das_keinem sagt_es_keinem keiner_soll niemand_soll kein_kunde_darf spruchreif wind_davon noch_nicht_spruchreif dich_behalten vertuschen verschweigen verschweigt sagen_nichts',
  ],
  [part.not, 'nicht nichts niemand keiner keine kein keinem keinen niemanden noch nie nur ahnungslos weder'],
  [
    part.knows,
    'weiß wissen wussten ahnt ahnen erfährt erfahren gesagt informiert eingeweiht mitgeteilt gemeldet bekannt kennen ahnungslos gehört mitbekommt mitbekommen wüssten wüsste',
  ],
  [
    part.tells,
    'erzähl erzähle erzählen erzählt verrate verraten sagen weitersagen weitergeben erwähnen erwähne melden ausplaudern herumerzählen weitererzählen durchsickern weiterleiten',
  ],
  [part.others, 'anderen übrigen'],
  [
    part.public,
    'zeitung laut website webseite pressemitteilung bekanntgab bekannt_gab bekanntgegeben mitgeteilt berichtet berichten presse veröffentlicht nachrichten börsenmeldung homepage',
  ],
  [
    part.home,
    'haus wohnung sofa auto autos fahrrad küche garten mama papa mutter vater schwester bruder frau_und mann_und sohn tochter kinder kindern familie hochzeit geburtstag party feier überraschung urlaub ferien hund katze baby freund freunde freundin nachbarn nachbarin oma opa ausflug geschenk kuchen gemüse brot lebensmittel film roman kirche wochenende chor verein',
  ],
  [
    part.teach,
    'erkläre erklär wie was schreibe schreib gib zeige zeig übersetze warum liste vergleiche beschreibe nimm verwende nutze erstelle',
  ],
  [
    part.fresh,
    'neue neuen neuer neues nächste nächsten prototyp modell kollektion größter größte größten bester beste wichtigster wichtigste',
  ],
  [part.splits | part.ends, 'legen legt stellen stellt geben stoßen stößt machen macht fahren fährt sperren'],
  [part.splits | part.leaves, 'steigt steigen hört hören springt springen wandert bricht'],
  [part.splits | part.cuts, 'muss müssen'],
  [part.behind, 'zurück zusammen ein auf aus ab weg gehen zu herunter'],
  [part.gains, 'verdienen verdient verlieren verloren marge gewinn draufzahlen zahlen_drauf'],
  [
    part.leaves | part.client,
    'zur_konkurrenz bei_der_konkurrenz anderen_anbieter anderem_lieferanten anderen_lieferanten',
  ],
  [part.knows | part.not, 'heimlich klammheimlich stillschweigend insgeheim'],
  [part.others | part.not, 'sonst_keinem sonst_niemand sonst_niemandem'],
  [part.empty | part.money | part.firm, 'konto_der_firma kasse_der_firma firmenkonto geschäftskonto'],
  [part.splits | part.ends | part.merges, 'ziehen zieht'],
  [part.empty | part.money, 'geld_reicht reicht_das_geld'],
  [part.splits | part.rises, 'schlagen schlägt heben setzen'],
];
