import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../../main/adapters/store/key.ts';
import {
  exportLog,
  type LogFormat,
  logFormats,
  parseLogFile,
} from '../../../../../main/domain/exporters/index.ts';
import { checkChain, receiptCode } from '../../../../../main/domain/log/chain.ts';
import type { LogEvent } from '../../../../../shared/log.ts';
import { chained } from '../log/chained.ts';

/** A synthetic log with one event of every kind, and with what nobody should write but a damaged store could hold. */
const events: readonly LogEvent[] = [
  { event: 'store-created', version: '1.2.3', scheme: 1 },
  {
    event: 'source-read',
    source: 1,
    sourceKind: 'claude-account',
    asOf: '2026-01-02T03:04:05.000Z',
    entries: 214,
    problems: 1,
    ruleset: 'r1',
    rulesOff: ['email'],
  },
  { event: 'source-missing', source: 2, sourceKind: 'claude-md' },
  { event: 'source-forgotten', source: 2, sourceKind: 'claude-md' },
  {
    event: 'verdict',
    subject: {
      entry: 31,
      source: 1,
      sourceKind: 'claude-account',
      sensitivity: 'high',
      categories: ['financial'],
      rules: ['payment-card'],
    },
    decision: 'keep',
    reason: 'must-keep',
    manner: 'opened',
    by: 'person',
    review: 1,
  },
  {
    event: 'verdict',
    subject: { entry: 32, source: 1, sourceKind: 'csv', sensitivity: 'none', categories: [], rules: [] },
    decision: 'duplicate',
    duplicateOf: 31,
    manner: 'bulk',
    by: 'undo',
    review: null,
  },
  { event: 'note', entry: 31, digest: 'abcdef0123456789abcdef0123456789' },
  { event: 'review-started', review: 1, profile: 'pilot', plan: 'pro', cadence: 'month' },
  { event: 'step-answered', review: 1, step: 'connectors', choice: 'all-needed' },
  {
    event: 'review-finished',
    receipt: {
      review: 1,
      startedAt: '2026-01-08T09:00:00.000Z',
      finishedAt: '2026-01-10T09:00:00.000Z',
      entries: 214,
      problems: 1,
      byDecision: { keep: 200, delete: 10, redact: 0, duplicate: 1, later: 0 },
      undecided: 3,
      bySensitivity: { none: 210, low: 0, medium: 0, high: 4, critical: 0 },
      stale: 7,
      open: ['connectors'],
      nextDue: '2026-02-10',
    },
  },
  { event: 'review-missed', due: '2026-02-10' },
  { event: 'settings-changed', keys: ['=HYPERLINK("http://a.example","x")'] },
  { event: 'settings-changed', keys: ['<img src=x onerror=alert(1)>|[a](javascript:b)', 'c\n# d'] },
  { event: 'log-exported', format: 'csv', form: 'share' },
];
const texts = chained(events);
const code = receiptCode(texts.length, sha256(texts.at(-1) ?? ''));
const context = { exportedAt: '2026-02-28T10:00:00.000Z', version: '1.2.3', sha256 };
const content = (format: LogFormat, of = texts) => exportLog(format, of, context).content;

const verify = `To check it, export the log as JSON and run: memory-hygiene log verify FILE --expect ${code}. The chain shows accidental or partial change; against the owner of the computer it proves nothing, unless this code was given to somebody at the time.`;

describe('the log as a file', () => {
  it.each([
    ['markdown', 'hygiene-log-2026-02-28.md', 'text/markdown'],
    ['csv', 'hygiene-log-2026-02-28.csv', 'text/csv'],
    ['json', 'hygiene-log-2026-02-28.json', 'application/json'],
  ] as const)('in %s bears the day and its type', (format, name, type) => {
    expect(exportLog(format, texts, context)).toMatchObject({ name, type });
  });

  it('in CSV is what this says, and a spreadsheet finds no formula in it', () => {
    expect(content('csv').split('\r\n')).toEqual([
      'No.,When (UTC),Time zone,What,Details',
      '1,2026-01-01T09:00:00.000Z,UTC,Log begun,"version 1.2.3, scheme 1"',
      '2,2026-01-02T09:00:00.000Z,UTC,Source read,"source 1 (claude-account), as of 2026-01-02: 214 entries, 1 problem, rules r1, rules off: email"',
      '3,2026-01-03T09:00:00.000Z,UTC,Source missing,source 2 (claude-md)',
      '4,2026-01-04T09:00:00.000Z,UTC,Source forgotten,source 2 (claude-md)',
      '5,2026-01-05T09:00:00.000Z,UTC,Decision,"entry 31 of source 1 (claude-account): keep (must-keep), opened; high, payment-card"',
      '6,2026-01-06T09:00:00.000Z,UTC,Decision,"entry 32 of source 1 (csv): duplicate of entry 31, undo; none"',
      '7,2026-01-07T09:00:00.000Z,UTC,Note,entry 31: digest abcdef0123456789',
      '8,2026-01-08T09:00:00.000Z,UTC,Review started,"review 1, pilot, pro, every month"',
      '9,2026-01-09T09:00:00.000Z,UTC,Step answered,"review 1, connectors: all-needed"',
      '10,2026-01-10T09:00:00.000Z,UTC,Review finished,"review 1: 214 entries; keep 200, delete 10, duplicate 1; undecided 3; none 210, high 4; stale 7; problems 1, 1 open: connectors; next 2026-02-10"',
      '11,2026-01-11T09:00:00.000Z,UTC,Review missed,due 2026-02-10',
      `12,2026-01-12T09:00:00.000Z,UTC,Settings changed,"'=HYPERLINK(""http://a.example"",""x"")"`,
      '13,2026-01-13T09:00:00.000Z,UTC,Settings changed,"<img src=x onerror=alert(1)>|[a](javascript:b) c\n# d"',
      '14,2026-01-14T09:00:00.000Z,UTC,Log exported,"csv, share"',
      ',,,Chain,Every line follows from the one before it.',
      `,,,Receipt code,${code}`,
      `,,,How to check,"${verify}"`,
      '',
    ]);
  });

  it('in Markdown is what this says, and no cell becomes markup or a second cell', () => {
    const file = content('markdown').split('\n');
    expect(file.slice(0, 8)).toEqual([
      '# Hygiene log',
      '',
      'Exported 2026-02-28T10:00:00.000Z by Memory Hygiene 1.2.3. 14 lines.',
      '',
      'Share form: dates, counts, kinds and rule names. It holds no words of any memory, no paths and no notes.',
      '',
      '| No. | When (UTC) | Time zone | What | Details |',
      '|---|---|---|---|---|',
    ]);
    expect(file[8]).toBe('| 1 | 2026-01-01T09:00:00.000Z | UTC | Log begun | version 1.2.3, scheme 1 |');
    expect(file[12]).toBe(
      '| 5 | 2026-01-05T09:00:00.000Z | UTC | Decision | entry 31 of source 1 (claude-account): keep (must-keep), opened; high, payment-card |',
    );
    expect(file[20]).toBe(
      '| 13 | 2026-01-13T09:00:00.000Z | UTC | Settings changed | \\<img src=x onerror=alert(1)\\>\\|\\[a\\](javascript:b) c # d |',
    );
    expect(file.slice(21)).toEqual([
      '| 14 | 2026-01-14T09:00:00.000Z | UTC | Log exported | csv, share |',
      '',
      'Every line follows from the one before it.',
      '',
      `Receipt code: ${code}`,
      '',
      verify,
      '',
    ]);
  });

  it('in JSON holds the exact lines, which a check takes as they are', () => {
    expect(JSON.parse(content('json'))).toEqual({
      format: 'memory-hygiene-log',
      version: 1,
      form: 'share',
      exportedAt: '2026-02-28T10:00:00.000Z',
      receipt: code,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      lines: texts,
    });
    const read = parseLogFile(content('json'));
    expect(read).toEqual({ lines: texts, receipt: code });
    expect(checkChain(read?.lines ?? [], sha256, code)).toMatchObject({ ok: true, lines: 14 });
  });

  it.each(logFormats)('in %s states the same receipt code', (format) => {
    expect(content(format)).toContain(code);
    expect(content(format, [])).toContain(receiptCode(0, '0'.repeat(64)));
  });

  it('says in Markdown that nothing has been logged yet', () => {
    expect(content('markdown', [])).toContain('Nothing has been logged yet.');
  });

  it.each(['markdown', 'csv'] as const)('in %s does not look whole where the log is not', (format) => {
    const harmed = texts.toSpliced(6, 1, 'no line of a log');
    expect(content(format)).not.toContain('does not hold');
    expect(content(format, harmed)).toContain('The chain does not hold from line 7 on');
    expect(content(format, harmed)).not.toContain('Every line follows');
  });
});

describe('an exported log that is read', () => {
  const plain = texts.map((line) => `${line}\n`).join('');
  it.each([
    ['as the file beside the database', plain],
    ['with a byte-order mark', `\ufeff${plain}`],
    ['with the line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['without its last line end', plain.trimEnd()],
  ])('gives the lines: %s', (_, text) => {
    expect(parseLogFile(text)).toEqual({ lines: texts, receipt: null });
  });

  it('shows a cell that was changed in the JSON form', () => {
    const read = parseLogFile(content('json').replace('214', '213'));
    expect(checkChain(read?.lines ?? [], sha256, read?.receipt ?? '')).toMatchObject({
      ok: false,
      broken: 3,
    });
  });

  it.each([
    ['nothing', ''],
    ['the Markdown form', content('markdown')],
    ['the CSV form', content('csv')],
    ['other JSON', '[1, 2]'],
  ])('is none: %s', (_, text) => {
    expect(parseLogFile(text)).toBeNull();
  });
});
