import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { createFileEdits } from '../../../../../main/adapters/edits/file-edits.ts';
import type { EditableFile, FileEdits, StoredEdit } from '../../../../../main/services/ports.ts';

/** A temporary folder with a data folder in it, for each test. */
export function place() {
  const here = { root: '' };
  beforeEach(() => {
    here.root = mkdtempSync(join(tmpdir(), 'hygiene-edits-'));
    chmodSync(here.root, 0o755);
    mkdirSync(join(here.root, 'data'), { mode: 0o777 });
    chmodSync(join(here.root, 'data'), 0o777);
  });
  afterEach(() => rmSync(here.root, { recursive: true, force: true }));
  const at = (...names: string[]): string => join(here.root, ...names);
  return {
    at,
    edits: () => createFileEdits(at('data')),
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(at(name), content);
      return at(name);
    },
    bytes: (name: string): Buffer => readFileSync(at(name)),
  };
}

export async function opened(edits: FileEdits, path: string): Promise<EditableFile> {
  const file = await edits.open(path);
  if ('refusal' in file) throw new Error(`refused: ${file.refusal}`);
  return file;
}

/** Backs a file up and gives it another text, as the services do; answers the edit as it would be stored. */
export async function edit(edits: FileEdits, path: string, text: string | null): Promise<StoredEdit> {
  const file = await opened(edits, path);
  const kept = await edits.backUp(file, 'edit-1');
  if ('refusal' in kept) throw new Error(`refused: ${kept.refusal}`);
  const refusal = await edits.replace(file, text);
  if (refusal) throw new Error(`refused: ${refusal}`);
  return {
    id: 'edit-1',
    path: file.path,
    state: 'applied',
    before: file.digest,
    after: edits.after(file, text),
    ...kept,
    at: '2026-03-02T09:00:00.000Z',
    entries: [],
  };
}
