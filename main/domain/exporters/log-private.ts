/** What the private form of the log adds to the share form: where the sources lie, and the notes that were typed. */
export interface PrivatePart {
  /** By the number that the log names a source by: its folder and name, never a whole path. */
  readonly places: readonly (readonly [source: number, place: string])[];
  /** By the number that the log names an entry by. */
  readonly notes: readonly (readonly [entry: number, note: string])[];
}

/** The last folder of a path and the name in it. What is no path stays as it is. */
export const lastFolder = (path: string): string =>
  path.split(/[\\/]/).filter(Boolean).slice(-2).join('/') || path;
