const words = new Set(
  (
    'changeme change-me change_me placeholder example sample dummy fake mock redacted masked secret secrets mysecret password passwort ' +
    'passwords passwd pass pwd mypassword mypass passphrase token tokens key keys apikey none null nil undefined true false empty ' +
    'required optional string str text varchar char number integer int bool boolean object array buffer bytes byte any unknown void never ' +
    'uint8array value values yes no on off ok todo tbd unset default here env test testing tests foo bar baz foobar hidden protected ' +
    'encrypted hashed stored correct wrong right invalid valid expired reset set unset not the a an in is on to for of at my your our ' +
    'this that it its was are user username admin root guest login name email id auto automatic manual prompt ask stdin input inherit ' +
    'basic bearer digest oauth oauth2 ldap plain plaintext login cookie header headers body query form json xml yaml include same-origin ' +
    'omit public private internal external local remote disabled enabled missing necessary mandatory needed blank strong weak ' +
    'kennwort contraseña mdp clave obligatoire requerido erforderlich geheim'
  ).split(' '),
);
const shape =
  /^(?:<.*>|\{+[^{}]*\}+|\$+[\w.({[].*|%[\w.]*%?.?|%\([\w.]+\)s|#\{.*|@[\w.{(-]+|\[.*\]|:[a-z_]+|\.{3,}.*|…+|\?+|process\.env\b.*|os\.environ.*|env\.\w+|ENV\[.*|secrets\.\w+|vars?\.\w+|ref\+.*)$/i;
const telling =
  /example|placeholder|change[-_ ]?(?:me|it|this)|redacted|insert[-_ ]|replace[-_ ]?(?:me|this|with)|x{4,}|\*{3,}|\.{3}|…|your[-_ ]|[-_ ]here$|goes[-_ ]here|here$(?<=[a-z]Here)|dummy|sample|lorem|not[-_ ](?:a|your|long|real|enough)|foo[-_]?bar|(?:some|real)[-_]?(?:secret|password|token|key)|(?:^|[-_])(?:my|fake|a?fake)(?:[-_]|key$|secret$|token$|password$)|\$\{|\{\{|<%|%>|%s|string$(?<=[a-z]String)/i;

/** Whether a value stands for a secret instead of being one: a gap to fill in, a variable, a word of an example. */
export const isPlaceholder = (value: string): boolean =>
  words.has(value.toLowerCase()) || shape.test(value) || telling.test(value) || /^(.)\1*$/u.test(value);
