/** What to do about a standing order: only the person knows whether it is theirs. */
export const remedy =
  'If you wrote this, keep it. If not, flag it to delete, and look at where it came from.';
