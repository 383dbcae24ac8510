import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';

/** The file beside the database that repeats the log, one line each, so that a lost database can be rebuilt. */
export interface LogFile {
  /** The whole lines; a last line without its end was torn by a crash and does not count. */
  readonly lines: () => readonly string[];
  /** Appends what the file lacks, and is on the disk when it returns. `since` answers the lines after the first `n`. */
  readonly catchUp: (since: (n: number) => readonly string[]) => void;
}

export function openLogFile(path: string): LogFile {
  // What the file held when it was last read or written here: another process may have added to it since.
  let known = { lines: 0, bytes: 0 };

  const lines = (): readonly string[] => {
    const whole = readWhole(path).split('\n').slice(0, -1);
    known = { lines: whole.length, bytes: Buffer.byteLength(whole.map((line) => `${line}\n`).join('')) };
    return whole;
  };

  return {
    lines,
    catchUp: (since) => {
      const file = openSync(path, 'a', 0o600);
      try {
        const { size } = fstatSync(file);
        if (size !== known.bytes) lines();
        const missing = since(known.lines);
        if (missing.length === 0) return;
        if (size > known.bytes) ftruncateSync(file, known.bytes);
        const text = missing.map((line) => `${line}\n`).join('');
        writeFileSync(file, text);
        fsyncSync(file);
        known = { lines: known.lines + missing.length, bytes: known.bytes + Buffer.byteLength(text) };
      } finally {
        closeSync(file);
      }
    },
  };
}

function readWhole(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
