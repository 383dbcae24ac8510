import type { Finding } from '../../../shared/finding.ts';
import { credentials } from './credentials/index.ts';
import { hiddenText } from './hidden-text/index.ts';
import { injection } from './injection/index.ts';
import { withoutOverlaps } from './overlaps.ts';
import { people } from './people/index.ts';
import { personal } from './personal/index.ts';
import { createPrefilter } from './prefilter.ts';
import type { About, Hit, Rule } from './rule.ts';
import { terms } from './terms/index.ts';
import { topics } from './topics/index.ts';

/** Every rule that looks inside a text. A new one is a file of its family's folder and a line in the index there. */
export const rules: readonly Rule[] = [
  ...credentials,
  ...personal,
  ...people,
  ...topics,
  ...hiddenText,
  ...injection,
  ...terms,
];

const wanted = createPrefilter(rules);
const none: ReadonlySet<string> = new Set();

/** All findings in one text, in its order. Of two that overlap in one category the surer one stays. */
export function detect(text: string, about: About = { kind: 'fact' }, off = none): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, places } of wanted(text)) {
    if (off.has(rule.id)) continue;
    const hits = rule.find(text, about, places);
    // Most rules that are woken answer an empty list: going through it by its iterator would take longer than they did.
    if (Array.isArray(hits) && hits.length === 0) continue;
    for (const hit of hits) findings.push(findingOf(rule, hit));
  }
  return withoutOverlaps(findings);
}

/** Field by field: copying what is there, but for some of it, takes several times as long. */
function findingOf({ id, category, severity }: Rule, hit: Hit): Finding {
  const { start, end, confidence, reasons, marks } = hit;
  const finding: { -readonly [Field in keyof Finding]: Finding[Field] } = {
    rule: id,
    category,
    severity: hit.severity ?? severity,
    start,
    end,
    confidence,
  };
  if (reasons && reasons.length > 0) finding.reasons = [...reasons];
  if (marks && marks.length > 0) finding.marks = marks.map(([from, to]) => [from, to]);
  return finding;
}
