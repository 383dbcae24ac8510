import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredConnector } from '../../../main/services/ports.ts';
import { opened } from '../main/adapters/store/opened.ts';

const reviewed: StoredConnector = {
  id: 'b',
  name: 'Calendar',
  typed: false,
  print: 'p',
  review: {
    answer: 'reduce',
    role: 'admin',
    owner: 'Quorvane',
    by: 'Quorvane',
    note: 'Quorvane',
    on: '2026-03-01',
  },
};
const typed: StoredConnector = { id: 'a', name: 'Mail', typed: true, print: null, review: null };

describe('the connectors that a store keeps', () => {
  it('are there when it opens again, as they were saved last', () => {
    const store = opened();
    store.saveConnector({ ...reviewed, typed: true });
    store.saveConnector(reviewed);
    store.saveConnector(typed);
    store.saveConnector({ ...typed, id: 'c' });
    store.dropConnector('c');
    store.close();
    expect(opened(store.folder).connectors()).toEqual([typed, reviewed]);
  });

  it('lose the words of their reviews with the notes, and nothing else', () => {
    const store = opened();
    store.saveConnector(reviewed);
    store.clearNotes();
    expect(store.connectors()).toEqual([
      {
        ...reviewed,
        review: { answer: 'reduce', role: 'admin', owner: '', by: '', note: '', on: '2026-03-01' },
      },
    ]);
    store.close();
    const left = readdirSync(store.folder).filter((name) =>
      readFileSync(join(store.folder, name)).includes('Quorvane'),
    );
    expect(left).toEqual([]);
  });
});
