import { type Category, integrityCategories } from '../../../shared/finding.ts';
import type { Evidence } from '../../../shared/review.ts';
import type { Row } from '../../../shared/row.ts';
import type { ModelId } from '../../../shared/security-model.ts';
import type { Group, Knowledge, Step } from './step.ts';

/**
 * A step over rows: done when none of those concerned is undecided and something was read at all. What an earlier
 * review put off is undecided again. A zero always says how many rules looked, at how many entries, how well they find,
 * what is switched off or called wrong, and how much could not be read.
 */
export function rowsStep(of: {
  readonly id: string;
  readonly group: Group;
  readonly rows: readonly ModelId[];
  readonly filter: string;
  /** Categories that the rows are found by; empty where rows are found by age or kind. */
  readonly categories: readonly Category[];
  readonly concerns: (row: Row) => boolean;
  /** Whether an entry that is put off keeps the step open, because it asks for a yes or a no. */
  readonly unsureIsOpen?: true;
}): Step {
  return {
    id: of.id,
    group: of.group,
    cadence: 'month',
    profiles: 'all',
    rows: of.rows,
    basis: 'measured',
    filter: of.filter,
    measure: (knowledge) => {
      const rows = knowledge.entries.filter(of.concerns);
      const open = rows.filter((row) => isOpen(row, of.unsureIsOpen ? null : knowledge.startedAt)).length;
      const looked =
        of.categories.length === 0 || of.categories.some((category) => knowledge.searched.has(category));
      return {
        done: knowledge.entries.length > 0 && looked && open === 0,
        open,
        evidence: [
          ...figures(rows.length, open, of.categories, looked, knowledge),
          ...(looked ? quality(of.categories, knowledge) : []),
          ...unread(knowledge),
        ],
      };
    },
  };
}

/** What was put off before `since` is open again; without it everything that is put off is. */
const isOpen = ({ verdict }: Row, since: string | null): boolean =>
  verdict === null || (verdict.decision === 'later' && (since === null || verdict.at < since));

function figures(
  found: number,
  open: number,
  categories: readonly Category[],
  looked: boolean,
  knowledge: Knowledge,
): Evidence[] {
  const entries = knowledge.entries.length;
  if (entries === 0) return [{ code: 'nothing-read', params: {} }];
  if (!looked) return [{ code: 'no-rule', params: {} }];
  if (categories.length === 0)
    return [{ code: found === 0 ? 'none-among' : 'found-among', params: { found, open, entries } }];
  const rules = knowledge.rules.filter(({ category }) => categories.includes(category)).length;
  return [{ code: found === 0 ? 'none-found' : 'found', params: { found, open, entries, rules } }];
}

/** How well the rules find what they looked for, and what of it did not count. */
function quality(categories: readonly Category[], { entries, searched, rulesOff }: Knowledge): Evidence[] {
  if (entries.length === 0 || categories.length === 0) return [];
  const among = ({ category }: { category: Category }): boolean => categories.includes(category);
  const off = rulesOff.filter(among).length;
  const wrong = entries.reduce(
    (sum, { flags }) => sum + flags.filter((flag) => flag.sure === 'wrong' && among(flag)).length,
    0,
  );
  const looked = categories.filter((category) => searched.has(category));
  const missing = categories.filter((category) => !searched.has(category));
  return [
    { code: 'how-good', params: { categories: looked.join(' ') } },
    ...(missing.length === 0 ? [] : [{ code: 'not-searched', params: { categories: missing.join(' ') } }]),
    ...(off === 0 ? [] : [{ code: 'rules-off', params: { off } }]),
    ...(wrong === 0 ? [] : [{ code: 'called-wrong', params: { wrong } }]),
  ];
}

const unread = ({ problems }: Knowledge): Evidence[] =>
  problems === 0 ? [] : [{ code: 'problems', params: { problems } }];

export const integrity: readonly Category[] = integrityCategories;
