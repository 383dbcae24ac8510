import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createScanner } from '../../../../../main/adapters/scan/scanner.ts';
import { detect } from '../../../../../main/domain/detectors/index.ts';
import { dictionaryOf } from '../../../../../main/domain/detectors/terms/dictionary.ts';
import type { Scanner } from '../../../../../main/services/ports.ts';

const open: Scanner[] = [];
const scannerOf = (options: Parameters<typeof createScanner>[0]): Scanner => {
  const scanner = createScanner(options);
  open.push(scanner);
  return scanner;
};
afterEach(async () => {
  for (const scanner of open.splice(0)) await scanner.close();
});

const never = new AbortController().signal;
const silent = (): void => {};
/** Synthetic entries: every third one holds an address whose place tells which entry it belongs to. */
const entries = (count: number, mark = ''): string[] =>
  Array.from({ length: count }, (_, at) =>
    at % 3 === 0 ? `${mark}${'.'.repeat(at % 50)} write to number${at}@brindlemoor.example` : `plain ${at}`,
  );
const expected = (texts: readonly string[]) => texts.map((text) => detect(text));
const told = (texts: readonly string[]) => texts.map((text) => ({ text, kind: 'fact' as const }));
const rules = { rulesOff: [], dictionary: '' };

/** A worker that ends over the word "die" and otherwise finds nothing. */
function mortalWorker(): { url: URL; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'scan-worker-'));
  const file = join(folder, 'worker.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ texts }) => {
       if (texts.some(({ text }) => text === 'die')) throw new Error('dead');
       if (texts.some(({ text }) => text === 'leave')) process.exit(3);
       parentPort.postMessage(texts.map(() => []));
     });`,
  );
  return { url: pathToFileURL(file), remove: () => rmSync(folder, { recursive: true }) };
}

describe('the scanner', () => {
  it('answers a handful of texts without a thread', async () => {
    const nowhere = new URL('file:///nowhere/worker.ts');
    const texts = entries(9);
    expect(await scannerOf({ worker: nowhere }).scan(told(texts), rules, never, silent)).toEqual(
      expected(texts),
    );
  });

  it('keeps the order of many texts and counts its progress up to all of them', async () => {
    const texts = entries(3_000);
    const counts: number[] = [];
    const found = await scannerOf({ threads: 3 }).scan(told(texts), rules, never, (done) =>
      counts.push(done),
    );
    expect(found).toEqual(expected(texts));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(3_000);
  });

  it.each([10, 2_000])('leaves out the rules that are off, for %i texts', async (count) => {
    const found = await scannerOf({ threads: 1 }).scan(
      told(entries(count)),
      { rulesOff: ['email'], dictionary: '' },
      never,
      silent,
    );
    expect(found.flat()).toEqual([]);
  });

  it.each([10, 2_000])(
    'looks for the terms of its dictionary, and for those of the next, in %i texts',
    async (count) => {
      const scanner = scannerOf({ threads: 2 });
      const texts = told(Array.from({ length: count }, () => 'The lantern of Velmora is lit.'));
      for (const [text, hits] of [
        ['Velmora', count],
        ['Tamselquarry', 0],
        ['Lantern', count],
      ] as const) {
        const dictionary = dictionaryOf([{ text, kind: 'other', severity: 'low' }]);
        const found = await scanner.scan(texts, { rulesOff: [], dictionary }, never, silent);
        expect(found.flat().filter(({ rule }) => rule === 'own-term')).toHaveLength(hits);
      }
    },
  );

  it('tells two scans apart that run at the same time', async () => {
    const scanner = scannerOf({ threads: 2 });
    const [one, two] = [entries(2_000), entries(2_500, 'second ')];
    const found = await Promise.all(
      [one, two].map((texts) => scanner.scan(told(texts), rules, never, silent)),
    );
    expect(found).toEqual([expected(one), expected(two)]);
  });

  it('stops between batches when it is cancelled, and answers the next scan rightly', async () => {
    const scanner = scannerOf({ threads: 2 });
    const cancel = new AbortController();
    let last = 0;
    const cancelled = scanner.scan(told(entries(50_000)), rules, cancel.signal, (done) => {
      last = done;
      cancel.abort(new Error('cancelled'));
    });
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(last).toBeLessThan(50_000);
    const texts = entries(1_500, 'after ');
    expect(await scanner.scan(told(texts), rules, never, silent)).toEqual(expected(texts));
  });

  it('does not begin when it was cancelled before', async () => {
    const signal = AbortSignal.abort(new Error('early'));
    await expect(scannerOf({}).scan(told(entries(3)), rules, signal, silent)).rejects.toThrow('early');
  });

  it.each([
    ['die', 'A scan thread failed.'],
    ['leave', 'A scan thread ended with 3.'],
  ])('rejects when a thread ends over "%s", and recovers', async (word, message) => {
    const worker = mortalWorker();
    try {
      const scanner = scannerOf({ threads: 2, worker: worker.url });
      const texts = [...entries(1_400), word, ...entries(1_400)];
      await expect(scanner.scan(told(texts), rules, never, silent)).rejects.toThrow(message);
      const found = await scanner.scan(told(entries(2_000)), rules, never, silent);
      expect(found).toHaveLength(2_000);
    } finally {
      worker.remove();
    }
  });

  it('can be closed while it works, and rejects what was under way', async () => {
    const scanner = scannerOf({ threads: 1 });
    const running = expect(scanner.scan(told(entries(20_000)), rules, never, silent)).rejects.toThrow(
      /thread/,
    );
    await scanner.close();
    await running;
  });
});
