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
