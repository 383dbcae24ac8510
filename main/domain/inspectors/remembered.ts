/**
 * Entries, and things said, that each inspector remembers of one list. What comes after them is still compared with
 * them, but no longer with each other: so a list of a million entries takes no more memory than the product may.
 */
export const remembered = 250_000;
