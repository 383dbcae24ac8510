import { parentPort } from 'node:worker_threads';
import { detect } from '../../domain/detectors/index.ts';
import { searchOf } from '../../domain/detectors/terms/dictionary.ts';
import { readOwner } from '../../domain/owner/owner.ts';
import type { Batch } from './pool.ts';

/** A scan thread: answers a batch of texts with the findings of each, in order. */
parentPort?.on('message', ({ texts, rules }: Batch) => {
  const off = new Set(rules.rulesOff);
  const terms = searchOf(rules.dictionary);
  parentPort?.postMessage(
    texts.map(({ text, kind, owner }) => detect(text, { kind, terms, owner: readOwner(owner) }, off)),
  );
});
