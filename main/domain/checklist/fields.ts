import type { FieldSpec } from './step.ts';

type More = Partial<Omit<FieldSpec, 'id' | 'kind' | 'choices'>>;

const field = (id: string, kind: FieldSpec['kind'], choices: readonly string[], more: More): FieldSpec => ({
  id,
  kind,
  label: id,
  about: null,
  choices: [...choices],
  required: true,
  unsettled: [],
  anew: false,
  ...more,
});

/** A choice out of some. Its label is its id, as that of every field, unless given. */
export const choice = (id: string, choices: readonly string[], more: More = {}): FieldSpec =>
  field(id, 'choice', choices, more);
/** Words; kept apart from the log, with secrets in them covered. */
export const words = (id: string, more: More = {}): FieldSpec => field(id, 'text', [], more);
/** A calendar day, YYYY-MM-DD. */
export const day = (id: string, more: More = {}): FieldSpec => field(id, 'date', [], more);
/** Who. Kept like words. */
export const person = (id: string, more: More = {}): FieldSpec => field(id, 'person', [], more);

/** What every step takes beside its answers, and no step asks for. */
export const note: FieldSpec = words('note', { required: false });

/** Whether a field takes typed words, which the log knows by their digest alone. */
export const isTyped = ({ kind }: Pick<FieldSpec, 'kind'>): boolean => kind === 'text' || kind === 'person';

/** Whether a value is one that a field takes at all. */
export const takes = ({ kind, choices }: FieldSpec, value: string): boolean =>
  kind === 'choice' ? choices.includes(value) : kind === 'date' ? isDay(value) : value.trim() !== '';

/** Whether a field has an answer that settles it; one that is not required is settled without. */
export const isSettled = (spec: FieldSpec, value: string | undefined): boolean =>
  value === undefined || !takes(spec, value) ? !spec.required : !spec.unsettled.includes(value);

/** Whether a value is a calendar day that there is (YYYY-MM-DD). */
export const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T12:00:00Z`).toJSON()?.slice(0, 10) === value;
