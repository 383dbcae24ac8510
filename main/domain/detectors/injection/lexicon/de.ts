import type { Lexicon } from './cues.ts';

export const german: Lexicon = {
  override:
    'ignoriere ignorier ignorieren ignoriert vergiss vergessen vergesst missachte missachten übergehe übergehen verwirf verwerfen beachte_nicht nicht_beachten außer_acht streichen streiche hinter_sich_lassen hinter_sich lass_hinter höre_nicht hör_nicht befolge_nicht setze_außer umgehe umgehen abweichend',
  foregoing: 'das_obige alles_obige das_vorige alles_vorige das_bisherige alles_bisherige',
  prior:
    'vorherigen vorherige vorher vorheriger vorangegangenen vorangegangene vorangehenden bisherigen bisherige bislang obigen obige oben früheren frühere früher davor zuvor bisher vorigen vorige ursprünglichen ursprüngliche alten vorstehenden älteren',
  rules:
    'anweisungen anweisung instruktionen instruktion regeln regel befehle befehl richtlinien richtlinie vorgaben vorgabe aufträge auftrag prompt systemprompt prompts prompttext aufgaben informationen weisungen inhaltsrichtlinien eingaben anleitungen hinweise',
  all: 'alle allen alles jede jeden jedes jeder jegliche sämtliche sämtlichen was ganzen gesamten',
  your: 'deine deinen deiner deines dein ihre ihren ihrer meine meinen',
  owner: 'system systems entwickler entwicklers projektleitung nutzers nutzerin administrators betreiber',
  send: 'sende senden schicke schicken leite übermittle übermitteln übertrage übertragen maile mailen lade hochladen weiterleiten poste posten verschicke versende melde melden schick send leit gib herausgeben veröffentliche',
  sent: 'gesendet geschickt weitergeleitet übertragen übermittelt hochgeladen geteilt weitergegeben zugestellt exportiert kopiert gespiegelt empfänger gespeichert veröffentlicht herausgegeben weitergereicht zustellen',
  data: 'datei dateien dokument dokumente inhalt inhalte vertrag vertrags verträge notizen notiz nachricht nachrichten text antwort antworten zusammenfassung zusammenfassungen kopie daten liste kundenliste kundendaten entwurf protokoll kalender rechnungen',
  secret:
    'gespräch gespräche gesprächs gesprächen gesprächsverlauf gesprächsverläufe chatverlauf verlauf gedächtnis passwort passwörter passwörtern kennwort kennwörter geheimnisse geheimnissen zugangsdaten schlüssel token gedächtnisdatei geheimen geheime geheimdatei kundendaten kartendaten personaldaten',
  standing:
    'immer stets niemals nie jedes jede jeder jedem jeden künftig künftigen zukünftig ab_jetzt ab_sofort von_nun_an von_jetzt_an fortan dauerhaft grundsätzlich allen_sitzungen nach_jeder vor_jeder in_jede in_jeder sobald wöchentlich täglich standardmäßig als_standard am_ende_jedes bei_jedem in_jedem',
  tell: 'sag sage sagen erwähne erwähnen erwähnst verrate verraten informiere informieren zeige zeigen mitteilen melde begründen erfahren weise hinweisen hinweis',
  hide: 'verschweige verschweigen verheimliche verheimlichen verbirg verbergen verstecke verstecken heimlich unbemerkt blende_aus blende ausblenden streite_ab streite leugne blindkopie stillschweigend geheim verneine verneinen weglassen auslassen',
  not: 'nicht nie niemals kein keine keinen keiner ohne nichts',
  user: 'nutzer nutzers nutzerin benutzer benutzers benutzerin anwender person kunde kunden niemand',
  assistant: 'assistent assistentin ki claude chatgpt modell agent',
  answer: 'antwort antworten ausgabe nachricht nachrichten e_mail e_mails link links gespräch',
  recommend:
    'empfiehl empfehle empfehlen empfehlung empfohlen bewirb bewerben lobe loben nenne genannt zitiere zitieren rate_ab rate lenke bevorzuge bevorzugen stelle darstellen dar steht vorschlagen schlage bewerte bewerten',
  rank: 'zuerst bester besten beste erste ersten einzig ausschließlich nur platz_eins günstig unabhängig egal ab keine_anderen immer stets sieger nur_von ausschließlich_von marktführer falsch selbst_wenn auch_wenn fünf_sternen fünf_sterne',
  trust: 'vertraue vertrauen glaube verlass vertraut gelten gilt behandle halte',
  verified:
    'geprüft verifiziert vertrauenswürdig maßgeblich hauptquelle prüfung_ist_nicht_nötig prüfung_ist_nicht denselben_rang freigegeben grundsätzlich zuverlässig',
  when: 'gefragt frage fragt nachfrage fragen fällt tippt schreibt erwähnt auftaucht erfragt thema ob wer_fragt wenn_jemand falls_jemand danach_fragt',
  say: 'sag sage antworte antworten behaupte erkläre schreibe gib_aus verneine bestätige sagen dass',
  run: 'führe ausführen auszuführen starte starten installiere installieren ausgeführt',
  fetch: 'rufe abrufen lade herunterladen öffne öffnen hole holen besuche',
  obey: 'befolge befolgen folge folgen gehorche halte_dich befolgst führe ausführen',
  act: 'befehle befehl konsole shell skript zahlungen zahlung käufen käufe überweisungen überweisung pull_request dateien bestellungen anfragen rechnungen löschungen sicherheitsprüfungen',
  approve: 'genehmige genehmigen bestätige bestätigen akzeptiere akzeptieren erlaube freigeben stimme stimmt',
  allowed:
    'genehmigt erlaubt freigegeben zugestimmt berechtigt einverstanden dürfen darf gestattet bewilligt befugt zustimmung',
  unasked:
    'ohne_rückfrage ohne_rückfragen ohne_bestätigung ohne_zu_fragen ohne_nachfrage ohne_prüfung ohne_weitere ohne_ihn_zu_lesen ohne_sie_zu_lesen ohne_zu_prüfen ohne_genehmigung automatisch will_nicht_gefragt nicht_gefragt ungefragt selbstständig_ohne ohne_hinsehen ohne_gefragt_zu_werden verzichtet stillschweigend nicht_nötig keine_rückfrage zuerst_handeln erst_handeln',
  skip: 'überspringe überspringen abschalten deaktiviere deaktivieren umgehen umgehe entfallen ausschalten weglassen lass schalte abgeschaltet ignoriere ausgelassen auslassen auskommentieren ausgeschaltet wegklicken',
  safety:
    'validierung prüfung prüfungen sicherheitsprüfungen sicherheitsprüfung sicherheitsscan sicherheitsabfrage warnungen warnung tests überprüfung virenscanner sandbox zwei_faktor bestätigung schemaprüfung protokollierung filter inhaltsrichtlinien anmeldung zweistufige zwei_stufen sicherheitsfragen phishing',
  passed: 'bestanden erfolgreich erfolg grün gültig produktion',
  save: 'speichere speichern merke merken schreibe übernimm übernehmen kopiere kopieren behalte nicht_löschen niemals_löschen nie_löschen',
  memory:
    'gedächtnis gedächtnisdatei notiz notizen eintrag einträge angaben erinnerung anweisung anweisungen',
  void: 'ungültig ersetzt ersetzen aufgehoben überholt hinfällig außer_kraft vorrang veraltet widerrufen entfernt deaktiviert gilt_nicht_mehr gelten_nicht_mehr vorrang_vor hat_vorrang geht_vor',
  include: 'füge hänge häng zitiere kopiere anhängen einfügen gib setze kopieren beilegen beifügen',
  whole:
    'vollständigen vollständige vollständig kompletten komplette gesamte gesamten ganzen wörtlich alle wortwörtlich ganze sämtliche vollem',
  role: 'du_bist_jetzt sie_sind_jetzt du_bist_nun ab_jetzt_bist tu_so spiele stell_dir_vor verhalte fungieren fungiere agiere schlüpfe du_spielst wechsle handle_als als_debattierer antworte_als',
  unlimited:
    'uneingeschränkt uneingeschränkten unzensiert ungefiltert ohne_grenzen ohne_einschränkungen ohne_regeln ohne_filter entwicklermodus ohne_beschränkungen keine_einschränkungen keine_regeln keine_grenzen außer_kraft jailbreak ohne_zensur unmoralisch unethisch',
  show: 'zeige zeigen gib_aus gib nenne drucke wiederhole übersetze liste verrate zitiere schreibe fasse vorzeigen ausgeben sag offenbare',
  money: 'konto kontos rechnung rechnungen zahlung zahlungen überweisung überweisungen bankverbindung iban',
  begin: 'beginne beginnt beginnen starte endet ende schließe fange',
  subject: 'ich er wir man es wer',
  mention: 'beispiel beispiele beispielsweise angriff angriffe erkennen erkennt schadhaft',
  outside: 'blindkopie extern externe externen außen dritte webhook endpunkt partner',
  fresh: 'neue neuen neuer folgende folgenden nächste nun geändert jetzt weitere',
  carrier: 'link links parameter bild bilder adresse url kopfzeile pixel',
  foreign:
    'dokumenten dokument dokumente e_mails e_mail webseite webseiten datei quelle artikel nachrichten kommentaren',
  that: 'dass mit',
  promote:
    'lobe loben bewirb bewerben lenke rate_ab schwärme mach_schlecht vorschlagen schlage_vor erwähnen_lassen',
  anybody:
    'jedem jeden anrufer anrufern wer jemandem allen_die jeder_der jeden_partner jedem_partner alle_die',
  prompt:
    'anweisungen anweisung instruktionen prompt systemprompt prompttext prompts_text regeln richtlinien vorgaben prompt_text',
  what: 'was_sind was_ist wie_lauten wie_lautet was_war was_waren',
  password: 'passwort kennwort zugangscode geheimwort losung',
  lead: 'und dann bitte immer jetzt auch du',
  records: 'gedächtnis notizen einträge angaben anweisungen erinnerungen',
  utter: 'sag sage antworte schreibe',
  disclose: 'verrate nenne gib sag',
  turn: 'du_bist_jetzt du_bist_nun sie_sind_jetzt tu_so verhalte_dich agiere_als fungiere_als fungieren',
  you: 'du dein deine deinen deiner ihr ihre ihren sie bitte',
  request: 'schreib schreibe antworte zeig zeige sag vergiss ignorier ignoriere beantworte erkläre',
  unchecked:
    'nicht_prüfen nicht_überprüfen ohne_prüfung ohne_überprüfung ohne_validierung ohne_kontrolle ungeprüft keine_prüfung keine_weitere_prüfung automatisch_genehmigt automatisch_freigegeben ohne_freigabe ohne_rückruf',
  feign: 'markiere markieren melde melden setze setzen erzwinge erkläre',
  stored:
    'bisher_gespeicherte bisherige_notiz bisherigen_angaben frühere_notiz früherer_eintrag frühere_angaben bisheriger_eintrag zuvor_gespeicherte alte_notiz',
  ought: 'müssen muss sollen soll dürfen darf kann können sind_zu ist_zu gehen_an geht_an werden',
  self: 'diese_notiz dieser_eintrag diesen_eintrag diese_anweisung diese_regel dieses_gedächtnis diese_nachricht',
  yes: 'mit_ja mit_nein antworte_ja sag_ja sage_ja bejahe bejahen',
};
