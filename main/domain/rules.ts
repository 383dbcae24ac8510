import type { RuleInfo } from '../../shared/finding.ts';
import { rules } from './detectors/index.ts';
import { inspectors } from './inspectors/index.ts';

/** Every rule that runs: those that look inside one text, and those that compare entries. */
const all: readonly RuleInfo[] = [...rules, ...inspectors];

/** Version of the rules as a whole: it rises whenever a rule is added or finds something else than before. */
export const ruleset = `1.${all.length}`;

/** The rules as screens and docs show them, without what they are made of. */
export const ruleInfos: readonly RuleInfo[] = all.map(
  ({ id, title, category, severity, why, remedy, source }) => ({
    id,
    title,
    category,
    severity,
    why,
    remedy,
    source,
  }),
);
