import type { Document, Inspector, Neighbour } from './inspector.ts';
import { whole } from './inspector.ts';

/** Problems of a reading that stand for a reference to something that is not there; others were left unread on purpose. */
const broken: ReadonlySet<string> = new Set(['broken-import', 'broken-index']);
/** A link between the memory files of an account: the name of another file, perhaps with words of its own. */
const wiki = /\[\[([^\]\n|#]{1,200})(?:[|#][^\]\n]{0,200})?\]\]/g;

/** The line that a problem names, from 1. */
const lineOf = (where: string): number | undefined => {
  const line = where.match(/:(\d{1,9})$/)?.[1];
  return line === undefined ? undefined : Number(line);
};

/** A package of npm is written like an import; the assistant looks for a file all the same, and nobody minds. */
const packageName = /^[a-z0-9~-][a-z0-9._~-]*\/[a-z0-9._~-]+$/;

/** Lines of a document with a reference that leads nowhere, and how sure it is that somebody meant a file. */
const brokenLines = ({ problems }: Document): ReadonlyMap<number, number> =>
  new Map(
    problems.flatMap(({ code, where, params }) => {
      const line = broken.has(code) ? lineOf(where) : undefined;
      const target = String(params?.target ?? '');
      const isPackage = packageName.test(target) && !/\.(?:md|txt|mdc|json)$/.test(target);
      return line === undefined ? [] : [[line, isPackage ? 0.3 : 0.95] as const];
    }),
  );

/** The path of the memory file that an entry of an account export stands in. */
const pathOf = ({ locator: { heading } }: Neighbour): string =>
  heading?.[0]?.startsWith('/') ? heading[0] : '';
const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/i, '').toLowerCase();

/** What the links of an account can name: every memory file of it; nothing where there are none. */
const slugsOf = ({ entries }: Document): ReadonlySet<string> =>
  new Set(
    entries
      .map(pathOf)
      .filter((path) => path !== '')
      .map(slugOf),
  );

/** Imports, index lines and links whose target is not there. */
export const brokenReference: Inspector = {
  id: 'broken-reference',
  title: 'Link to something that is not there',
  category: 'broken-reference',
  severity: 'low',
  why: 'It refers to a file or note that is not there, so an assistant misses what it should read.',
  remedy: 'Correct the reference, restore what it names, or delete the line.',
  source: 'code.claude.com/docs, “Memory”',
  begin: () => {
    let current: Document | null = null;
    let lines: ReadonlyMap<number, number> = new Map();
    let slugs: ReadonlySet<string> = new Set();
    return function* (entry, _, document) {
      if (document !== current)
        [current, lines, slugs] = [document, brokenLines(document), slugsOf(document)];
      const [first, last] = entry.locator.lines ?? [0, -1];
      for (let line = first; line <= last && lines.size > 0; line += 1) {
        const confidence = lines.get(line);
        if (confidence !== undefined) return yield { ...whole(entry), confidence };
      }
      if (slugs.size === 0 || pathOf(entry) === '') return;
      for (const { 0: link, 1: target = '', index } of entry.text.matchAll(wiki))
        if (!slugs.has(slugOf(target.trim())))
          yield { start: index, end: index + link.length, confidence: 0.8 };
    };
  },
  examples: {
    hits: [
      {
        entries: [{ text: '@docs/absent.md', locator: { lines: [3, 3] } }],
        document: { problems: [{ where: 'CLAUDE.md:3', code: 'broken-import' }] },
      },
      {
        entries: [
          { text: 'Leads the team', locator: { heading: ['/profile.md'] } },
          { text: 'Works with [[jordan]]', locator: { heading: ['/people/sam.md'] } },
        ],
      },
    ],
    misses: [
      {
        entries: [{ text: '@docs/here.md', locator: { lines: [4, 4] } }],
        document: { problems: [{ where: 'CLAUDE.md:3', code: 'broken-import' }] },
      },
      {
        entries: [
          { text: 'Leads the team', locator: { heading: ['/profile.md'] } },
          { text: 'Works with [[profile]]', locator: { heading: ['/people/sam.md'] } },
        ],
      },
      {
        entries: [{ text: 'Vitest and @vue/test-utils', locator: { lines: [3, 3] } }],
        document: {
          problems: [{ where: 'CLAUDE.md:3', code: 'broken-import', params: { target: 'vue/test-utils' } }],
        },
      },
      { entries: ['Use [[slug]] for links in the wiki'] },
    ],
  },
};
