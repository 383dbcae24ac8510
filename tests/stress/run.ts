import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { availableParallelism, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { honest, hostile } from './hostile.ts';
import { type Measured, measureScan } from './measure.ts';
import { buildTree } from './tree.ts';

/** The full counts, and what each may take. Writes a dated record to docs/stress.md; fails where a bound is broken. */
const full = { megabytes: 200, entries: 1_000_000 };
const root = mkdtempSync(join(tmpdir(), 'hygiene-stress-'));
const rows: string[] = [];
const broken: string[] = [];
/** How many programs waited for a processor, before and after: what the figures are worth. */
const load = (): string => (loadavg()[0] ?? 0).toFixed(1);
const loads = [load()];

function note(
  name: string,
  { entries, problems, took, cpu, peak, code }: Measured,
  limit: { took?: number; peak: number },
): void {
  const codes = [...new Set(problems.map((problem) => problem.code))].filter((one) => one !== 'same-times');
  rows.push(
    `| ${name} | ${entries.toLocaleString('en')} | ${codes.join(', ') || 'none'} | ${(took / 1_000).toFixed(1)} s | ${(cpu / 1_000).toFixed(1)} s | ${Math.round(peak)} MB |`,
  );
  if (code !== 0 || peak > limit.peak || took > (limit.took ?? Number.POSITIVE_INFINITY)) broken.push(name);
  console.log(rows.at(-1));
}

for (const [at, one] of hostile.entries()) {
  const folder = join(root, `hostile-${at}`);
  mkdirSync(folder);
  await one.build(folder, full);
  writeFileSync(join(folder, honest.name), honest.content);
  const measured = await measureScan(folder);
  const expected = 1 + (typeof one.entries === 'number' ? one.entries : one.entries(full));
  if (measured.entries !== expected) broken.push(`${one.name}: ${measured.entries} of ${expected} entries`);
  note(one.name, measured, { peak: 512 });
  rmSync(folder, { recursive: true });
}

const tree = join(root, 'tree');
const instructions = buildTree(tree, { folders: 5_000, instructions: 400, others: 200_000 });
const walked = await measureScan(tree);
if (walked.entries !== 2 * instructions)
  broken.push(`the tree: ${walked.entries} of ${2 * instructions} entries`);
note('400 instruction files among 200,000 others in 5,000 folders', walked, { peak: 512, took: 5_000 });
rmSync(tree, { recursive: true });

const took: number[] = [];
for (const count of [250_000, 1_000_000]) {
  const path = join(root, 'list.jsonl');
  const file = openSync(path, 'w');
  for (let at = 0; at < count; at += 10_000)
    writeSync(
      file,
      Array.from(
        { length: 10_000 },
        (_, next) =>
          `${JSON.stringify({ id: at + next, text: `Made up: the team of day ${at + next} prefers short meetings.` })}\n`,
      ).join(''),
    );
  closeSync(file);
  const measured = await measureScan(path);
  took.push(measured.cpu || measured.took);
  note(`${count.toLocaleString('en')} records of JSON Lines`, measured, { peak: 1_024 });
}
const growth = (took[1] ?? 0) / (took[0] ?? 1);
rows.push(`\nFour times the records took ${growth.toFixed(1)} times the processor time.`);
if (growth > 5) broken.push('the time is not linear');
rmSync(root, { recursive: true, force: true });

loads.push(load());
const record = `## ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${platform()}, ${availableParallelism()} cores, load ${loads.join(' to ')}

| Input | Entries | Problems | Took | Processor time | Peak memory |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
const page = new URL('../../docs/stress.md', import.meta.url);
const [head = '', ...older] = readFileSync(page, 'utf8').split(/^(?=## )/m);
const title = record.split('\n')[0] ?? '';
writeFileSync(
  page,
  [head, record, ...older.filter((one) => !one.startsWith(title)).map((one) => `\n${one}`)]
    .join('')
    .trimEnd()
    .concat('\n'),
);
console.log(broken.length === 0 ? 'Every bound holds.' : `Broken: ${broken.join('; ')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
