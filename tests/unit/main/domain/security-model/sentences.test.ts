import { describe, expect, it } from 'vitest';
import { securityModel } from '../../../../../main/domain/security-model/index.ts';
import { sayLine } from '../../../../../shared/text/security-model-lines.ts';
import { rowOf, sourceOf } from '../row.ts';
import { fiveAgainst as fixture } from './five-against.ts';
import { computerOf, connectorOf, folderOf, knowing, silentComputer } from './knowledge.ts';

describe('the sources', () => {
  it('stand each on its side, with how many of them are sent every time', () => {
    const sources = [
      sourceOf(),
      sourceOf({ id: 'source-2' }),
      sourceOf({ id: 'source-3', kind: 'claude-account', kindLabel: 'Claude account' }),
      sourceOf({ id: 'source-4', kind: 'csv', kindLabel: 'CSV' }),
      sourceOf({ id: 'source-5', synthetic: true }),
      sourceOf({ id: 'source-6', state: 'missing' }),
    ];
    const sent = [
      {
        source: 'source-1',
        label: 'CLAUDE.md',
        lines: 4,
        characters: 90,
        beyond: false,
        imported: false,
        sensitive: 0,
        undecided: 0,
      },
    ];
    expect(securityModel(knowing({ sources, sent })).sides).toEqual([
      { kind: 'claude-md', label: 'CLAUDE.md and rules', side: 'here', sources: 2, sent: 1 },
      { kind: 'claude-account', label: 'Claude account', side: 'vendor', sources: 1, sent: 0 },
      { kind: 'csv', label: 'CSV', side: 'unknown', sources: 1, sent: 0 },
    ]);
  });
});

describe('a sentence of the model', () => {
  it('is whole for every line that the fixtures give', () => {
    const knowledge = [
      knowing(),
      knowing({ computer: null }),
      knowing({ computer: silentComputer, profile: 'regulated' }),
      knowing({ entries: [], profile: 'standard' }),
      fixture(),
      knowing({
        entries: [rowOf({ sensitivity: 'high', categories: ['health'] })],
        computer: computerOf({
          folders: {
            known: true,
            value: [
              folderOf({
                warnings: [
                  'root',
                  'desktop',
                  'documents',
                  'downloads',
                  'synced',
                  'mounted',
                  'contains-another',
                  'two-projects',
                  'holds-credentials',
                  'holds-our-data',
                ],
              }),
            ],
            where: [],
          },
          connectors: {
            known: true,
            value: [
              connectorOf({
                reach: { known: true, value: ['read', 'write', 'send', 'execute', 'whole-disk'], where: [] },
                warnings: ['literal-secret', 'can-change', 'unencrypted', 'home-or-root'],
              }),
              connectorOf({ id: 'b', reach: { known: false, gap: 'no-key' } }),
            ],
            where: [],
          },
        }),
      }),
    ];
    for (const line of knowledge.flatMap((one) => securityModel(one).rows.flatMap(({ lines }) => lines))) {
      expect(sayLine(line), line.code).toMatch(/^[A-Za-z0-9/].*\.$/);
      expect(sayLine(line), line.code).not.toMatch(/[{}]|undefined/);
    }
  });
});
