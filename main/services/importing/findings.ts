import type { Finding } from '../../../shared/finding.ts';
import type { RuleSettings } from '../../../shared/settings.ts';
import { rules as detectors } from '../../domain/detectors/index.ts';
import type { Scanner, ScanText } from '../ports.ts';

/** Most texts handed to the scanner at once: progress and cancel fall between two such batches. */
const batch = 8_192;

/** Rules that look inside a text: only these can change what is kept here. */
const inside: ReadonlySet<string> = new Set(detectors.map(({ id }) => id));

/** Findings by exact print, kind and owner of the memory, so that a text that was scanned once is not scanned again while the rules and the terms stay. */
export interface FindingsCache {
  readonly scan: (
    texts: readonly (ScanText & { readonly exact: string })[],
    rules: RuleSettings,
    signal: AbortSignal,
    progress: (done: number) => void,
  ) => Promise<readonly (readonly Finding[])[]>;
  readonly clear: () => void;
}

export function createFindingsCache(scanner: Scanner): FindingsCache {
  const known = new Map<string, readonly Finding[]>();
  let under = '';

  return {
    clear: () => known.clear(),
    scan: async (texts, rules, signal, progress) => {
      const off = rules.rulesOff.filter((id) => inside.has(id)).sort();
      const now = JSON.stringify([scanner.ruleset, off, rules.dictionary]);
      if (now !== under) known.clear();
      under = now;
      const missing = [
        ...new Map(texts.map((one) => [keyOf(one), one] as const).filter(([key]) => !known.has(key))),
      ];
      let done = texts.length - missing.length;
      for (let at = 0; at < missing.length; at += batch) {
        const part = missing.slice(at, at + batch);
        const found = await scanner.scan(
          part.map(([, { text, kind, owner = '' }]) => ({ text, kind, owner })),
          rules,
          signal,
          (count) => progress(done + count),
        );
        for (const [place, [key]] of part.entries()) known.set(key, found[place] ?? []);
        done += part.length;
        progress(done);
      }
      return texts.map((one) => known.get(keyOf(one)) ?? []);
    },
  };
}

const keyOf = ({
  exact,
  kind,
  owner = '',
}: Pick<ScanText, 'kind' | 'owner'> & { readonly exact: string }): string => `${exact} ${kind} ${owner}`;
