import { expect, it } from 'vitest';
import { rules } from '../../../main/domain/detectors/index.ts';
import { officialNumbers } from '../../../main/domain/detectors/personal/numbers/rules.ts';
import { isLinear, workOf } from '../../linear.ts';
import { hitsIn, textOf } from '../main/domain/detectors/examples.ts';

/** What texts are made of that no rule looks for, or many do. */
export const neutral = [
  'a1-',
  '0 ',
  '1234 ',
  'password is ',
  'aA0_',
  '-----BEGIN PRIVATE KEY-----\nAAAA',
  'a:b@',
  'x.',
];
/** A text of 256 thousand characters made of a unit, and one of a million. */
export const lengths = (unit: string): [string, string] => [
  unit.repeat(Math.ceil((256 * 1024) / unit.length)),
  unit.repeat(Math.ceil((1024 * 1024) / unit.length)),
];

/** The most work that a text of a million characters may cost, in milliseconds. */
export const most = 1_000;

/**
 * The official numbers are looked up in one reading of a text, which the first of them is timed for on every unit; the
 * others only on their own examples.
 */
const lookedUp = new Set(officialNumbers.slice(1).map(({ id }) => id));

/** Checks every rule whose place in the list leaves this rest, so that several files share the work. */
export function takesLinearTime(rest: number, files: number): void {
  const mine = rules.filter((_, at) => at % files === rest).map((rule) => [rule.id, rule] as const);
  it.each(mine)(
    '%s takes time in proportion to the length of the text, and less than a second for a megabyte',
    async (id, rule) => {
      const half = (text: string): string => text.slice(0, Math.ceil(text.length / 2));
      const own = rule.examples.hits.map(textOf).map(half);
      for (const unit of lookedUp.has(id) ? own : [...own, ...neutral]) {
        const [short, long] = lengths(unit);
        // An anchored rule only looks around its keywords. Where there is none, all that takes time is the search for
        // them, which is the same for all rules and checked by itself.
        if (rule.anchored && !rule.keywords?.some((keyword) => long.toLowerCase().includes(keyword))) {
          expect([...rule.find(long, { kind: 'fact' })], `${id} on ${unit}`).toEqual([]);
          continue;
        }
        const count = (text: string) => {
          // The reading of the last text is remembered: with two texts in turn, every run reads anew.
          const texts = [text, `${text}\n`];
          let run = 0;
          return () => hitsIn(rule, texts[run++ % 2] ?? text).length;
        };
        let least = Number.POSITIVE_INFINITY;
        const whole = count(long);
        const timed = () => {
          const start = performance.now();
          whole();
          least = Math.min(least, performance.now() - start);
        };
        expect(await isLinear(count(short), timed), `${id} on ${unit}`).toBe(true);
        if (least >= most) least = await workOf(whole);
        expect(least, `${id} on ${unit}`).toBeLessThan(most);
      }
    },
    60_000,
  );
}
