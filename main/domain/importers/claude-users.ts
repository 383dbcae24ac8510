import { isEmptyPart } from './empty-part.ts';
import type { Importer, Item } from './importer.ts';
import { parseWhole } from './parse-whole.ts';
import { isRecord } from './pointer.ts';

/** `users.json` of a Claude account export: it only tells whose export this is. Addresses in it are not kept, and names no longer than it is loaded. */
export const claudeUsers: Importer = {
  id: 'claude-users',
  label: 'Claude account export: users',
  about: {
    store: 'Claude account export: the list of users',
    shape: 'users.json',
    dates: 'none',
    deletion: 'holds no memory',
  },
  recognise: ({ name }, head) =>
    isEmptyPart('users', name, head)
      ? 0.6
      : /^\s*\[\s*\{/.test(head) && head.includes('"email_address"') && head.includes('"uuid"')
        ? 0.8
        : 0,
  read: async function* (document, chunks) {
    const parsed = yield* parseWhole(document, chunks);
    if (!parsed) return;
    const users = Array.isArray(parsed.value) ? parsed.value : [];
    const [user] = users;
    if (users.length === 1 && isRecord(user) && typeof user.uuid === 'string')
      yield { is: 'facts', facts: { accountUuid: user.uuid } };
    for (const one of users) yield* ownerIn(one);
  },
};

/** The name that a record of a user gives to the owner of an account. */
export function* ownerIn(user: unknown): Generator<Item> {
  if (!isRecord(user) || typeof user.uuid !== 'string' || typeof user.full_name !== 'string') return;
  yield { is: 'facts', facts: { owners: { [user.uuid.toLowerCase()]: user.full_name } } };
}
