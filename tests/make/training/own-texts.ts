import type { Example } from './example.ts';
import { closers, connectors, frames, pressure } from './frames.ts';
import {
  asks,
  everyday,
  harmfulActs,
  harmfulWays,
  honestActs,
  honestWays,
  names,
  targets,
} from './grammar.ts';
import { code, notes, triggers } from './harmless.ts';
import { honestMemories, plantedMemories } from './memories.ts';
import { asking, overriding, planted, remembered } from './orders.ts';
import { harmful } from './requests-harmful.ts';
import { honest, plain } from './requests-honest.ts';

/** A small generator of numbers with a fixed beginning (mulberry32), so that training gives the same weights each time. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** "Explain …" after "I need you to" begins with a small letter; a question stands on its own. */
const joined = (connector: string, request: string): string =>
  connector === '' || request.endsWith('?')
    ? request
    : `${connector} ${request.charAt(0).toLowerCase()}${request.slice(1)}`;

/** How many requests are put together from each act. */
const composedEach = 3;

/** Our own text: frames with requests in them, and what stands alone. The same for the same seed. */
export function ownTexts(seed = 4): Example[] {
  const roll = dice(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? '';
  const framed = (requests: readonly string[], attack: boolean): Example[] =>
    requests.flatMap((request) =>
      Array.from({ length: 8 }, () => {
        const parts = [pick(frames), joined(pick(connectors), request)];
        if (roll() < 0.5) parts.push(pick(closers));
        if (attack && roll() < 0.4) parts.push(pick(pressure));
        if (roll() < 0.3) parts.unshift(pick(frames));
        return { text: parts.join(' '), attack, source: 'own' };
      }),
    );
  const composed = (
    acts: readonly string[],
    ways: readonly string[],
    attack: boolean,
    count: number,
  ): Example[] =>
    acts.flatMap((act) =>
      Array.from({ length: count }, () => {
        const parts = [`${pick(asks)} ${act} ${pick(targets)} ${pick(ways)}.`];
        if (attack || roll() < 0.7) parts.unshift(pick(frames));
        if (roll() < 0.5) parts.push(pick(closers));
        if (attack && roll() < 0.3) parts.push(pick(pressure));
        return { text: parts.join(' '), attack, source: 'own' };
      }),
    );
  const alone = (texts: readonly string[], attack: boolean): Example[] =>
    texts.map((text) => ({ text, attack, source: 'own' }));
  return [
    ...framed(harmful, true),
    ...framed(honest, false),
    ...composed(harmfulActs, harmfulWays, true, composedEach),
    ...composed(honestActs, honestWays, false, composedEach),
    ...everyday.flatMap((what) =>
      Array.from({ length: 3 }, () => ({
        text: `${pick(names)} ${what.replace('{b}', pick(names))}`,
        attack: false,
        source: 'own',
      })),
    ),
    ...frames.map((frame) => ({ text: frame, attack: false, source: 'own' })),
    ...alone([...overriding, ...asking, ...planted, ...plantedMemories, ...plantedMemories], true),
    ...overriding.map((order) => ({ text: `${pick(plain)} ${order}`, attack: true, source: 'own' })),
    ...alone(
      [
        ...honestMemories,
        ...honestMemories,
        ...honest,
        ...plain,
        ...remembered,
        ...remembered,
        ...triggers,
        ...triggers,
        ...code,
        ...code,
        ...notes,
        ...notes,
        ...notes,
      ],
      false,
    ),
    ...plain.map((text) => ({ text: `${text} ${pick(plain)}`, attack: false, source: 'own' })),
  ];
}
