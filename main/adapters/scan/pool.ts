import { Worker } from 'node:worker_threads';
import type { Finding } from '../../../shared/finding.ts';
import type { RuleSettings } from '../../../shared/settings.ts';
import type { ScanText } from '../../services/ports.ts';

/** What a thread is asked at once: some texts, and the settings of the rules. */
export interface Batch {
  readonly texts: readonly ScanText[];
  readonly rules: RuleSettings;
}

/** What a thread answers: the findings of each text, in order. */
export type Found = readonly (readonly Finding[])[];

/** Threads that are started when there is work for them and each do one batch at a time. */
export interface Pool {
  /** Waits for a free thread, unless the signal cancels the wait. Rejects when the thread dies over the batch. */
  readonly run: (batch: Batch, signal: AbortSignal) => Promise<Found>;
  readonly close: () => Promise<void>;
}

/** A batch that waits for a thread. */
interface Waiting {
  readonly resolve: (worker: Worker) => void;
  readonly reject: (error: Error) => void;
}

export function createPool(file: URL, threads: number): Pool {
  const all = new Set<Worker>();
  let idle: Worker[] = [];
  let waiting: Waiting[] = [];

  const start = (): Worker => {
    const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    all.add(worker);
    worker.on('error', () => retire(worker)).on('exit', () => retire(worker));
    return worker;
  };

  /** A thread that died is not asked again; another takes its place if somebody waits. */
  const retire = (worker: Worker): void => {
    if (!all.delete(worker)) return;
    idle = idle.filter((other) => other !== worker);
    const next = waiting.shift();
    if (next) next.resolve(start());
  };

  const take = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free) return free;
    if (all.size < threads) return start();
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };

  const giveBack = (worker: Worker): void => {
    if (!all.has(worker)) return;
    const next = waiting.shift();
    if (next) next.resolve(worker);
    else idle.push(worker);
  };

  return {
    run: async (batch, signal) => {
      const worker = await take();
      try {
        signal.throwIfAborted();
        return await ask(worker, batch);
      } finally {
        giveBack(worker);
      }
    },
    close: async () => {
      const left = waiting;
      waiting = [];
      for (const { reject } of left) reject(new Error('The scan threads were closed.'));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, batch: Batch): Promise<Found> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      worker.off('message', hear).off('error', fail).off('exit', end);
      act();
    };
    const hear = (found: Found): void => settle(() => resolve(found));
    const fail = (error: unknown): void =>
      settle(() => reject(new Error('A scan thread failed.', { cause: error })));
    const end = (code: number): void => settle(() => reject(new Error(`A scan thread ended with ${code}.`)));
    worker.on('message', hear).on('error', fail).on('exit', end);
    worker.postMessage(batch);
  });
}
