import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** A regular expression that the rules use, and one file in which it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
  /** Whether it is only ever tried where a rule says: right behind a keyword, for the most part. */
  readonly sticky: boolean;
}

const project = new URL('..', import.meta.url).pathname;
const folders = ['main/domain/detectors', 'main/domain/inspectors'];

/**
 * Every regular expression of the rules: those that are written down, read from the files, and those that are put
 * together, which a stand-in for the constructor hears of while the rules are loaded. Flags that say nothing of how
 * long a search takes are left out, so that the same pattern counts once.
 */
export async function rulePatterns(load: (file: string) => Promise<unknown>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = (source: string, flags: string, where: string): void => {
    const pattern = { source, flags: flags.replace(/[dgy]/g, ''), where, sticky: flags.includes('y') };
    const key = `${pattern.flags} ${source}`;
    const known = found.get(key);
    if (!known || (known.sticky && !pattern.sticky)) found.set(key, pattern);
  };
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: project })).sort();
  for (const file of files)
    for (const { source, flags } of literalsIn(readFileSync(`${project}${file}`, 'utf8')))
      add(source, flags, file);

  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args: ConstructorParameters<typeof RegExp>, maker) => {
      const made: RegExp = Reflect.construct(target, args, maker);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const [where] = /main\/domain\/[^?:)]*/.exec(caller) ?? [];
      if (where) add(made.source, made.flags, where);
      return made;
    },
  });
  try {
    for (const file of files) await load(`${project}${file}`);
  } finally {
    globalThis.RegExp = plain;
  }
  return [...found.values()];
}

/** The regular expressions that a file writes down, whatever they are used for. */
function literalsIn(code: string): { source: string; flags: string }[] {
  const literals: { source: string; flags: string }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isRegex(node.regex))
      literals.push({ source: node.regex.pattern, flags: node.regex.flags });
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(code, { lang: 'ts' }));
  return literals;
}

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && typeof value.pattern === 'string';
