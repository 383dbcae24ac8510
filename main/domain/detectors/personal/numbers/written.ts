import type { Candidate } from './candidates.ts';

/** How a candidate is written. */
export interface Written {
  /** Its letters in capitals and its digits. */
  readonly compact: string;
  /** The sizes of its parts: `3-2-4`. */
  readonly groups: string;
  /** Whether one and the same mark joins all of them. */
  readonly even: boolean;
}

/** What the parts of a candidate say, put together, and their sizes. */
export function writtenAs(text: string, { start, pieces }: Candidate): Written {
  let compact = '';
  let groups = '';
  let joint = '';
  let even = true;
  let reached = start;
  for (const parts of pieces)
    for (const part of parts) {
      const from = part[0];
      const to = part[1];
      if (from > reached) {
        const mark = text.slice(reached, from);
        even &&= joint === '' || joint === mark;
        joint = mark;
      }
      reached = to;
      compact += text.slice(from, to);
      groups += groups === '' ? to - from : `-${to - from}`;
    }
  return { compact: compact.toUpperCase(), groups, even };
}

/** Digits of a computer, not of an office. */
const binary = /^[01]+$/;
const digits = /^\d+$/;
/** Parts as dates have them. */
const dates = new Set(['4-2-2', '4-1-2', '4-2-1', '4-1-1', '2-2-4', '1-2-4', '2-1-4', '1-1-4']);

/** Whether something is written as nobody's number is: a date, or noughts and ones. */
export const isNoNumber = ({ compact, groups }: Written): boolean =>
  binary.test(compact) || (dates.has(groups) && digits.test(compact));
