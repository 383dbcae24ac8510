import { parentPort } from 'node:worker_threads';
import { detect } from '../../domain/detectors/index.ts';
import type { Batch } from './pool.ts';

/** A scan thread: answers a batch of texts with the findings of each, in order. */
parentPort?.on('message', ({ texts, rulesOff }: Batch) => {
  const off = new Set(rulesOff);
  parentPort?.postMessage(texts.map((text) => detect(text, off)));
});
