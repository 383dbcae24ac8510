/** The best time of several runs of an act, in milliseconds: what the machine can do, not what disturbed it. */
export async function bestOf(runs: number, act: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * Whether an act takes time in proportion to the length of its input: best of three on four times the input at most
 * eight times best of three on the input, in the same run. A long run that keeps within the bound settles it, as the
 * best of three could only be shorter. A machine that is busy meanwhile gets two more attempts.
 */
export async function isLinear(short: () => unknown, long: () => unknown): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const bound = 8 * (await bestOf(3, short));
    for (let run = 0; run < 3; run += 1) if ((await bestOf(1, long)) <= bound) return true;
  }
  return false;
}
