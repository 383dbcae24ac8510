import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../../../main/domain/checklist/index.ts';
import { exportBrief } from '../../../../../main/domain/exporters/brief/index.ts';
import { securityModel } from '../../../../../main/domain/security-model/index.ts';
import type { ComputerFacts } from '../../../../../shared/computer.ts';
import { type ModelLine, markOf } from '../../../../../shared/security-model.ts';
import { sayLine } from '../../../../../shared/text/security-model-lines.ts';
import { fiveAgainst as fixture, type Part, parts } from './five-against.ts';
import { computerOf, connectorOf, folderOf, knowing, silentComputer } from './knowledge.ts';

const linesOf = (knowledge: Knowledge, id: string): readonly ModelLine[] =>
  securityModel(knowledge).rows.find((row) => row.id === id)?.lines ?? [];
const saysOf = (knowledge: Knowledge, id: string): string[] => linesOf(knowledge, id).map(sayLine);
const warnings = (knowledge: Knowledge): string[] =>
  securityModel(knowledge).rows.flatMap(({ id, lines }) =>
    lines.filter(({ warns }) => warns).map((line) => `${id}: ${sayLine(line)}`),
  );

const own: Readonly<Record<Part, readonly string[]>> = {
  home: [
    'L2: Void here: /home/sam is granted, which is your whole home folder.',
    'R2: Void here: /home/sam is granted, which is your whole home folder.',
    'V2: Made here: /home/sam is granted as a whole.',
  ],
  slack: ['P1: Against the trial: the connector Slack.', 'R3: Slack can send something out.'],
  trial: ['P1: The trial began on 2025-12-01 and was over on 2026-01-12, 49 days ago.'],
  enterprise: ['D5: Not answered yet.'],
  account: ['I1: account 0a1b2c3d is not used any more, and its memory is still on this disk.'],
};

describe('the security model of a computer with five things against it', () => {
  it.each(parts)('says so of %s, in the model and in the brief; without it exactly that is gone', (part) => {
    const all = warnings(fixture());
    const others = parts.filter((other) => other !== part);
    expect(all).toEqual(expect.arrayContaining([...own[part]]));
    const left = warnings(fixture(part));
    for (const line of own[part]) expect(left).not.toContain(line);
    expect(left).toEqual(expect.arrayContaining(others.flatMap((other) => [...own[other]])));
    expect(left.filter((line) => !all.includes(line))).toEqual(
      part === 'home' || part === 'slack' ? expect.anything() : [],
    );
  });

  it('is in the brief without a path and without the name of an account', () => {
    const model = securityModel(fixture());
    for (const format of ['markdown', 'page'] as const) {
      const { content } = exportBrief(format, { model, profile: 'pilot', plan: 'pro', version: '1.0.0' });
      expect(content).toContain('Void here: folder 1 is granted');
      expect(content).toContain('Slack can send something out.');
      expect(content).toContain('ccount 1 is not used any more');
      for (const hidden of ['/home/sam', '0a1b2c3d']) expect(content).not.toContain(hidden);
    }
  });
});

describe('what could not be told', () => {
  const asked = [
    'B1',
    'B2',
    'B4',
    'L1',
    'L2',
    'L3',
    'L4',
    'E4',
    'I1',
    'I3',
    'R1',
    'R2',
    'R3',
    'K2',
    'K3',
    'V2',
  ];

  it.each(asked)('leaves %s not known, and never clear', (id) => {
    for (const computer of [silentComputer, null]) {
      const knowledge = knowing({ computer, accounts: { known: false, gap: 'no-file' } });
      const lines = linesOf(knowledge, id);
      expect(lines.map(({ mark }) => mark)).toContain('unknown');
      expect(lines.filter(({ mark }) => mark === 'found')).toEqual([]);
    }
  });

  it('is no zero: without an entry and without a rule nothing is said to be clear', () => {
    for (const id of ['T1', 'T2', 'T3', 'E1'])
      expect(linesOf(knowing({ entries: [] }), id).some(({ mark }) => mark === 'found')).toBe(false);
    expect(saysOf(knowing({ rules: [] }), 'T1')).toEqual(['No rule for this ran with your settings.']);
  });

  it('is said of connectors where none was found in the files', () => {
    const computer = computerOf({ connectors: { known: true, value: [], where: [] } });
    const none =
      'None found in 6 files on this computer. Open Customize > Connectors and type what is listed.';
    for (const id of ['B4', 'R3', 'T4']) {
      expect(saysOf(knowing({ computer }), id)).toContain(none);
      expect(linesOf(knowing({ computer }), id).map(({ code }) => code)).not.toContain('none-sends');
    }
  });
});

describe('a condition', () => {
  const switched = (which: keyof ComputerFacts['switches'], value: boolean) =>
    knowing({
      computer: computerOf({
        switches: { ...computerOf().switches, [which]: { known: true, value, where: [] } },
      }),
    });

  it.each([
    ['R1', 'remote-control'],
    ['R3', 'web-search'],
    ['R3', 'browser-tools'],
  ] as const)('of %s is broken by %s', (id, which) => {
    const broken = (value: boolean) =>
      linesOf(switched(which, value), id).filter(({ warns }) => warns).length;
    expect([broken(true), broken(false)]).toEqual([1, 0]);
  });

  it('of R2 is broken by a grant over everything, and by a connector that serves all files', () => {
    const of = (more: Partial<ComputerFacts>) =>
      linesOf(knowing({ computer: computerOf(more) }), 'R2').filter(({ warns }) => warns).length;
    const root = folderOf({ place: '/', warnings: ['root'] });
    const server = connectorOf({ warnings: ['home-or-root'] });
    expect(of({})).toBe(0);
    expect(of({ folders: { known: true, value: [root], where: [] } })).toBe(1);
    expect(of({ connectors: { known: true, value: [server], where: [] } })).toBe(1);
  });

  it('of L4 is broken by a volume that is not encrypted, not by one that could not be told', () => {
    const volume = (encrypted: ComputerFacts['volumes'][number]['encrypted']) =>
      linesOf(
        knowing({
          computer: computerOf({ volumes: [{ id: 'v', place: '/', holds: ['store'], encrypted }] }),
        }),
        'L4',
      )[0];
    expect(volume({ known: true, value: false, where: [] })).toMatchObject({ mark: 'found', warns: true });
    expect(volume({ known: true, value: true, where: [] })).toMatchObject({ mark: 'found', warns: false });
    expect(volume({ known: false, gap: 'no-tool' })).toMatchObject({ mark: 'unknown', warns: false });
  });
});

describe('what was told', () => {
  const verdict = (given: Record<string, string>) => saysOf(knowing({ answers: { brief: given } }), 'V3')[0];

  it('is the verdict with its name and day, as long as it holds', () => {
    const by = { 'verdict-by': 'R. Vantongeren', 'verdict-on': '2026-03-01' };
    expect(verdict({ verdict: 'accepted', ...by })).toBe('Accepted on 2026-03-01 by R. Vantongeren.');
    expect(verdict({ verdict: 'accepted-until', 'verdict-until': '2026-06-30', ...by })).toBe(
      'Accepted until 2026-06-30, on 2026-03-01 by R. Vantongeren.',
    );
    expect(verdict({ verdict: 'accepted-until', 'verdict-until': '2026-03-01', ...by })).toContain('is over');
    expect(verdict({ verdict: 'accepted' })).toBe('No verdict was given yet.');
  });

  it('of the running review counts before that of an earlier one', () => {
    const history = [{ review: 1, on: '2026-02-02', steps: { pattern: { audit: 'audit-missing' } } }];
    expect(saysOf(knowing({ history }), 'K1')[0]).toContain('and there is none (2026-02-02)');
    const answers = { pattern: { audit: 'audit-not-needed' } };
    expect(saysOf(knowing({ history, answers }), 'K1')[0]).toContain('No (2026-03-02)');
  });

  it('marks a row less surely than what was measured', () => {
    const row = (id: string) => {
      const found = securityModel(knowing()).rows.find((one) => one.id === id);
      return found ? markOf(found) : null;
    };
    expect([row('L1'), row('P2'), row('K1')]).toEqual(['found', 'told', 'unknown']);
    expect(markOf({ lines: [] })).toBe('page');
  });
});
