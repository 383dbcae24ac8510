import { normalise } from '../../../../../main/domain/identity/index.ts';
import { beginInspection } from '../../../../../main/domain/inspectors/index.ts';
import type {
  Document,
  Example,
  Found,
  Inspector,
  Subject,
} from '../../../../../main/domain/inspectors/inspector.ts';
import { tiers } from '../../../../../shared/finding.ts';

const undated = {
  date: null,
  basis: 'none',
  atLeast: false,
  precision: 'day',
  days: null,
  band: 'undated',
} as const;

/** The entries of an example as an inspection is given them: undated facts, unless it says otherwise. */
export function subjectsOf({ entries }: Example): Subject[] {
  return entries.map((one, at) => {
    const { age, ...of } = typeof one === 'string' ? { text: one } : one;
    const text = of.text ?? '';
    return {
      id: `row-${at + 1}`,
      text,
      kind: 'fact',
      locator: {},
      parent: null,
      second: normalise(text),
      ...of,
      age: { ...undated, ...age },
    };
  });
}

export const documentOf = ({ document }: Example, entries: readonly Subject[]): Document => ({
  importer: 'markdown',
  name: 'notes.md',
  problems: [],
  ...document,
  entries,
});

/** What an inspector finds in an example, with the place of the entry that it was found in. */
export function foundIn(inspector: Inspector, example: Example): (Found & { readonly place: number })[] {
  const subjects = subjectsOf(example);
  const document = documentOf(example, subjects);
  const inspect = inspector.begin(example.today ?? '2026-11-25');
  return subjects.flatMap((subject, place) =>
    [...inspect(subject, place, document)].map((found) => ({ ...found, place })),
  );
}

/** The rules that fire at each entry of an example, surely enough to be shown, as an inspection of all rules has it. */
export function rulesAt(example: Example): string[][] {
  const subjects = subjectsOf(example);
  const document = documentOf(example, subjects);
  const inspect = beginInspection(example.today ?? '2026-11-25', new Set());
  return subjects.map((subject, place) =>
    inspect(subject, place, document).flatMap(({ finding: { rule, confidence } }) =>
      confidence >= tiers.possible ? rule : [],
    ),
  );
}
