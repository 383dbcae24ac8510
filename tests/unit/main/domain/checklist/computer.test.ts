import { describe, expect, it } from 'vitest';
import type { ComputerFacts } from '../../../../../shared/computer.ts';
import { computerOf, connectorOf, known, noKey } from './computer-of.ts';
import { required, stateOf } from './state-of.ts';

type Given = Record<string, string>;
const step = (id: string, of: Partial<ComputerFacts> | null, given: Given = {}) =>
  stateOf(id, { computer: of && computerOf(of), answers: { [id]: given } });
const folder = (id: string, place: string, warnings: ('home' | 'synced')[] = []) => ({
  id,
  place,
  where: [],
  warnings,
});
const notLooked = 'This computer was not looked at, so nothing was measured. Open Connectors to let it look.';
const switches = [
  'Web search: off.',
  'Browser tools: off.',
  'Remote control: off.',
  'Bypassing permissions: off.',
  'Memory: on.',
];

describe('granted folders and defaults', () => {
  const grants = {
    folders: known([folder('h', '/home/sam', ['home', 'synced']), folder('w', '/home/sam/work')]),
  };

  it('names each folder that something speaks against, and asks for an answer to it', () => {
    const asked = step('folders', grants);
    expect(asked.said).toEqual([
      'Granted folders: 2.',
      '/home/sam: your whole home, copied to other computers.',
      ...switches,
    ]);
    expect(required(asked)).toEqual(['folder:h']);
    expect([asked.done, asked.fields[0]?.about]).toEqual([false, '/home/sam']);
    expect(step('folders', grants, { 'folder:h': 'needed' }).done).toBe(true);
  });

  it('is open while a folder that was to be taken back is still granted', () => {
    const taken = step('folders', grants, { 'folder:h': 'take-back' });
    expect([taken.done, taken.open]).toEqual([false, 1]);
    expect(taken.said).toContain(
      'Taken back, and still granted: 1. Take them back in Claude Desktop, then look again.',
    );
    expect(step('folders', { folders: known([]) }, { 'folder:h': 'take-back' }).done).toBe(true);
  });

  it('says where nothing could be told, and asks for what the settings list', () => {
    const unclear = step('folders', {
      folders: noKey,
      switches: { ...computerOf().switches, 'web-search': noKey, 'remote-control': known(true) },
      unread: 1,
    });
    expect(unclear.said).toEqual([
      'Which folders are granted: could not tell (the files do not say).',
      'Files that could not be read, so that what they hold is not known: 1.',
      'Web search: could not tell (the files do not say).',
      'Browser tools: off.',
      'Remote control: on.',
      'Bypassing permissions: off.',
      'Memory: on.',
    ]);
    expect([unclear.done, required(unclear)]).toEqual([false, ['seen', 'switch:web-search']]);
  });

  it('asks everything of a computer that was not looked at', () => {
    const blind = step('folders', null);
    expect([blind.done, blind.said]).toEqual([false, [notLooked]]);
    expect(required(blind)).toHaveLength(6);
  });
});

describe('connectors', () => {
  const connectors = (
    rows: Parameters<typeof connectorOf>[0][],
    of: Partial<ComputerFacts> | null = {},
    given: Given = {},
  ) =>
    stateOf('connectors', {
      computer: of && computerOf(of),
      connectors: rows.map(connectorOf),
      answers: { connectors: given },
    });

  it('are done when each was answered as it is now', () => {
    expect(connectors([{}])).toMatchObject({ done: true, open: 0, said: [] });
    const open = connectors([
      { name: 'New', change: 'new', review: null, warnings: ['can-change', 'literal-secret'] },
      { name: 'Other', change: 'changed', reach: noKey },
      {},
    ]);
    expect([open.done, open.open, required(open)]).toEqual([false, 2, []]);
    expect(open.said).toEqual([
      'New: never reviewed. Can: read, send. Against it: can change without notice, secret in clear.',
      'Other: changed since its review. Can: not known.',
    ]);
  });

  it('that are to be removed keep it open until they are not found any more', () => {
    const review = { answer: 'remove', role: 'edit', owner: '', by: '', note: '', on: '2026-02-02' } as const;
    const there = connectors([{ review }]);
    expect([there.done, there.said]).toEqual([
      false,
      ['Slack: to be removed, and still found. Can: read, send.'],
    ]);
    const gone = connectors([{ review, change: 'gone' }], {}, { seen: 'none is listed' });
    expect([gone.done, gone.said]).toEqual([
      true,
      ['None found on this computer. Files looked into: 7.', 'Slack: not found any more.'],
    ]);
  });

  it('of which none was found are no all-clear: what is listed has to be entered', () => {
    const none = connectors([]);
    expect([none.done, none.said, required(none)]).toEqual([
      false,
      ['None found on this computer. Files looked into: 7.'],
      ['seen'],
    ]);
    expect(connectors([], { connectors: noKey }).said).toEqual([
      'Which connectors there are: could not tell. Files looked into: 7.',
    ]);
    expect(connectors([], null).said).toEqual([notLooked]);
    expect(connectors([], null, { seen: 'none is listed' }).done).toBe(true);
  });
});

describe('skills and scheduled tasks', () => {
  const found = known([
    { id: 's', name: 'invoices', kind: 'skill' as const, where: [] },
    { id: 't', name: 'report', kind: 'scheduled-task' as const, where: [] },
  ]);

  it('are asked about one by one, and open while one is not known', () => {
    const asked = step('automations', { automations: found });
    expect([asked.said, required(asked)]).toEqual([
      ['Skills: 1. Scheduled tasks: 1.'],
      ['skill:s', 'scheduled-task:t'],
    ]);
    expect(
      step('automations', { automations: found }, { 'skill:s': 'mine', 'scheduled-task:t': 'mine' }).done,
    ).toBe(true);
    expect(
      step('automations', { automations: found }, { 'skill:s': 'mine', 'scheduled-task:t': 'not-known' })
        .done,
    ).toBe(false);
  });

  it('that could not be told are entered', () => {
    const unclear = step('automations', { automations: noKey });
    expect([unclear.done, required(unclear)]).toEqual([false, ['seen']]);
    expect(unclear.said).toEqual(['Which skills and scheduled tasks there are could not be told.']);
  });
});
