/**
 * Words of machines, in whose company "health", "party" and "child" mean something else; in English, German, French
 * and Spanish. None that a doctor or a lawyer says too ("function", "field", "procedure").
 */
export const machines = `
api apis endpoint endpoints server servers microservice database databases schema schemas boolean pipeline pipelines deploy deployment deployments deployed software component components module modules library libraries repository repo commits compiler cluster clusters certificate certificates header headers json yaml xml html css sql query queries cache kernel socket github docker kubernetes codebase parser linter react python typescript javascript dashboard plugin variable variables parameter parameters string strings integer array arrays dialog checkbox pixel fonts changelog bug bugs outage outages mutex frontend backend template calculator dataset dependency dependencies config configuration runtime thread threads invoice subscription portal screen landscape
datenbank schnittstelle* spalte spalten datenfeld skript bibliothek zertifikat zertifikats abfrage software oberfläche schaltfläche* bildschirm kindprozess rechnungsvorlage abonnement kreditrechner parser compiler änderungsprotokoll virenscanner anwendung schriftart schriftarten cluster querformat
fichier fichiers bibliothèque certificat requête requêtes logiciel bogue interface bouton boutons écran composant processus fenêtre formulaire abonnement simulateur analyseur compilateur polices verrou antivirus serveur
archivo archivos biblioteca certificado consultas programa interfaz botón botones pantalla componente ventana formulario plantilla suscripción simulador analizador compilador tipografías bloqueo antivirus servidor
`;

/** What makes a sentence one about a topic or a trade, rather than one about somebody's life. */
export const abouts = `
insurance insurances charity charities fundraiser fundraising awareness researcher researches article articles blog blogging documentary novel movie film podcast exhibition conference museum festival statistics survey parade mural menu recipe recipes advocacy advocating volunteer volunteers volunteering volunteered mentors career counseling games toy toys gift gifts industry startup website summarise summarize explain explains difference cat cats dog dogs puppy kitten horse pet pets
versicherung versicherungen krankenversicherung* forschung forscht artikel roman dokumentarfilm ausstellung konferenz museum statistik umfrage spenden spendenaktion ehrenamtlich zusammenfassen erkläre erklär unterschied branche kinderteller spiele geschenke hund katze pferd haustier
assurance assurances mutuelle article roman documentaire exposition conférence musée statistiques enquête bénévole bénévolat résume résumer explique différence secteur jeux cadeaux chien chat cheval
seguro seguros artículo novela documental exposición conferencia museo estadística encuesta voluntario voluntariado resume resumir explica diferencia sector juegos regalos perro gato caballo
`;

/** Numbers from two to seventeen, as ages are told. */
export const numbers = `
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize
dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
`;

/** Who is a child of somebody. */
export const children = `
son sons daughter daughters kid kids child children baby toddler stepson stepdaughter grandson granddaughter grandchild grandchildren nephew niece godson goddaughter
sohn sohnes söhne tochter töchter kind kinder kindern baby enkel enkelin neffe nichte patenkind
fils fille filles enfant enfants bébé garçon neveu nièce
hijo hija hijos hijas niño niña niños niñas bebé nieto nieta sobrino sobrina
`;
