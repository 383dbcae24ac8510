const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words after the name of a street in English that hardly mean anything else beside a number. */
export const sureTypes = set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy parkway pkwy terrace crescent cres turnpike causeway freeway expressway esplanade str sq',
);

/** Such words that mean other things too: the name and they themselves must begin with capitals. */
export const unsureTypes = set(
  'Way Place Pl Court Ct Square Close Gardens Grove Row Walk Rise Mews Circle Cir Trail Trl Loop Alley Plaza Parade Quay Bend Hill View Mall Park Gate Green Heights Ridge Run Path Point Crossing Wharf Common Croft Chase Dale Vale Mount Ave. Rte Route Pike Spur',
);

/** Words before the name of a street: French, Spanish, Italian, Portuguese, Catalan, Polish, Romanian, Turkish, Greek. */
export const leadingTypes = set(
  `rue avenue av ave boulevard bd blvd place chemin allée allee impasse quai route cours faubourg sentier passage ruelle
  calle c/ cl avenida avda plaza pza paseo pº camino camiño carrera cra carretera ctra travesía ronda rúa carrer passeig callejón glorieta
  via viale piazza corso vicolo largo piazzale strada contrada lungomare
  rua r travessa praça alameda estrada rodovia
  ul ulica al aleja pl plac os osiedle trg ulice náměstí nám strada str bulevardul
  λεωφόρος λ οδός πλατεία ул улица пр проспект пер`,
);

/** Ends of words that are names of streets: German, Dutch, the Nordic languages, Finnish, Hungarian, Estonian. */
export const sureEnds: readonly string[] =
  `straße strasse strass strase str gasse allee chaussee promenade straat laan gracht steenweg dreef kade gatan gata vägen gade gate veien
  vegen vegur stræde katu kuja útja utca utcája straatweg plantsoen singel esplanadi tänav puiestee maantee körút`.split(
    /\s+/,
  );
export const unsureEnds: readonly string[] =
  'weg platz ring damm ufer hof steig stieg plein dijk baan vej väg gränd torg plass terrasse tie polku kaari braut tee pad wal lei'.split(
    ' ',
  );

/** The same as words of their own after a name. */
export const ownTypes = set(
  'straße strasse str gasse allee platz weg ring damm ufer straat laan plein gracht gatan vägen vej gade gate veien utca u út útja tér krt tänav tee pst mnt terrasse plass cad caddesi sok sokak bulvarı',
);

/** Small words inside names of streets and towns. */
export const connectors = set(
  'de del de la las los el du des d l le les da do dos das di dei della delle degli dello der den dem die von van vom zum zur am an im in auf und and y e et i of the ter ten het op aan bis ter nad sur sous lès près upon',
);

/** Words before the number of a flat. */
export const unitWords = set(
  'apt apartment suite ste flat appartement appt wohnung piso apto apartamento departamento depto interno lägenhet lgh daire',
);

/** Codes of the states of the USA and its areas, and of the provinces of Canada (ISO 3166-2). */
export const stateCodes = set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT
  VT VA WA WV WI WY DC PR GU VI AS MP AE AP AA AB BC MB NB NL NS NT NU ON PE QC SK YT`,
);
