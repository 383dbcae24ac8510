import { blockOf } from './block.ts';
import { createConflicts } from './conflicts.ts';
import type { Inspector } from './inspector.ts';
import { reachOf } from './reach.ts';
import { type Directive, directivesIn } from './statements/directives.ts';
import { directiveKeywords } from './words/polarity.ts';

type Says = Pick<Directive, 'says' | 'within'>;

/** `no` and `yes` of the same; two alternatives, or one and its refusal. Two refusals leave a third way. */
function opposes(a: Says, b: Says): boolean {
  if (a.says === b.says) return false;
  if (a.within !== b.within && a.within !== '' && b.within !== '') return false;
  if (a.says.startsWith('no ') && b.says.startsWith('no ')) return false;
  if (a.says.startsWith('no ')) return a.says === `no ${b.says}`;
  if (b.says.startsWith('no ')) return b.says === `no ${a.says}`;
  return true;
}

/** “Always” here and “never” there. */
export const opposingDirectives: Inspector = {
  id: 'opposing-directives',
  title: 'Opposite instructions',
  category: 'contradiction',
  severity: 'medium',
  why: 'Another entry says the opposite, so an assistant follows now the one and now the other.',
  remedy: 'Keep the one that holds, mostly the newer, and delete the other. If each has its case, say which.',
  source: 'unverified',
  keywords: directiveKeywords,
  begin: () => {
    const conflicts = createConflicts<Says>(opposes);
    return function* (entry, place, document) {
      const block = blockOf(entry, place, document);
      if (block === 'fence' || block === 'comment' || block === 'row') return;
      const reach = reachOf(document.importer, entry.locator.file ?? document.file);
      for (const { about, start, end, ...says } of directivesIn(entry.text)) {
        const against = conflicts({ about, says, reach, id: entry.id, start, end });
        if (against.length === 0) continue;
        const same = against.some(({ says: { within } }) => within === says.within);
        yield {
          start,
          end,
          confidence: same ? 0.8 : 0.5,
          others: against.map(({ id, start: from, end: to }) => ({ id, start: from, end: to })),
        };
      }
    };
  },
  examples: {
    hits: [
      { entries: ['Always use tabs', 'Never use tabs'] },
      { entries: ['Use tabs', 'Use spaces for indentation'] },
      { entries: ['Prefers short answers', 'Prefers detailed answers'] },
      { entries: ['The user likes cilantro', 'Does not like cilantro'] },
      { entries: ['Anna prefers tea over coffee', 'Anna prefers coffee over tea'] },
      { entries: ['Always answer in German', 'Answer in English'] },
      { entries: ['Verwende immer Emojis', 'Keine Emojis verwenden'] },
      { entries: ['Immer siezen', 'Bitte immer duzen'] },
      { entries: ['Utilise toujours des emojis', "N'utilise jamais d'emojis"] },
      { entries: ['Prefiere respuestas cortas', 'Prefiere respuestas largas'] },
      { entries: ['Usa siempre emojis', 'Nunca uses emojis'] },
    ],
    misses: [
      { entries: ['Always use tabs', 'Use tabs'] },
      { entries: ['Use tabs in Go files', 'Use spaces in Python files'] },
      { entries: ['Anna likes cilantro', 'Ben does not like cilantro'] },
      { entries: ['Never use tabs', 'Never use spaces'] },
      { entries: ['Always ask before deleting', 'Never delete the archive'] },
      { entries: ['Prefers tea over coffee', 'Prefers tea'] },
      { entries: ['Likes short walks', 'Likes long walks in the rain'] },
      {
        entries: [
          { text: 'Use tabs', locator: { file: '/a/one/CLAUDE.md' } },
          { text: 'Use spaces', locator: { file: '/a/two/CLAUDE.md' } },
        ],
        document: { importer: 'claude-md' },
      },
    ],
  },
};
