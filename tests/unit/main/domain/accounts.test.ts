import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../../../main/domain/accounts.ts';
import { rowOf } from './row.ts';

const first = 'aaaaaaaa-0000-4000-8000-000000000001';
const second = 'bbbbbbbb-0000-4000-8000-000000000002';
const gap = { known: false, gap: 'no-file' } as const;
const of = (
  sources: Parameters<typeof accountsOf>[0],
  measured: Parameters<typeof accountsOf>[2] = gap,
  rows: Parameters<typeof accountsOf>[1] = [],
) => accountsOf(sources, rows, measured, (uuid) => `print-${uuid.slice(0, 2)}`);
const folder = (uuid: string, slash = '/'): string =>
  [
    '',
    'home',
    'sam',
    '.config',
    'Claude',
    'local-agent-mode-sessions',
    uuid,
    second,
    'memory',
    'CLAUDE.md',
  ].join(slash);

describe('the accounts that there are', () => {
  it('are told by exports and by local folders, each once', () => {
    const found = of([
      { id: 's1', account: first, place: null },
      { id: 's2', account: null, place: folder(first) },
      { id: 's3', account: null, place: folder(second.toUpperCase(), '\\') },
      { id: 's4', account: null, place: '/home/sam/CLAUDE.md' },
    ]);
    expect(found).toMatchObject({
      known: true,
      value: [
        { id: 'print-aa', label: 'aaaaaaaa', origins: ['export', 'local'], memoryOnDisk: true },
        { id: 'print-bb', origins: ['local'], memoryOnDisk: true },
      ],
    });
  });

  it('count their entries, and those about work among them', () => {
    const rows = [
      rowOf({ source: 's1', kind: 'job' }),
      rowOf({ source: 's1', categories: ['business-confidential'] }),
      rowOf({ source: 's1' }),
      rowOf({ source: 'other', kind: 'job' }),
    ];
    expect(of([{ id: 's1', account: first, place: null }], gap, rows)).toMatchObject({
      value: [{ entries: 3, work: 2 }],
    });
  });

  it('join what was measured on this computer', () => {
    const measured = {
      known: true as const,
      where: ['local-agent-mode-sessions'],
      value: [
        {
          id: 'print-aa',
          label: 'measured',
          origins: ['local' as const],
          entries: 0,
          memoryOnDisk: true,
          lastUsed: { known: true as const, value: '2026-01-02', where: [] },
        },
      ],
    };
    const found = of([{ id: 's1', account: first, place: null }], measured);
    expect(found).toMatchObject({
      value: [
        {
          label: 'measured',
          origins: ['local', 'export'],
          memoryOnDisk: true,
          lastUsed: { value: '2026-01-02' },
        },
      ],
    });
  });

  it('are a gap where nothing tells of any, never none', () => {
    expect(of([])).toEqual(gap);
    expect(of([], { known: true, value: [], where: ['x'] })).toEqual({
      known: true,
      value: [],
      where: ['x'],
    });
  });
});
