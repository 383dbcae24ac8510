import { readFileSync, writeFileSync } from 'node:fs';
import { longestHanded } from '../handed.ts';
import { judge, printOf } from '../pattern-check.ts';
import { rulePatterns } from '../patterns.ts';

/** Brings the list of checked patterns up to date: new ones are judged, those that are gone go from the list. */
const list = new URL('../unit/conformance/checked-patterns.json', import.meta.url);
const known = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
const today = new Date().toISOString().slice(0, 10);
const patterns = await rulePatterns((file) => import(file));
// Loaded only now: the patterns that are put together are heard of while their files are loaded for the first time.
const { rules } = await import('../../main/domain/detectors/index.ts');
const handed = longestHanded(rules);
const checked = new Map<string, string>();

/** After each pattern, because many new ones take long: what was judged is not judged again. */
function save(): void {
  const sorted = [...checked].sort(([a], [b]) => a.localeCompare(b));
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

for (const pattern of patterns) {
  const before = known[printOf(pattern)];
  if (before) checked.set(printOf(pattern), before);
}
for (const pattern of patterns.filter((one) => !checked.has(printOf(one)))) {
  const verdict = await judge(pattern, handed);
  if (verdict === 'slow') {
    console.error(`slow: ${pattern.where}: /${pattern.source}/${pattern.flags}`);
    process.exitCode = 1;
    continue;
  }
  checked.set(printOf(pattern), `${verdict} ${today}`);
  save();
}
save();
// The workers of recheck would keep the process alive.
process.exit();
