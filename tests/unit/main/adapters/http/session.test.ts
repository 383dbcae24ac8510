import { describe, expect, it } from 'vitest';
import { createSession } from '../../../../../main/adapters/http/session.ts';
import { random } from './doors.ts';

const tokenOf = (path: string): string => new URL(path, 'http://127.0.0.1').searchParams.get('token') ?? '';

describe('the one browser that is let in', () => {
  it('gets secrets of 32 random bytes, one for the address and another for the cookie', () => {
    const asked: number[] = [];
    const session = createSession((bytes) => {
      asked.push(bytes);
      return random(bytes);
    });
    expect(asked).toEqual([32, 32]);
    const token = tokenOf(session.path);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(session.enter(token)).not.toContain(token);
  });

  it('is not shut out by the guesses of others, and nobody enters after it', () => {
    const session = createSession(random);
    const token = tokenOf(session.path);
    for (const guess of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase(), `${token}\0`, 'ü'])
      expect(session.enter(guess), guess).toBeNull();
    expect(session.enter(token)).toMatch(/^hygiene=/);
    expect(session.enter(token)).toBeNull();
  });

  it('is known by its cookie among others, by the whole of it, and never by the token', () => {
    const session = createSession(random);
    const token = tokenOf(session.path);
    const pair = session.enter(token)?.split(';')[0] ?? '';
    for (const known of [pair, `a=1; ${pair}`, `hygiene=old; ${pair}; b=2`])
      expect(session.isKnown(known), known).toBe(true);
    const value = pair.slice('hygiene='.length);
    for (const unknown of [
      null,
      '',
      'hygiene',
      'hygiene=',
      value,
      `hygiene=${token}`,
      `${pair}x`,
      pair.slice(0, -1),
      `x${pair}`,
      `HYGIENE=${value}`,
      `hygiene="${value}"`,
    ])
      expect(session.isKnown(unknown), String(unknown)).toBe(false);
  });
});
