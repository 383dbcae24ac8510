/** What code writes in the place of a value: a path, an address, a call, a variable, a version, a list of words. */
const code =
  /^(?:https?:\/\/[^@]*$|(?:\.{0,2}|~)\/[\w./~-]*$|[A-Za-z]:\\|[\w./-]+\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|env|ini|cfg|conf|toml|xml|html?|md|tsx?|jsx?|py|go|rs|rb|java|php|sh|db|log|keytab|kdbx|com|org|net|io|dev|local)(?::\d{1,5})?$|[$@&#]|!|-{1,2}[a-z]|[\w$.[\]>:-]*\(.*\)[;,]?$|[\w$]+\[|0x[0-9a-f]+$|\/[\^[]|(?:null|undefined|true|false|void|new|await|typeof|function|return)\b(?![-_])|[\w$]+\.[\w$.]+=|arn:|.*\/aws4_request|\w+:[A-Z]\w+$|(?:v|rc|snapshot-)?\d+(?:[.-]\d+)+[\w.-]*$|\d{1,2}[:/.-]\d{1,2}(?:[:/.-]\d{2,4})?$|\d{4}-\d{2}-\d{2}|[=!<>|&]+$|application\/|text\/|image\/|x-|[a-z]+=)/i;
/** Members and constants: `config.secretKey`, `SOME_NAME`, `this.props`. */
const member =
  /^(?:[A-Za-z_$][\w$]*(?:(?:\??\.|->|::)[A-Za-z_$][\w$]*)+|[a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,4}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|this\b.*|self\b.*)$/;

/** Whether a bare value (not in quotation marks) is code; members of random names are too. */
export const isBareCode = (value: string): boolean =>
  code.test(value) || member.test(value) || /^[\w$.>:-]+\(/.test(value);

/** Whether a quoted value is a path, an address, a constant or an expression. */
export const isQuotedCode = (value: string): boolean =>
  code.test(value) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value);
