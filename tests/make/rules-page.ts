import { rules } from '../../main/domain/detectors/index.ts';
import { inspectors } from '../../main/domain/inspectors/index.ts';
import { ruleset } from '../../main/domain/rules.ts';
import { categories, isUnverified, type RuleInfo, tiers } from '../../shared/finding.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { findingText } from '../../shared/text/findings.ts';
import { reasonText } from '../../shared/text/reasons.ts';
import { table } from './markdown-table.ts';

type Documented = RuleInfo & {
  readonly examples: { readonly hits: readonly unknown[]; readonly misses: readonly unknown[] };
};

const all: readonly Documented[] = [...rules, ...inspectors];
const examplesOf = (some: readonly Documented[]): number =>
  some.reduce((sum, { examples }) => sum + examples.hits.length + examples.misses.length, 0);

/** docs/rules.md, from the rule objects. */
export function rulesPage(): string {
  const present = categories.filter((category) => all.some((rule) => rule.category === category));
  return `# Rules

Generated from the code by \`npm run docs\`. Ruleset ${ruleset}: ${all.length} rules with ${examplesOf(all)} examples, each of which is a test. Rules
miss things: what they find and miss on text that nobody here wrote is in [detection.md](detection.md). Every rule can be switched
off, under Settings or where it has found something.

## How serious, how sure

**How serious** a finding is (low, medium, high, critical) is said by the rule, from what could come of it: a password is critical,
a diagnosis high, somebody’s address medium, one’s own e-mail address low. An entry is as serious as the gravest of its findings
that count.

**How sure** a rule is runs from 0 to 1 and is shown in three steps: “${findingText.tiers.guess}” below ${tiers.possible}, “${findingText.tiers.likely}” below ${tiers.sure}, “${findingText.tiers.sure}” from there on. Guesses are
folded away and do not count. What raised or lowered it stands with the finding:

${Object.values(reasonText)
  .map((reason) => `- ${reason}`)
  .join('\n')}

A finding that you call wrong does not count either, for the same value (of a topic: for the same statement) or for whatever the
rule finds. That is listed under Settings and can be taken back.

## What the rules rest on

A source is a page or a standard that was read for the rule. ${all.filter(isUnverified).length} of ${all.length} rules are unverified: they rest on a shape that is known from
use, and no page of its vendor was checked.

${table(
  ['About', 'Rules', 'Unverified', 'Examples'],
  present.map((category) => {
    const some = all.filter((rule) => rule.category === category);
    return [
      categoryText[category].name,
      String(some.length),
      String(some.filter(isUnverified).length),
      String(examplesOf(some)),
    ];
  }),
)}

${present.map((category) => section(category)).join('\n\n')}
`;
}

function section(category: RuleInfo['category']): string {
  const some = all.filter((rule) => rule.category === category);
  const rows = some.map(({ id, title, severity, why, remedy, source, examples }) => [
    `\`${id}\` ${title}`,
    severity,
    why,
    remedy,
    `${examples.hits.length} found, ${examples.misses.length} left alone`,
    source,
  ]);
  const head = ['Rule', 'How serious', 'Why', 'What to do', 'Examples', 'Source'];
  return `## ${categoryText[category].name}\n\n${table(head, rows)}`;
}
