import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../../../../main/adapters/compose.ts';
import { openStore } from '../../../../../main/adapters/store/open.ts';
import { matterPrint } from '../../../../../main/domain/acceptance.ts';
import type { Hashes, Store } from '../../../../../main/services/ports.ts';
import { defaultSettings } from '../../../../../shared/settings.ts';
import { zipOf } from '../../../../e2e/memories.ts';
import { hygiene, makePlace, type Place, scanned } from './run.ts';

const places: Place[] = [];
afterAll(() => {
  for (const { root } of places) rmSync(root, { recursive: true, force: true });
});

/** A computer on which the application was used; `fill` writes into its store. */
function used(
  fill: (store: Store, hashes: Hashes) => void,
): Place & { readonly fill: (write: typeof fill) => void } {
  const place = makePlace();
  places.push(place);
  const folder = join(place.root, 'data');
  place.env.MEMORY_HYGIENE_HOME = folder;
  const clock = { now: () => Date.parse('2026-03-03T09:00:00Z'), zone: () => 'Europe/Berlin' };
  const write = (what: typeof fill): void => {
    const { store, hashes } = openStore({ folder, clock, random, version: '0.0.0' });
    what(store, hashes);
    store.close();
  };
  write(fill);
  return { ...place, fill: write };
}

const tree = ({ root }: Place): [string, string][] =>
  globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'latin1')]);

describe('a scan beside a store', () => {
  const place = used((store) =>
    store.saveSettings({
      ...defaultSettings,
      rulesOff: ['email'],
      thresholds: { ...defaultSettings.thresholds, fact: [1, 2] },
    }),
  );
  const list = join(place.inputs, 'list.jsonl');
  const zip = join(place.inputs, 'memories-000.zip');
  beforeAll(async () => {
    const text = 'Reach orvane@brindle.example by mail';
    const created_at = new Date(Date.now() - 5 * 86_400_000).toISOString();
    writeFileSync(list, `${JSON.stringify({ id: 'a', text, created_at })}\n`);
    const memory = { conversations_memory: 'The lantern is made up.', memory_files: [] };
    writeFileSync(
      zip,
      await zipOf({ 'memories/aaaaaaaa-0000-4000-8000-000000000001.json': JSON.stringify(memory) }),
    );
  });

  it('heeds rules that are switched off and the thresholds only where it is told to', async () => {
    const [alone, beside] = await Promise.all([scanned(place, list), scanned(place, list, '--store')]);
    const told = ({ entries, rulesRun }: typeof alone) => [
      entries.map(({ sensitivity, age, findings }) => [sensitivity, age.band, findings.length]),
      rulesRun.includes('email'),
    ];
    expect(told(alone)).toEqual([[['low', 'fresh', 1]], true]);
    expect(told(beside)).toEqual([[['none', 'stale', 0]], false]);
  });

  it('looks for own terms and for lists that are switched on only where it is told to', async () => {
    const other = used((store) => {
      store.addTerm({ text: 'Tamselquarry', kind: 'client', severity: 'high' }, '2026-03-03T09:00:00.000Z');
      store.saveSettings({ ...defaultSettings, termPresets: ['hr-de'] });
    });
    const both = join(other.inputs, 'both.jsonl');
    const texts = ['Tamselquarrys Vertrag liegt hier', 'Die Abmahnungen liegen dort'];
    writeFileSync(both, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    const told = ({ entries, rulesRun }: Awaited<ReturnType<typeof scanned>>) => [
      entries.map(({ sensitivity, excerpt }) => [sensitivity, excerpt]),
      rulesRun.includes('own-term'),
    ];
    expect(told(await scanned(other, both))).toEqual([texts.map((text) => ['none', text]), false]);
    expect(told(await scanned(other, both, '--store'))).toEqual([
      [
        ['high', '••• Vertrag liegt hier'],
        ['medium', 'Die ••• liegen dort'],
      ],
      true,
    ]);
  });

  it('leaves out what was called wrong, and says so, only where it is told to', async () => {
    const other = used(() => {});
    const both = join(other.inputs, 'both.jsonl');
    const [wrong, right] = ['Reach orvane@brindle.example by mail', 'Copy marrow@brindle.example too'];
    writeFileSync(both, `${JSON.stringify({ text: wrong })}\n${JSON.stringify({ text: right })}\n`);
    const alone = await scanned(other, both, '--store');
    const [finding] = alone.entries[0]?.findings ?? [];
    if (!finding) throw new Error('nothing was found');
    other.fill((store, hashes) => {
      const print = matterPrint(finding, wrong, hashes.keyed);
      const said = { rule: finding.rule, entry: 1, at: '2026-03-03T09:00:00.000Z', until: null };
      store.accept({ ...said, reach: 'value', print });
    });
    const told = ({ entries, summary }: typeof alone) => [
      entries.map(({ sensitivity, findings }) => [sensitivity, findings.length]),
      summary.accepted,
    ];
    const one = [['low', 1]];
    expect(told(alone)).toEqual([[...one, ...one], 0]);
    expect(told(await scanned(other, both, '--store'))).toEqual([[['none', 0], ...one], 1]);
    expect(told(await scanned(other, both))).toEqual([[...one, ...one], 0]);
    const failing = ['--store', '--fail-on', 'low'];
    const { out, code } = await hygiene(other, 'scan', both, ...failing);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('1 finding is left out because it was called wrong.'),
    ]);
    other.fill((store) =>
      store.accept({
        reach: 'rule',
        rule: finding.rule,
        print: null,
        entry: 1,
        at: '2026-03-03T09:00:00.000Z',
        until: null,
      }),
    );
    expect((await hygiene(other, 'scan', both, ...failing)).code).toBe(0);
  });

  it('knows when an entry was first seen only where it is told to', async () => {
    const [entry] = (await scanned(place, zip, '--store')).entries;
    expect(entry?.age).toMatchObject({ basis: 'none', date: null, band: 'undated' });
    place.fill((store) => {
      const { id } = store.source('claude-account', 'claude-account', null, '2026-03-03T09:00:00.000Z');
      const print = {
        second: 's',
        exact: 'e',
        sketch: new Uint8Array(),
        kind: 'fact',
        lines: null,
        rules: [],
      };
      store.record(
        {
          source: id,
          readAt: '2026-03-03T23:30:00.000Z',
          asOf: null,
          seenAt: '2026-03-03T23:30:00.000Z',
          digest: 'd',
          part: 'p',
          entries: 1,
          problems: 0,
        },
        1,
        [{ ...print, fingerprint: entry?.id ?? '', ordinal: 0 }],
      );
    });
    const [alone, beside] = await Promise.all([scanned(place, zip), scanned(place, zip, '--store')]);
    expect(beside.entries[0]?.age).toMatchObject({ basis: 'first-seen', date: '2026-03-04', atLeast: true });
    expect(alone.entries[0]?.age).toMatchObject({ basis: 'none', date: null });
    expect(alone.entries[0]?.id).not.toBe(beside.entries[0]?.id);
  });

  it('leaves the store as it was', async () => {
    const before = tree(place);
    await Promise.all([
      hygiene(place, 'scan', list, zip, '--store'),
      hygiene(place, 'due'),
      hygiene(place, 'log', 'verify'),
    ]);
    expect(tree(place)).toEqual(before);
  });
});

describe('what is due', () => {
  const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format();
  const noon = (daysAgo: number): string =>
    new Date(Date.parse(`${berlin}T12:00:00+01:00`) - daysAgo * 86_400_000).toISOString();

  it.concurrent.each([
    ['ahead', noon(1), 0, /^The next review is due on \d{4}-\d\d-\d\d, in 6 days\.\n$/],
    ['due today', noon(7), 1, /^The next review is due today\.\n$/],
    ['overdue', noon(9), 1, /^The review was due on \d{4}-\d\d-\d\d, 2 days ago\.\n$/],
    ['running', null, 0, /^A review is running\.\n$/],
  ] as const)('is told as %s by its exit code and one line', async (_, finishedAt, code, sentence) => {
    const place = used((store) => {
      store.saveSettings({ ...defaultSettings, cadence: 'week' });
      store.saveReview({
        id: 'review-1',
        number: 1,
        startedAt: noon(10),
        finishedAt,
        profile: 'pilot',
        plan: 'pro',
        at: { step: 'sources', row: null },
        answers: {},
        known: null,
        receipt: null,
      });
    });
    const ran = await hygiene(place, 'due');
    expect([ran.code, ran.err]).toEqual([code, '']);
    expect(ran.out).toMatch(sentence);
  });
});
