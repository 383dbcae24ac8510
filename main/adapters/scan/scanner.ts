import { availableParallelism } from 'node:os';
import { detect } from '../../domain/detectors/index.ts';
import { searchOf } from '../../domain/detectors/terms/dictionary.ts';
import { readOwner } from '../../domain/owner/owner.ts';
import { ruleset } from '../../domain/rules.ts';
import type { Scanner } from '../../services/ports.ts';
import { batches } from './batches.ts';
import { createPool } from './pool.ts';

/** Fewer and shorter texts than this are scanned where they are: a thread costs more than it saves. */
const few = { texts: 200, units: 200_000 };
/** Texts and UTF-16 units handed to a thread at once; a cancel takes effect between two such batches. */
const batch = { texts: 512, units: 256 * 1024 };

/** From source the worker is a file beside this one; bundled it lies beside the bundle. */
const workerName = import.meta.url.endsWith('.ts') ? './worker.ts' : './scan-worker.js';

/**
 * Runs the rules in worker threads, which start when there is something for them to do. Several scans may run at
 * once. A cancelled one rejects with the signal's reason; one whose thread died rejects, and the next scan gets a
 * new thread.
 */
export function createScanner(options: { readonly threads?: number; readonly worker?: URL } = {}): Scanner {
  const threads = options.threads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const pool = createPool(options.worker ?? new URL(workerName, import.meta.url), threads);

  const scan: Scanner['scan'] = async (texts, rules, signal, progress) => {
    signal.throwIfAborted();
    if (texts.length < few.texts && texts.reduce((sum, { text }) => sum + text.length, 0) < few.units) {
      const off = new Set(rules.rulesOff);
      const terms = searchOf(rules.dictionary);
      const found = texts.map(({ text, kind, owner }) =>
        detect(text, { kind, terms, owner: readOwner(owner) }, off),
      );
      progress(texts.length);
      return found;
    }
    // One failure stops the other batches, so that no thread works for a scan that nobody waits for.
    const failure = new AbortController();
    const stop = AbortSignal.any([signal, failure.signal]);
    let done = 0;
    const scanned = batches(texts, batch.texts, batch.units).map(async (part) => {
      const found = await pool.run({ texts: part.texts, rules }, stop);
      stop.throwIfAborted();
      done += found.length;
      progress(done);
      return found;
    });
    try {
      return (await Promise.all(scanned)).flat();
    } catch (error) {
      failure.abort(error);
      throw error;
    }
  };

  return { ruleset, scan, close: pool.close };
}
