import { describe, expect, it } from 'vitest';
import { createOriginSearch } from '../../../../../main/domain/origin/search.ts';

/** Places of the chats that are like an entry, the most alike first. */
function like(entry: string, ...chats: readonly (readonly string[])[]): number[] {
  const search = createOriginSearch(entry);
  for (const messages of chats) {
    for (const message of messages) search.look(message);
    search.next();
  }
  return search.found().map(({ chat }) => chat);
}

describe('the chats that an entry may come from', () => {
  const entry = 'Moves to a small flat in Lisbon in March 2027';
  const told = 'I am moving to Lisbon, into a smaller flat, around 3 mars 2027. What should I pack?';

  it('say the same in other forms and another order', () => {
    expect(like(entry, ['How do I pack books?'], ['Hello', told], ['Lisbon is warm'])).toEqual([1]);
  });

  it('say it in one passage: words strewn over a long text tell nothing', () => {
    const far = Array.from({ length: 60 }, (_, at) => `filler${at}`).join(' ');
    expect(like(entry, [`small flat ${far} moving ${far} Lisbon ${far} 2027`])).toEqual([]);
    expect(like(entry, ['small flat', 'moving', 'Lisbon', '2027'])).toEqual([]);
  });

  it('are found by what is rare in them, the most alike first', () => {
    const common = Array.from({ length: 8 }, () => ['Moving to a small flat is work']);
    expect(like(entry, ...common, ['Lisbon in March 2027, a small flat'], [told]).slice(0, 2)).toEqual([
      9, 8,
    ]);
  });

  it('may say only one statement of an entry of several', () => {
    const paragraph = `Leads the finance team at Northwind. Plays the harp in a quartet on Fridays. ${entry}.`;
    expect(
      like(paragraph, ['The quartet wants me to play the harp this Friday'], [told], ['nothing']),
    ).toEqual([0, 1]);
  });

  it('of somebody else count for nothing', () => {
    const search = createOriginSearch(entry);
    search.look(told);
    search.next(false);
    search.next();
    expect(search.found()).toEqual([]);
  });

  it('cannot be looked for by one word', () => {
    expect(createOriginSearch('Lisbon').possible).toBe(false);
    expect(createOriginSearch('She is there with him').possible).toBe(false);
    expect(createOriginSearch('Likes tea').possible).toBe(true);
  });
});
