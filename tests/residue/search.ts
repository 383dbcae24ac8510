import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { views } from './views.ts';

/** A place where something of an entry was left, and in which form. */
export interface Residue {
  readonly file: string;
  readonly form: string;
  readonly what: string;
}

/** What must not be left behind: whole texts, values and headings, and every run of three words of the texts. */
export interface Traces {
  readonly phrases: readonly string[];
  readonly runs: ReadonlySet<string>;
}

/** Shorter phrases would be found in any program by chance. */
const shortest = 6;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The traces of texts and of single values (spans, headings). */
export function tracesOf(texts: readonly string[], values: readonly string[]): Traces {
  const runs = new Set<string>();
  for (const text of texts) {
    const all = words(text);
    for (let at = 0; at + 3 <= all.length; at += 1) runs.add(all.slice(at, at + 3).join(' '));
  }
  const phrases = [...texts, ...values].map((one) => one.trim()).filter((one) => one.length >= shortest);
  return { phrases: [...new Set(phrases)], runs };
}

/** Searches every file below a folder, in every form, for the traces. Files in `except` are inputs and not searched. */
export function searchResidue(
  folder: string,
  traces: Traces,
  except: ReadonlySet<string> = new Set(),
): Residue[] {
  return files(folder)
    .filter((file) => !except.has(file))
    .flatMap((file) => searchBytes(readFileSync(file), traces).map((found) => ({ file, ...found })));
}

/** Searches some bytes in every form; at most one residue a form is reported. */
export function searchBytes(bytes: Buffer, traces: Traces): Omit<Residue, 'file'>[] {
  const found: Omit<Residue, 'file'>[] = [];
  for (const { form, text } of views(bytes)) {
    const what = traces.phrases.find((phrase) => text.includes(phrase)) ?? runIn(text, traces.runs);
    if (what !== undefined) found.push({ form, what });
  }
  return found;
}

function runIn(text: string, runs: ReadonlySet<string>): string | undefined {
  let [a, b] = ['', ''];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu)) {
    const run = `${a} ${b} ${word}`;
    if (runs.has(run)) return run;
    [a, b] = [b, word];
  }
  return undefined;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return files(path);
    return item.isFile() && statSync(path).size > 0 ? [path] : [];
  });
}
