import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../../../../main/adapters/store/key.ts';
import { prints, rowId, scope } from '../../../../../main/domain/identity/index.ts';

const key = Buffer.alloc(32, 7);
const hashes = hashesOf(key);
const account = scope({ kind: 'claude-account', account: 'a-1' });
const of = (text: string, within = account) => prints({ text, scope: within }, hashes);

describe('the prints of an entry', () => {
  it('stay the same from month to month, and are what these bytes have always given', () => {
    const expected = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, 40);
    expect(of('- Drinks tea.')).toEqual({
      fingerprint: expected('f1\0claude-account\0a-1\0\0Drinks tea.'),
      second: expected('s1\0Drinks tea.'),
      exact: expected('x1\0- Drinks tea.'),
      normalised: 'Drinks tea.',
    });
  });

  it('tell scopes apart by the fingerprint, and find the same words by the second print', () => {
    const here = of('Drinks tea.');
    const there = of('Drinks tea.', scope({ kind: 'claude-account', account: 'a-2' }));
    expect(there.fingerprint).not.toBe(here.fingerprint);
    expect(there.second).toBe(here.second);
  });

  it('tell a change of marker by the exact print alone', () => {
    const plain = of('Drinks tea.');
    const marked = of('- Drinks tea.');
    expect(marked.fingerprint).toBe(plain.fingerprint);
    expect(marked.exact).not.toBe(plain.exact);
  });

  it('are other ones under another key', () => {
    const other = prints({ text: 'Drinks tea.', scope: account }, hashesOf(Buffer.alloc(32, 8)));
    const mine = of('Drinks tea.');
    expect([other.fingerprint, other.second, other.exact]).not.toContain(mine.fingerprint);
    expect(other.second).not.toBe(mine.second);
    expect(other.exact).not.toBe(mine.exact);
  });

  it('do not depend on the entries beside them or on their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }), (texts) => {
        const forward = new Map(texts.map((text) => [text, of(text)]));
        const backward = new Map([...texts].reverse().map((text) => [text, of(text)]));
        for (const text of texts) expect(backward.get(text)).toEqual(forward.get(text));
      }),
    );
  });

  it('do not run scope and text together', () => {
    expect(of('b', scope({ kind: 'k', account: 'a' })).fingerprint).not.toBe(
      of('', scope({ kind: 'k', account: 'a', part: 'b' })).fingerprint,
    );
  });

  it('name a scope without an account local', () => {
    expect(scope({ kind: 'claude-md' })).toBe(scope({ kind: 'claude-md', account: 'local' }));
  });

  it('make row ids that tell equal entries apart', () => {
    expect([1, 2, 3].map((nth) => rowId('fp', nth))).toEqual(['fp', 'fp~2', 'fp~3']);
  });
});

describe('the keyed hash', () => {
  it('is HMAC-SHA-256 as node:crypto computes it, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(hashes.keyed(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
      }),
    );
  });
});
