import { companies, persons, places, projects } from './names.ts';

/** What fills the gaps of the facts, one list a gap. */
export const gaps: Readonly<Record<string, string>> = {
  person: persons,
  person2: persons,
  company: companies,
  place: places,
  project: projects,
  drink:
    'grünen Tee|schwarzen Kaffee|Hafermilch|Sprudelwasser|Apfelsaft|heiße Schokolade|Minztee|trockenen Most|Holunderlimonade|kalten Kakao',
  food: 'Erdnüsse|Krebse|Laktose|Nüsse|Sahne|Tomaten|Erdbeeren|Gewürze|Zwiebeln|Hefe',
  animal:
    'zwei Katzen|einen Windhund|drei Hühner|einen Papagei|eine Schildkröte|ein altes Pony|Bienen|ein Frettchen|vier Kaninchen|einen Dackel',
  instrument: 'Cello|Trompete|Banjo|Harfe|Klarinette|Oboe|Ukulele|Orgel|Schlagzeug|Fagott',
  skill:
    'Portugiesisch|Rust|Töpfern|Statistik|Segeln|Kotlin|Schach|Arabisch|Typografie|Jonglieren|Haskell|Dänisch',
  topic:
    'Rentenregeln|Datenschutz|Videokonferenzen|Lieferketten|Steuererklärungen|Lernverfahren|Büromieten|Reisekosten|Stellenpläne|Solaranlagen|Schulessen|Patentrecht|Messestände|Lohnstufen',
  job: 'Pfleger|Notar|Tischler|Übersetzer|Vermesser|Personaler|Chemiker|Buchhalter|Pilot|Bibliothekar|Aktuar|Gärtner',
  team: 'Abrechnung|Daten|Hilfe|Gestaltung|Recht|Lager|Forschung|Vertrieb|Sicherheit|Lohn|Presse|Qualität',
  day: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag',
  month: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  year: '2019|2020|2021|2022|2023|2024|2025|2026',
  number: 'drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn',
  nuisance:
    'lange Sitzungen|laute Büros|Werbeanrufe|Gruppenchats|frühe Flüge|Papierformulare|Rundmails|Großraumbüros|Kettenbriefe|Strafzettel',
  sport:
    'den Stadtmarathon|die Ruderregatta|das Schachturnier|den Wintertriathlon|den Halbmarathon|die Radrundfahrt|das Schwimmfest|die Fechtmeisterschaft|das Kletterfestival|den Staffellauf',
  thing:
    'alte Landkarten|Filmkameras|Füllfederhalter|Schallplatten|Blechspielzeug|Brettspiele|Emailschilder|Briefmarken|Armbanduhren|Comichefte|Glasmurmeln|Bierdeckel',
  vehicle:
    'einen weißen Lieferwagen|ein Lastenrad|einen alten Traktor|ein Motorboot|einen Elektroroller|ein Wohnmobil|ein rotes Coupé|ein Klapprad|ein Motorrad|einen Kleinlaster',
  paper:
    'ein Visum|eine Arbeitserlaubnis|Baupläne|ein ärztliches Attest|den Mietvertrag|eine Meldebestätigung|die Versicherungspolice|einen Parkausweis|eine Geburtsurkunde|die Garantiescheine',
  relative:
    'eine Tante|einen Cousin|die Großeltern|ein Patenkind|einen Schwager|die Stiefmutter|einen Neffen|die Zwillingsschwester|einen Onkel|eine frühere Kollegin',
  wish: 'Quellen in Fußnoten|schlichte Tabellen|genaue Zitate|Aufzählungen|kurze Zusammenfassungen|Rohdaten|Gegenargumente|metrische Einheiten|zwei Varianten|durchgerechnete Beispiele',
  music:
    'in einem Chor|alte Balladen|Jazzstücke|auf Hochzeiten|barocke Arien|Seemannslieder|in einem Musical|Volkslieder|Gospel|Opernduette',
  plant: 'Tomaten|Chilis|Lavendel|Erdbeeren|Wicken|Stangenbohnen|Rosmarin|Zucchini|Sonnenblumen|Senfkohl',
  body: 'den Betriebsrat|den Elternbeirat|die Wohngenossenschaft|das Tierheim|den Ruderverein|die Stadtbücherei|die Tafel|das Reparaturcafé|das Heimatmuseum|die Feuerwehr',
  event:
    'Abgaben|Prüfungen|Vorstandssitzungen|Klausuren|Flügen|Zahnarztterminen|Vorstellungsgesprächen|Vorführungen|Jubiläen|Gerichtsterminen',
  pastry:
    'Sauerteigbrot|Zimtschnecken|Roggencracker|Zitronentörtchen|Brezeln|Mandelkekse|Käsestangen|Fladenbrot|Pflaumenkuchen|Windbeutel',
  room: 'eine Garage|ein Atelier|einen Schrebergarten|ein Bootshaus|einen Eckladen|einen Keller|eine Berghütte|einen Proberaum|einen Stall|einen Dachboden',
  book: 'Kriminalromane|Reisetagebücher|Kochbücher|juristische Zeitschriften|Bildromane|Gedichte|Kriegserinnerungen|Wissenschaftsmagazine|Biografien|Märchen',
  tool: 'die alte Rechtschreibung|den dunklen Modus|Tastenkürzel|einen Papierkalender|zwei Bildschirme|einen Stehtisch|einen Trackball|Kopfhörer mit Geräuschdämpfung|die Spracheingabe|einen Etikettendrucker',
  clothing:
    'eine starke Brille|Hörgeräte|Sicherheitsschuhe|einen Ehering|Leinenhemden|eine Handgelenkschiene|Kontaktlinsen|Wanderstiefel|Fliegen|einen Herzschrittmacher',
  view: 'den See|den alten Hafen|die Burg|die Eisenbahnbrücke|den botanischen Garten|den Leuchtturm|die Flussmündung|den Windpark|die Salzwiesen|den Steinbruch',
  amount: '4.500|7.250|12.000|18.400|23.900|31.000|46.500|52.750|64.000|88.100',
};
