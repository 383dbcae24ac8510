import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import type { Pattern } from './patterns.ts';

/**
 * What is known of a pattern: `safe`, shown by recheck to take time in proportion to the text; `timed`, recheck sees an
 * attack, which takes less than a second of work at its full length because every quantifier is bounded; `bounded`,
 * recheck came to no end, and every quantifier is bounded; `short`, it is none of these and is handed only values and
 * windows, however long the text is; `slow` otherwise.
 */
export type Verdict = 'safe' | 'timed' | 'bounded' | 'short' | 'slow';

/** Length of an attack in characters; the work and the time that a search through it may take, in milliseconds. */
const attack = { length: 1_000_000, work: 1_000, time: 15_000 } as const;
/** No keyword is shorter, in characters: a sticky pattern is tried at every such place at most. */
const keyword = 4;
/** Longest value or window, in characters. */
const window = 4_000;
/** How long recheck may think about one pattern, in milliseconds. */
const patience = 20_000;

/** What of recheck (its own types say more) is used here. It is loaded only where a pattern is new: that takes a while. */
interface Recheck {
  readonly check: (
    source: string,
    flags: string,
    how: { readonly timeout: number },
  ) => Promise<{
    readonly status: 'safe' | 'vulnerable' | 'unknown';
    readonly attack?: {
      readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
      readonly suffix: string;
    };
  }>;
}

/** A name for a pattern in a list: a print of its source and flags. */
export const printOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${flags} ${source}`).digest('hex').slice(0, 20);

/** Whether every quantifier of a pattern has an upper bound. */
export const isBounded = (source: string): boolean =>
  !/[*+]|\{\d*,\}/.test(source.replace(/\\[\s\S]/g, 'e').replace(/\[[^\]]*\]/g, 'c'));

/**
 * Asks recheck about a pattern, and feeds the pattern what recheck believes to be its worst case. `handed` tells the
 * longest string that the pattern is ever handed, where that is known.
 */
export async function judge(
  pattern: Pattern,
  handed: (pattern: Pattern) => number | undefined = () => undefined,
): Promise<Verdict> {
  const verdict = await judgeAlone(pattern);
  return verdict === 'slow' && (handed(pattern) ?? Number.POSITIVE_INFINITY) <= window ? 'short' : verdict;
}

async function judgeAlone({ source, flags, sticky }: Pattern): Promise<Verdict> {
  const { check }: Recheck = createRequire(import.meta.url)('recheck');
  const found = await check(source, flags, { timeout: patience });
  if (found.status === 'safe') return 'safe';
  if (!isBounded(source)) return 'slow';
  if (!found.attack) return 'bounded';
  const { pumps, suffix } = found.attack;
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.floor(attack.length / Math.max(1, unit));
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  return isQuick(new RegExp(source, `${flags}${sticky ? 'y' : 'g'}`), text) ? 'timed' : 'slow';
}

/** Goes through a text as rules do, in a context that can be stopped: a search that finds all, or a try at each place. */
const search = `
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else for (let at = 0; at < text.length; at += step) { pattern.lastIndex = at; pattern.test(text); }`;

/** Whether a search through a text costs this thread little work; what others do meanwhile does not count. */
function isQuick(pattern: RegExp, text: string): boolean {
  const start = process.threadCpuUsage();
  try {
    runInNewContext(search, { text, pattern, step: keyword }, { timeout: attack.time });
  } catch (error) {
    // The error comes from the context of the script, so that it is no instance of an Error of this one.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return false;
  }
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000 < attack.work;
}
