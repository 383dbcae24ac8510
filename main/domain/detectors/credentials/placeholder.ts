const words =
  /^(?:x{3,}|\*{3,}|\.{3,}|_+|-+|changeme|change[-_]?me|placeholder|example|sample|dummy|fake|redacted|secret|password|passwort|passwd|token|none|null|nil|undefined|true|false|empty|required|optional|string|value|yes|no|todo|tbd|unset|default|here|env|test|foo|bar|foobar|unknown|hidden|protected|encrypted|stored|correct|wrong|invalid|expired|reset|set|not|the|a|an|in|is|on|to|for|of|at|my|your|our)$/i;
const shape =
  /^(?:<[^>]*>|\{\{?[^}]*\}?\}|\$\{?[\w.:-]*\}?|%[\w.]+%|\[[^\]]*\]|process\.env\b.*|os\.environ.*|your[-_ ].*|my[-_ ].*|.*\byour[-_].*|.*(?:example|placeholder|changeme|redacted|insert|xxxx).*)$/i;

/** Whether a value stands for a secret instead of being one: a gap to fill in, a variable, a word of an example. */
export const isPlaceholder = (value: string): boolean =>
  words.test(value) || shape.test(value) || /^(.)\1+$/.test(value);
