import type { Document, Neighbour } from './inspector.ts';

/** What an entry is as a part of its document. Only a statement says something of its own. */
export type Block = 'statement' | 'heading' | 'lead' | 'row' | 'fence' | 'comment';

/**
 * Tells what an entry is, by its first characters and by the entry behind it: a heading stands among the headings of
 * what follows, and what others are nested under leads them in.
 */
export function blockOf(entry: Neighbour, place: number, { entries }: Pick<Document, 'entries'>): Block {
  const { text, locator } = entry;
  if (text.startsWith('```') || text.startsWith('~~~')) return 'fence';
  if (text.startsWith('<!--')) return 'comment';
  if (text.startsWith('|')) return 'row';
  const next = entries[place + 1];
  if (next?.locator.heading?.[locator.heading?.length ?? 0] === text) return 'heading';
  return next !== undefined && next.parent === place ? 'lead' : 'statement';
}
