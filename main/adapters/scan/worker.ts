import { parentPort } from 'node:worker_threads';
import { detect } from '../../domain/detectors/index.ts';
import type { Batch } from './pool.ts';

/** A scan thread: answers a batch of texts with the findings of each, in order. */
parentPort?.on('message', ({ texts, rules }: Batch) => {
  const off = new Set(rules.rulesOff);
  parentPort?.postMessage(texts.map(({ text, kind }) => detect(text, { kind }, off)));
});
