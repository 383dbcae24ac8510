import type { Finding } from '../../../shared/finding.ts';
import type { Scanner } from '../ports.ts';

/** Most texts handed to the scanner at once: progress and cancel fall between two such batches. */
const batch = 8_192;

/** Findings by exact print, so that a text that was scanned once is not scanned again while the rules stay. */
export interface FindingsCache {
  readonly scan: (
    texts: readonly { readonly exact: string; readonly text: string }[],
    rulesOff: readonly string[],
    signal: AbortSignal,
    progress: (done: number) => void,
  ) => Promise<readonly (readonly Finding[])[]>;
  readonly clear: () => void;
}

export function createFindingsCache(scanner: Scanner): FindingsCache {
  const known = new Map<string, readonly Finding[]>();
  let rules = '';

  return {
    clear: () => known.clear(),
    scan: async (texts, rulesOff, signal, progress) => {
      const now = `${scanner.ruleset}\n${[...rulesOff].sort().join('\n')}`;
      if (now !== rules) known.clear();
      rules = now;
      const missing = [
        ...new Map(texts.filter(({ exact }) => !known.has(exact)).map((one) => [one.exact, one.text])),
      ];
      let done = texts.length - missing.length;
      for (let at = 0; at < missing.length; at += batch) {
        const part = missing.slice(at, at + batch);
        const found = await scanner.scan(
          part.map(([, text]) => text),
          rulesOff,
          signal,
          (count) => progress(done + count),
        );
        for (const [place, [exact]] of part.entries()) known.set(exact, found[place] ?? []);
        done += part.length;
        progress(done);
      }
      return texts.map(({ exact }) => known.get(exact) ?? []);
    },
  };
}
