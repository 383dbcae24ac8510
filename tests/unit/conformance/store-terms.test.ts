import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opened } from '../main/adapters/store/opened.ts';

const at = '2026-03-01T09:00:00.000Z';
const term = { text: 'Quorvane', kind: 'client', severity: 'medium' } as const;

describe('own terms', () => {
  it('are there when the store opens again, under numbers that no other ever gets', () => {
    const store = opened();
    const [one, two] = [store.addTerm(term, at), store.addTerm({ ...term, text: 'Blue Heron' }, at)];
    store.changeTerm({ ...term, number: one, kind: 'code-name', severity: 'high' });
    store.dropTerm(two);
    store.dismissTerm('p', at);
    store.dismissTerm('p', at);
    store.dismissTerm('q', at);
    store.dismissTerm('q', null);
    store.close();
    const again = opened(store.folder);
    expect(again.terms()).toEqual([{ ...term, number: one, kind: 'code-name', severity: 'high' }]);
    expect([...again.dismissedTerms()]).toEqual(['p']);
    expect(again.addTerm(term, at)).toBe(two + 1);
  });

  it('are counted and weighed with what was dismissed', () => {
    const store = opened();
    store.addTerm(term, at);
    store.dismissTerm('print', at);
    expect(store.inventory().find(({ what }) => what === 'terms')).toEqual({
      what: 'terms',
      items: 2,
      bytes: 'Quorvane'.length + 'print'.length,
    });
  });

  it('leave no word behind when the list is emptied or one is taken off', () => {
    const store = opened();
    const left = () =>
      readdirSync(store.folder).filter((name) => readFileSync(join(store.folder, name)).includes('Quorvane'));
    store.addTerm(term, at);
    store.dismissTerm('print', at);
    expect(left()).not.toEqual([]);
    store.clearTerms();
    expect(left()).toEqual([]);
    expect([store.terms(), store.dismissedTerms().size]).toEqual([[], 0]);
    store.dropTerm(store.addTerm(term, at));
    store.close();
    expect(left()).toEqual([]);
  });
});
