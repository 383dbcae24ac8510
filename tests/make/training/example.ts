/** A labelled text to train on. `source` names where it is from. */
export interface Example {
  readonly text: string;
  readonly attack: boolean;
  readonly source: string;
}
