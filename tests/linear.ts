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

/** The clock of a thread goes in steps of some milliseconds: an act is repeated until it has taken many of them. */
const measurable = 60;

/** What one run of an act costs this thread on average, in milliseconds: what others do meanwhile does not count. */
export async function workOf(act: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    await act();
    const { user, system } = process.threadCpuUsage(start);
    const spent = (user + system) / 1_000;
    if (spent >= measurable || runs >= 1_000) return spent / runs;
  }
}

/**
 * Whether an act takes time in proportion to the length of its input: best of three on four times the input at most
 * eight times best of three on the input, in the same run. A long run that keeps within the bound settles it, as the
 * best of three could only be shorter. A machine that is busy meanwhile lets a short act pass between two turns and not
 * a long one: then the work of the thread is compared instead, with the same bound.
 */
export async function isLinear(short: () => unknown, long: () => unknown): Promise<boolean> {
  const bound = 8 * (await bestOf(3, short));
  for (let run = 0; run < 3; run += 1) if ((await bestOf(1, long)) <= bound) return true;
  const work = 8 * (await workOf(short));
  for (let run = 0; run < 3; run += 1) if ((await workOf(long)) <= work) return true;
  return false;
}
