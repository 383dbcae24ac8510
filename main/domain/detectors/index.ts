import type { Finding } from '../../../shared/finding.ts';
import { credentials } from './credentials/index.ts';
import { hiddenText } from './hidden-text/index.ts';
import { injection } from './injection/index.ts';
import { withoutOverlaps } from './overlaps.ts';
import { people } from './people/index.ts';
import { personal } from './personal/index.ts';
import { createPrefilter } from './prefilter.ts';
import type { About, Rule } from './rule.ts';
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
    const { id, category, severity } = rule;
    for (const { reasons = [], marks = [], ...hit } of rule.find(text, about, places)) {
      findings.push({
        rule: id,
        category,
        severity,
        ...hit,
        ...(reasons.length > 0 ? { reasons: [...reasons] } : {}),
        ...(marks.length > 0 ? { marks: marks.map(([start, end]) => [start, end]) } : {}),
      });
    }
  }
  return withoutOverlaps(findings, text.length);
}
