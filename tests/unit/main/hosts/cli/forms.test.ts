import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hygiene, makePlace, scanned } from './run.ts';

const place = makePlace();
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

/** Put together here, so that no scanner of this repository takes it for a secret. */
const key = ['sk', 'ant', 'api03', `${'Qv7'.repeat(28)}xT-QwAA`].join('-');
const hostile = [
  '<img src=x onerror="alert(1)"> sits here',
  'see [this](javascript:alert(1)) now',
  'reversed \u202Egnirts\u202C text',
  '=HYPERLINK("http://broken.example","x") as a cell',
  'mail orvane@brindle.example about it',
];

const write = (name: string, content: string): string => {
  const file = join(place.inputs, name);
  writeFileSync(file, content);
  return file;
};
const secret = write(
  'secret.jsonl',
  `${JSON.stringify({ id: 'k', text: `The deploy key is ${key} for now` })}\n`,
);
const mild = write('mild.jsonl', `${JSON.stringify({ text: 'Reach orvane@brindle.example by mail' })}\n`);
const faint = write(
  'faint.jsonl',
  `${JSON.stringify({ text: 'Builds come from noreply@brindle.example' })}\n`,
);
const clean = write('clean.jsonl', `${JSON.stringify({ text: 'Likes short answers' })}\n`);
const cut = write('cut.jsonl', '{"text":"Likes short answers"}\n{"text":\n');
const odd = write(
  'hostile.jsonl',
  hostile.map((text, at) => `${JSON.stringify({ id: `h${at}`, text })}\n`).join(''),
);

describe('the exit code of a scan', () => {
  it.concurrent.each([
    ['nothing found', [clean], 0],
    ['something high', [secret], 1],
    ['only something low', [mild], 0],
    ['something low, asked to fail on it', [mild, '--fail-on', 'low'], 1],
    ['something high, asked never to fail', [secret, '--fail-on', 'never'], 0],
    ['something critical, asked to fail on no less', [secret, '--fail-on', 'critical'], 1],
    ['only something low, asked to fail on medium', [mild, '--fail-on', 'medium'], 0],
    ['something of the lowest tier', [faint, '--fail-on', 'low'], 0],
    ['something of the lowest tier, asked for all', [faint, '--fail-on', 'low', '--all'], 1],
    ['several places, one of them high', [clean, secret], 1],
    ['a path that is not there', [join(place.inputs, 'absent')], 2],
  ] as const)('%s', async (_, args, code) => {
    const ran = await hygiene(place, 'scan', ...args);
    expect(ran.code).toBe(code);
    if (code === 2) expect([ran.out, ran.err.trim().split('\n').length]).toEqual(['', 1]);
    else expect(ran.err).toBe('');
  });
});

it('reports findings of the lowest tier with --all alone, and counts none of them', async () => {
  const [some, all] = await Promise.all([scanned(place, faint), scanned(place, faint, '--all')]);
  expect(some.entries[0]?.findings).toEqual([]);
  expect(all.entries[0]?.findings).toMatchObject([
    { rule: 'email', severity: 'low', confidence: 0.2, start: 17, end: 40 },
  ]);
  expect([all.entries[0]?.sensitivity, all.summary.byCategory]).toEqual(['none', {}]);
});

describe('the forms of a report', () => {
  it.concurrent.each(['table', 'json', 'csv', 'sarif', 'markdown'])('%s holds no secret', async (format) => {
    const { out } = await hygiene(place, 'scan', secret, '--format', format);
    expect(out).toContain('anthropic-key');
    expect(out).not.toContain(key.slice(14, 30));
  });

  it.concurrent('warns before it prints the raw text', async () => {
    const { out, err } = await hygiene(place, 'scan', secret, '--format', 'json', '--reveal');
    expect(out).toContain(key);
    expect(err).toMatch(/^Warning/);
  });

  it.concurrent.each(['table', 'json', 'csv', 'sarif', 'markdown'])(
    '%s says what could not be read',
    async (format) => {
      const { out, code } = await hygiene(place, 'scan', cut, '--format', format);
      expect(out).toContain('cut.jsonl:2');
      expect([out.includes('This line could not be read as'), code]).toEqual([true, 0]);
    },
  );

  it.concurrent('neutralises formulas in CSV, and every row has the columns of the header', async () => {
    const { out } = await hygiene(place, 'scan', odd, '--format', 'csv');
    const rows = out.trim().split(/\r\n/);
    expect(rows).toHaveLength(1 + hostile.length);
    expect(out).toContain(`"'=HYPERLINK(""http://broken.example"",""x"") as a cell"`);
    expect(out).not.toMatch(/(?:^|,)"?[=+@-]\w+\(/m);
  });

  it.concurrent('gives SARIF 2.1.0 with rules, results and places, and no words of an entry', async () => {
    const { out } = await hygiene(place, 'scan', odd, secret, '--format', 'sarif');
    const [run] = JSON.parse(out).runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(JSON.parse(out).version).toBe('2.1.0');
    expect(run.results.length).toBeGreaterThanOrEqual(2);
    for (const result of run.results) {
      expect(ids).toContain(result.ruleId);
      expect(['error', 'warning', 'note']).toContain(result.level);
      expect(result.message.text.length).toBeGreaterThan(10);
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\//);
      expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
    expect(out).not.toContain('brindle');
  });

  it.concurrent('escapes markup in Markdown and control characters in the table', async () => {
    const coloured = write(
      'ansi.jsonl',
      `${JSON.stringify({ text: '\u001b[31mred orvane@brindle.example' })}\n`,
    );
    const { out } = await hygiene(place, 'scan', odd, coloured, '--format', 'markdown', '--all');
    expect(out).not.toContain('<img');
    expect(out).not.toContain('onerror');
    const table = await hygiene(place, 'scan', coloured, '--all');
    expect(table.out).not.toContain('\u001b');
  });

  it.concurrent('keeps the raw characters of a hostile entry in JSON, where they have no effect', async () => {
    const { out } = await hygiene(place, 'scan', odd, '--format', 'json', '--reveal');
    expect(JSON.parse(out).entries.map(({ text }: { text: string }) => text)).toEqual(hostile);
  });
});

describe('what a scan leaves behind', () => {
  it('is nothing: no file appears, changes or goes', async () => {
    const folder = join(place.inputs, 'tree');
    mkdirSync(folder);
    writeFileSync(join(folder, 'CLAUDE.md'), `- key ${key}\n`);
    const tree = () =>
      globSync('**/*', { cwd: place.root, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name))
        .sort()
        .map((file) => [file, readFileSync(file, 'latin1')]);
    const before = tree();
    const calls = [[folder], [folder, '--store'], [odd, '--format', 'json']].map((args) => ['scan', ...args]);
    await Promise.all([...calls, ['due']].map((args) => hygiene(place, ...args)));
    expect(tree()).toEqual(before);
  });
});
