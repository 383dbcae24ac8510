/** Up to eight words between the name of a thing and what is said of it, as few as will do. */
export const between = "(?:\\s{1,3}[\\p{L}\\p{N}'’.&-]{1,30}){0,8}?";

/** "is", "lautet", "est", "es" or a colon, with "now" behind it: what follows is the value. */
export const says =
  '(?:\\s{1,3}(?:is|was|ist|lautet|war|est|es|era)(?:\\s{1,3}(?:now|still|currently|jetzt|noch|ahora|maintenant))?\\s{0,3}[:=]?|\\s{0,3}[:=])\\s{1,3}';
