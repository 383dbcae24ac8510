/** Rules that need a digit share the look for one. */
export const digit = /[0-9]/;

/** Whether a UTF-16 unit is one. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
