/** Runs an act that answers nothing. */
export function done(act: () => void): Record<string, never> {
  act();
  return {};
}
