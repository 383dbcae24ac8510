import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../../shared/finding.ts';
import { detect, ruleset } from '../../domain/detectors/index.ts';
import type { Scanner } from '../../services/ports.ts';

/** Texts below this many are scanned where they are: a thread costs more than it saves. */
const few = 200;
/** Texts handed to a thread at once; a cancel takes effect between two such batches. */
const batch = 512;

interface Job {
  readonly at: number;
  readonly texts: readonly string[];
}

type Found = readonly (readonly Finding[])[];

/** From source the worker is a file beside this one; in the bundle it lies beside the bundle. */
const workerFile = (): URL => {
  const source = new URL('./worker.ts', import.meta.url);
  return existsSync(fileURLToPath(source)) ? source : new URL('./scan-worker.js', import.meta.url);
};

/** Runs the rules in worker threads. Threads are started when there is something for them to do. */
export function createScanner(options: { readonly threads?: number } = {}): Scanner {
  const threads = options.threads ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  let pool: Worker[] = [];

  const scan: Scanner['scan'] = async (texts, rulesOff, signal, progress) => {
    signal.throwIfAborted();
    if (texts.length < few) {
      const off = new Set(rulesOff);
      const found = texts.map((text) => detect(text, off));
      progress(texts.length);
      return found;
    }
    while (pool.length < threads) pool.push(new Worker(workerFile()));
    const jobs: Job[] = [];
    for (let at = 0; at < texts.length; at += batch) jobs.push({ at, texts: texts.slice(at, at + batch) });
    const answers: (readonly Finding[])[] = new Array(texts.length);
    let done = 0;
    const work = async (worker: Worker): Promise<void> => {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        signal.throwIfAborted();
        const found = await ask(worker, job.texts, rulesOff);
        for (const [offset, findings] of found.entries()) answers[job.at + offset] = findings;
        done += found.length;
        progress(done);
      }
    };
    try {
      await Promise.all(pool.map(work));
    } catch (error) {
      // A thread that died, or still works for nobody, is not asked again.
      if (!signal.aborted) await close();
      throw error;
    }
    return answers;
  };

  const close = async (): Promise<void> => {
    const old = pool;
    pool = [];
    await Promise.all(old.map((worker) => worker.terminate()));
  };

  return { ruleset, scan, close };
}

function ask(worker: Worker, texts: readonly string[], rulesOff: readonly string[]): Promise<Found> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', hear).off('error', fail).off('exit', end);
      act();
    };
    const hear = (found: Found): void => settle(() => resolve(found));
    const fail = (error: unknown): void => settle(() => reject(error));
    const end = (code: number): void => settle(() => reject(new Error(`A scan thread ended with ${code}.`)));
    worker.on('message', hear).on('error', fail).on('exit', end);
    worker.postMessage({ texts, rulesOff });
  });
}
