/** What everybody tries first, and what code that is not meant for real use is full of. */
const usual =
  /^(?:test|demo|admin|user|pass|password|passw0rd|root|foo|guest|secret|changeit|welcome|qwerty|abc|letmein)[\d!@#._-]{0,4}$|^12345\d{0,5}$|^0+$/i;

export const isUsual = (value: string): boolean => usual.test(value);
