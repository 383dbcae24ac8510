import { type Category, type Finding, tiers } from '../../shared/finding.ts';

/** Ids of the rules that found something, guesses left out, each once. */
export const rulesIn = (findings: readonly Pick<Finding, 'rule' | 'confidence'>[]): string[] =>
  [...new Set(findings.flatMap(({ rule, confidence }) => (confidence >= tiers.possible ? rule : [])))].sort();

/** One sighting of an entry, or of an earlier form of it. `rules` is null where it was not kept what was found. */
export interface SeenWith {
  readonly at: string;
  readonly rules: readonly string[] | null;
}

/** What is found in an entry since an instant, and what is found no more. */
export interface FoundSince {
  readonly at: string;
  readonly came: readonly Category[];
  readonly went: readonly Category[];
}

/**
 * Compares what was found at each sighting with the one before, by category: a rule in the stead of another one for the
 * same matter is no news. Several forms that were seen at the same instant count together.
 */
export function foundSince(
  sightings: readonly SeenWith[],
  categoryOf: (rule: string) => Category | undefined,
): FoundSince[] {
  const known = new Map<string, Set<Category>>();
  for (const { at, rules } of [...sightings].sort((a, b) => a.at.localeCompare(b.at))) {
    if (rules === null) continue;
    const found = known.get(at) ?? new Set();
    for (const category of rules.flatMap((rule) => categoryOf(rule) ?? [])) found.add(category);
    known.set(at, found);
  }
  const changes: FoundSince[] = [];
  let before: ReadonlySet<Category> | undefined;
  for (const [at, now] of known) {
    const past = before ?? now;
    before = now;
    const came = [...now].filter((category) => !past.has(category));
    const went = [...past].filter((category) => !now.has(category));
    if (came.length + went.length > 0) changes.push({ at, came, went });
  }
  return changes;
}
