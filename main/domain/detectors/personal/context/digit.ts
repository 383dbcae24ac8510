/** Rules that need a digit share the look for one. */
export const digit = /[0-9]/;
