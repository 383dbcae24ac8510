import { describe, expect, it } from 'vitest';
import { reportWriters } from '../../../../../main/domain/exporters/scan/index.ts';
import type { ReportEntry, ReportSource } from '../../../../../shared/report.ts';

const head = {
  generatedAt: '2026-03-02T09:00:00.000Z',
  version: '9.9.9',
  ruleset: '1.2',
  rulesRun: ['email', 'phone'],
};
const finding = {
  rule: 'email',
  category: 'contact',
  severity: 'low',
  confidence: 0.95,
  start: 0,
  end: 4,
  why: 'Fixed why.',
  remedy: 'Fixed remedy.',
} as const;
const entry = (
  locator: ReportEntry['locator'],
  findings: ReportEntry['findings'] = [finding],
): ReportEntry => ({
  id: 'f1',
  source: 'source-1',
  locator,
  kind: 'fact',
  excerpt: '•••',
  sensitivity: 'low',
  age: { date: null, basis: 'none', atLeast: false, precision: 'day', days: null, band: 'undated' },
  findings,
});
const source = (where: string): ReportSource => ({
  id: 'source-1',
  kind: 'jsonl',
  label: 'a.jsonl',
  entries: 1,
  problems: [{ where, code: 'bad-line', message: 'Not read.' }],
});

/** The whole of a report in one form, written as the service writes it. */
function written(
  form: string,
  entries: readonly ReportEntry[],
  sources: readonly ReportSource[] = [],
): string {
  const writer = reportWriters[form];
  if (!writer) throw new RangeError(form);
  let out = writer.begin(head);
  let first = true;
  for (const one of entries) {
    const piece = writer.entry(one, first, head);
    if (piece !== '') first = false;
    out += piece;
  }
  const summary = { entries: entries.length, bySensitivity: {}, byCategory: {}, byBand: {}, accepted: 0 };
  return out + writer.end(summary, sources, head);
}
const uriOf = (locator: ReportEntry['locator']): string =>
  JSON.parse(written('sarif', [entry(locator)])).runs[0].results[0].locations[0].physicalLocation
    .artifactLocation.uri;

describe('SARIF', () => {
  it('is one run with its rules, a result a finding, and what could not be read', () => {
    const clean = entry({ file: '/m/a.md', lines: [1, 1] }, []);
    const found = entry({ file: '/m/b.md', lines: [3, 4] }, [finding, { ...finding, severity: 'high' }]);
    const log = JSON.parse(written('sarif', [clean, found, clean, found], [source('a.jsonl:2')]));
    const result = {
      ruleId: 'email',
      level: 'note',
      message: { text: 'Fixed why. Fixed remedy.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'file:///m/b.md' },
            region: { startLine: 3, endLine: 4 },
          },
        },
      ],
      partialFingerprints: { 'entry/v1': 'f1' },
      rank: 95,
    };
    const both = [result, { ...result, level: 'error' }];
    expect(log).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'Memory Hygiene', version: '9.9.9', rules: [{ id: 'email' }, { id: 'phone' }] },
          },
          columnKind: 'utf16CodeUnits',
          results: [...both, ...both],
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [{ level: 'warning', message: { text: 'a.jsonl:2: Not read.' } }],
            },
          ],
        },
      ],
    });
  });

  it('is whole where nothing was found', () => {
    expect(JSON.parse(written('sarif', [])).runs[0].results).toEqual([]);
  });

  it.each([
    [{ file: '/m/a b#c?d%.md' }, 'file:///m/a%20b%23c%3Fd%25.md'],
    [{ file: 'C:\\Users\\alex\\CLAUDE.md' }, 'file:///C:/Users/alex/CLAUDE.md'],
    [{ file: '/m/e.zip', inner: 'x.zip!/ü.json' }, 'file:///m/e.zip!/x.zip!/%C3%BC.json'],
    [{ file: '/m/\ud800.md' }, 'file:///m/%EF%BF%BD.md'],
  ])('gives the place %j as the URI %s', (locator, uri) => {
    expect(uriOf(locator)).toBe(uri);
    expect(new URL(uri).hash + new URL(uri).search).toBe('');
  });
});

it('CSV gives a row an entry, then a row for what could not be read and for what is worth a look', () => {
  const problems = [
    { where: '/m/a.jsonl:2', code: 'bad-line', message: 'Not read, "really".' },
    { where: '/m/b.md', code: 'same-times', message: 'Copied.' },
    { where: ':4', code: '=odd', message: '+1' },
  ];
  const found = entry({ file: '/m/a.jsonl', lines: [1, 1] });
  expect(written('csv', [found], [{ ...source(''), problems }]).split('\r\n')).toEqual([
    'id,ref,source,place,kind,sensitivity,rules,age_days,age_basis,band,excerpt,problem,message',
    'f1,,source-1,/m/a.jsonl:1,fact,low,email,,none,undated,•••,,',
    ',,source-1,/m/a.jsonl:2,unread,,,,,,,bad-line,"Not read, ""really""."',
    ',,source-1,/m/b.md,remark,,,,,,,same-times,Copied.',
    ",,source-1,source-1:4,unread,,,,,,,'=odd,'+1",
    '',
  ]);
});

it.each(['table', 'json', 'csv', 'sarif', 'markdown'])(
  'says what could not be read where nothing was found: %s',
  (form) => {
    const out = written(form, [], [source('/m/a.jsonl:2')]);
    expect(out).toContain('/m/a.jsonl:2');
    expect(out).toContain('Not read.');
  },
);

it.each(['table', 'markdown', 'csv'])(
  'no name of a file acts on a terminal or turns the order: %s',
  (form) => {
    const odd = entry({ file: '/m/\u001b[31m\u202Etxt.md', inner: 'a\nb', lines: [1, 1] });
    const out = written(form, [odd], [source('\u2066a\u0007.jsonl:2')]);
    expect(out).toContain('/m/ ');
    expect(out.replace(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(out).not.toContain('a\nb');
  },
);

it('the table leaves out what has no finding, and says how much was looked at and how well', () => {
  const clean = entry({ file: '/m/a.md', lines: [1, 1] }, []);
  expect(written('table', [clean])).toMatch(
    /^\n2 rules ran on 1 entry; 0 things could not be read\. In our tests it finds: .* Skim the list too\.\n$/,
  );
});

it('JSON gives its parts in the documented shape, also without an entry', () => {
  expect(JSON.parse(written('json', []))).toEqual({
    version: 1,
    generatedAt: '2026-03-02T09:00:00.000Z',
    ruleset: '1.2',
    rulesRun: ['email', 'phone'],
    sources: [],
    entries: [],
    summary: { entries: 0, bySensitivity: {}, byCategory: {}, byBand: {}, accepted: 0 },
  });
});
