import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../../../main/adapters/store/open.ts';
import type { Sighting, Store, StoredSnapshot } from '../../../../../main/services/ports.ts';

/** A clock that stands still, and bytes that are not random, so that a test sees the same store every time. */
export const fixed = {
  clock: { now: () => Date.parse('2026-03-01T09:00:00Z'), zone: () => 'Europe/Berlin' },
  random: (bytes: number) => new Uint8Array(bytes).fill(7),
  version: '9.9.9',
};

/** An empty folder that goes when the test ends. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hygiene-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a store, in a folder of its own if none is given, and closes it when the test ends. */
export function opened(folder: string = join(temporary(), 'data')): Store {
  const { store } = openStore({ folder, ...fixed });
  onTestFinished(() => store.close());
  return store;
}

/** A synthetic reading of the first source. */
export const reading = (more: Partial<StoredSnapshot> = {}): StoredSnapshot => ({
  source: 'source-1',
  readAt: '2026-03-01T09:00:00.000Z',
  asOf: null,
  seenAt: more.asOf ?? more.readAt ?? '2026-03-01T09:00:00.000Z',
  digest: 'one',
  part: 'p',
  entries: 2,
  problems: 0,
  ...more,
});

/** Synthetic sightings: one for each fingerprint, in order. */
export const seen = (...fingerprints: string[]): Sighting[] =>
  fingerprints.map((fingerprint, ordinal) => ({
    fingerprint,
    second: `s-${fingerprint}`,
    exact: `x-${fingerprint}`,
    sketch: new Uint8Array(128).fill(ordinal),
    kind: 'fact',
    lines: [ordinal + 1, ordinal + 1],
    rules: [],
    ordinal,
  }));

/** A line for the log that says nothing but its day. */
export const missed = (due: string) => ({ event: 'review-missed' as const, due });
