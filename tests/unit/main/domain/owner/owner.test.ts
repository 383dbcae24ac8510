import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../../../../main/domain/owner/memory-of.ts';
import { fullNameOf } from '../../../../../main/domain/owner/name.ts';
import { ownerOf, readOwner, type Telling } from '../../../../../main/domain/owner/owner.ts';
import { ownersOf, type TellingDocument } from '../../../../../main/domain/owner/owners.ts';

/** All people here are made up. */
const nothing: Telling = { exported: [], said: [], typed: [], texts: [] };
const textsOf = (...texts: string[]) => texts.map((text) => ({ text, kind: 'fact' as const }));
/** The names that are the owner's, and the given names that are theirs alone. */
function owner(telling: Partial<Telling>) {
  const found = readOwner(ownerOf({ ...nothing, ...telling }));
  const words = (list: readonly string[]): string => list.join(' ');
  return found
    ? {
        full: found.full.map(({ parts }) => words(parts)),
        given: found.given.map(({ given }) => words(given)),
      }
    : null;
}

describe('the owner of a memory', () => {
  it('is whom the export names, with the given name alone', () => {
    expect(owner({ exported: ['Ingrid Solberg'] })).toEqual({ full: ['ingrid solberg'], given: ['ingrid'] });
    for (const name of ['Solberg, Ingrid', 'Dr. Ingrid Solberg', 'Frau Prof. Ingrid Solberg'])
      expect(owner({ exported: [name] })?.full).toEqual(['ingrid solberg']);
    expect(owner({ exported: ['Anne-Marie O’Neill'] })).toEqual({
      full: ['anne marie o neill'],
      given: ['anne marie'],
    });
  });

  it('is whom the entries name, in longer and shorter forms', () => {
    expect(owner({ said: ['Ingrid', 'Ingrid M. Solberg'] })?.full).toEqual(['ingrid', 'ingrid m solberg']);
  });

  it('is not known where nothing tells, or no name does', () => {
    expect(owner({})).toBeNull();
    for (const name of ['', 'ingrid@example.com', 'Team 4', 'Admin', 'user', 'I.', 'a b c d e f g'])
      expect(owner({ exported: [name] })).toBeNull();
  });

  it('is not known where entries contradict each other, but the export counts before them', () => {
    expect(owner({ said: ['Ingrid Solberg', 'Tom Aas'] })).toBeNull();
    expect(owner({ exported: ['Ingrid Solberg'], said: ['Tom Aas'] })?.full).toEqual(['ingrid solberg']);
  });

  it('is the person where they said so and nothing names somebody else', () => {
    expect(owner({ typed: ['Ingrid Solberg'] })?.full).toEqual(['ingrid solberg']);
    expect(owner({ typed: ['Ingrid Solberg'], said: ['Ingrid Solberg', 'Tom Aas'] })?.full).toEqual([
      'ingrid solberg',
    ]);
    expect(owner({ typed: ['Ingrid Solberg', 'Inga'], exported: ['Ingrid'] })?.full).toEqual([
      'ingrid',
      'ingrid solberg',
      'inga',
    ]);
  });

  it('is a third party in the memory of somebody else', () => {
    expect(owner({ typed: ['Ingrid Solberg'], exported: ['Tom Aas'] })?.full).toEqual(['tom aas']);
    expect(owner({ typed: ['Ingrid Solberg'], said: ['Tom Aas'] })?.full).toEqual(['tom aas']);
  });

  it.each([
    ['another surname', 'Ingrid Bakke sent the offer.'],
    ['a relation before it', 'My sister Ingrid called.'],
    ['a relation behind it', 'Ingrid is my boss.'],
    ['a remark behind it', 'Ingrid (a colleague) sent the offer.'],
    ['another surname in German', 'Frau Ingrid Bakke hat angerufen.'],
    ['a relation in French', 'Ma sœur Ingrid habite à Nantes.'],
    ['a relation in Spanish', 'Mi jefa Ingrid quiere un resumen.'],
  ])('shares the given name with somebody of %s, so that it alone is nobody’s', (_, text) => {
    expect(owner({ exported: ['Ingrid Solberg'], texts: textsOf(text) })).toEqual({
      full: ['ingrid solberg'],
      given: [],
    });
  });

  it.each([
    'Ingrid Solberg leads the team. Ingrid likes tea.',
    'Ingrid M. Solberg sent the offer.',
    'Ingrid and her sister live in Kiel.',
    'My sister Anna met Ingrid.',
  ])('has the given name alone beside "%s"', (text) => {
    expect(owner({ exported: ['Ingrid Solberg'], texts: textsOf(text) })?.given).toEqual(['ingrid']);
  });

  it('has the given name alone nowhere where not all texts are at hand', () => {
    expect(owner({ exported: ['Ingrid Solberg'], texts: null })?.given).toEqual([]);
    expect(owner({ exported: ['Ingrid'], texts: null })).toBeNull();
  });

  it('known by the given name alone is nobody where somebody bears it with a surname', () => {
    expect(owner({ said: ['Ingrid'], texts: textsOf('Ingrid Bakke sent the offer.') })).toBeNull();
  });

  it('whose surname stands first is known by the whole name only', () => {
    expect(owner({ exported: ['Quistorp Anna'] })).toEqual({ full: ['quistorp anna'], given: [] });
    expect(fullNameOf('Quistorp, Anna')?.given).toEqual(['anna']);
  });
});

describe('owners are kept apart', () => {
  const part = (memory: string, text: string, more: Partial<TellingDocument> = {}): TellingDocument => ({
    memory,
    kind: 'claude-code-memory',
    file: 'notes.md',
    exported: [],
    entries: [{ text, kind: 'fact', locator: {} }],
    whole: true,
    ...more,
  });

  it('by memory, whose parts tell of one owner together', () => {
    const owners = ownersOf(
      [
        part('a', "User's name is Ingrid Solberg."),
        part('a', 'Ingrid Bakke called.'),
        part('b', 'Uses tabs.'),
      ],
      [],
    );
    expect(readOwner(owners.get('a'))).toMatchObject({ full: [{ given: ['ingrid'] }], given: [] });
    expect(owners.get('b')).toBe('');
  });

  it('and no entry of a list that may be of many people, or of a part of a document, tells one', () => {
    const said = 'My name is Ingrid Solberg.';
    expect(ownersOf([part('a', said, { kind: 'jsonl' })], []).get('a')).toBe('');
    expect(ownersOf([part('a', said, { whole: false })], []).get('a')).toBe('');
  });

  const account = '3f0e8c8e-1111-4222-8333-444455556666';
  it.each([
    ['an account', { account }, `account ${account}`],
    [
      'what Cowork keeps of the account',
      {
        file: `/home/a/.config/Claude/local-agent-mode-sessions/${account.toUpperCase()}/o/memory/CLAUDE.md`,
      },
      `account ${account}`,
    ],
    [
      'what Claude Code keeps',
      { file: '/home/a/.claude/projects/p/memory/user.md' },
      'folder /home/a/.claude',
    ],
    ['its instructions', { file: 'C:\\Users\\a\\.claude\\CLAUDE.md' }, 'folder C:\\Users\\a\\.claude'],
    [
      'a folder of an agent',
      { kind: 'claude-agent-memory', file: '/code/.claude/agent-memory/qa/notes.md' },
      'folder /code/.claude/agent-memory/qa/',
    ],
    ['a file by itself', { file: '/code/CLAUDE.md' }, 'source key'],
    ['a paste', {}, 'source key'],
  ])('%s is a memory of its own', (_, of, memory) => {
    expect(memoryOf({ kind: 'claude-md', key: 'key', account: null, file: null, ...of })).toBe(memory);
  });
});
