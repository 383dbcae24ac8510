// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ConnectorsScreen } from '../../../../renderer/connectors/connectors-screen.tsx';
import type { ComputerFacts } from '../../../../shared/computer.ts';
import type { ConnectorRow, Connectors } from '../../../../shared/connectors.ts';
import { standIn } from '../stand-in.ts';

const known = <T,>(value: T, ...where: string[]) => ({ known: true as const, value, where });
const unknown = { known: false as const, gap: 'no-key' as const };

const slack: ConnectorRow = {
  id: 'c1',
  name: 'Slack',
  origins: ['session'],
  where: ['local_*.json'],
  transport: unknown,
  reach: known(['read', 'send']),
  warnings: [],
  details: { programs: [], packages: [], hosts: [], secrets: [], tools: ['send_message'] },
  change: 'new',
  review: null,
  typed: false,
};
const tracker: ConnectorRow = {
  ...slack,
  id: 'c2',
  name: 'tracker',
  origins: ['file'],
  transport: known('http' as const),
  reach: unknown,
  warnings: ['literal-secret', 'can-change', 'unencrypted'],
  details: {
    programs: ['npx'],
    packages: ['tracker'],
    hosts: ['tracker.example'],
    secrets: ['API_TOKEN'],
    tools: null,
  },
  change: 'changed',
  review: { answer: 'keep', role: 'edit', owner: 'IT', by: 'Robin', note: '', on: '2026-02-02' },
};
const facts: ComputerFacts = {
  measuredAt: '2026-03-02T09:00:00.000Z',
  files: 7,
  unread: 1,
  domains: unknown,
  connectors: known([]),
  folders: known([
    { id: 'f1', place: '/home/sam', where: ['spaces.json'], warnings: ['home', 'holds-credentials'] },
    { id: 'f2', place: '/home/sam/work', where: ['spaces.json'], warnings: [] },
  ]),
  switches: {
    'web-search': known(true, 'claude_desktop_config.json'),
    'browser-tools': unknown,
    'remote-control': known(false),
    'permission-bypass': unknown,
    memory: unknown,
  },
  accounts: unknown,
  volumes: [
    { id: 'v', place: '/', holds: ['store', 'granted'], encrypted: { known: false, gap: 'no-tool' } },
  ],
  backups: [
    { folder: 'f1', found: { known: false, gap: 'no-answer' } },
    { folder: 'f2', found: known({ kind: 'git' as const, at: '2026-02-20', clean: false }) },
  ],
  automations: unknown,
};

function open(rows: readonly ConnectorRow[], of: ComputerFacts | null = facts) {
  const connectors: Connectors = {
    rows: [...rows],
    measuredAt: of?.measuredAt ?? null,
    files: of?.files ?? 0,
    unread: 0,
    gap: null,
  };
  const stand = standIn([], { answers: { 'computer.facts': of, 'connectors.list': connectors } });
  render(<ConnectorsScreen />);
  return { stand, user: userEvent.setup() };
}
const card = (name: string): HTMLElement => screen.getByRole('article', { name: new RegExp(name) });

afterEach(cleanup);

describe('the connectors screen', () => {
  it('says what would be read before this computer is looked at', async () => {
    const { stand, user } = open([], null);
    expect(await screen.findByText(/was not looked at yet/)).toBeTruthy();
    expect(screen.getByText(/never titles, messages, addresses/)).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'spaces.json' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Granted folders' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Look at this computer' }));
    expect(stand.calls).toEqual([['computer.look', {}]]);
  });

  it('says of an empty list how many files were looked into, and where to find the rest', async () => {
    open([]);
    expect(
      await screen.findByText(
        'None found in 7 files on this computer. Open Customize > Connectors and type what is listed.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/1 file could not be read/)).toBeTruthy();
  });

  it('says of each what it can do, and that it is not known where no name tells', async () => {
    open([slack, tracker]);
    await screen.findByText('2 connectors, 2 to answer.');
    expect(within(card('Slack')).getByText('By the names of its tools it can read, send.')).toBeTruthy();
    const of = within(card('tracker'));
    expect(of.getByText('What it can do: not known.')).toBeTruthy();
    for (const words of [
      'secret in clear',
      'can change without notice',
      'unencrypted connection',
      'changed since the review',
    ])
      expect(of.getByText(words)).toBeTruthy();
    expect(of.getByText(/Answered on 2 Feb 2026 \(Robin\): Keep/)).toBeTruthy();
    expect(of.getByText('API_TOKEN')).toBeTruthy();
  });

  it('takes one answer each, with the own role, the owner and a note', async () => {
    const { stand, user } = open([slack]);
    await screen.findByText('1 connector, 1 to answer.');
    await user.click(within(card('Slack')).getByRole('radio', { name: 'Reduce' }));
    await user.selectOptions(screen.getByLabelText('Your own role in that service'), 'I administer it');
    await user.type(screen.getByLabelText('Owner'), 'Robin');
    await user.click(screen.getByRole('button', { name: 'Save the answer' }));
    const review = { answer: 'reduce', role: 'admin', owner: 'Robin', by: '', note: '' };
    expect(stand.calls).toEqual([['connectors.review', { id: 'c1', review }]]);
  });

  it('takes names that are typed, and lets go of them and of what is gone', async () => {
    const { stand, user } = open([
      { ...slack, typed: true },
      { ...tracker, change: 'gone', origins: [] },
    ]);
    await user.type(await screen.findByLabelText(/Name, as Customize/), 'Calendar{Enter}');
    await user.click(screen.getByRole('button', { name: 'Take Slack back' }));
    await user.click(screen.getByRole('button', { name: 'Forget tracker' }));
    expect(stand.calls).toEqual([
      ['connectors.add', { name: 'Calendar' }],
      ['connectors.remove', { id: 'c1' }],
      ['connectors.remove', { id: 'c2' }],
    ]);
    expect(within(card('tracker')).queryByRole('radio')).toBeNull();
  });

  it('shows granted folders, defaults, disks and backups, and what could not be told', async () => {
    open([slack]);
    const section = async (name: string) => within(await screen.findByRole('region', { name }));
    const folders = await section('Granted folders');
    for (const words of [
      'your whole home',
      'holds credentials',
      'nothing against it found',
      /make two workspaces/,
    ])
      expect(folders.getByText(words)).toBeTruthy();
    const defaults = await section('Defaults');
    expect(defaults.getByRole('row', { name: /Web search on/ })).toBeTruthy();
    expect(defaults.getByRole('row', { name: /Browser tools could not tell/ })).toBeTruthy();
    expect((await section('Disk encryption')).getByText(/could not tell/)).toBeTruthy();
    const backups = await section('Backup');
    expect(backups.getByText('No backup was found. Cowork’s edits are real and have no undo.')).toBeTruthy();
    expect(backups.getByText(/last commit on 20 Feb 2026. Not everything in it is committed/)).toBeTruthy();
  });
});
