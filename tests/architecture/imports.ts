import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a file: what it names, and whether only types come from it. */
export interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?<what>[^'"();]*?)\s*from\s*['"](?<from>[^'"]+)['"]|^[ \t]*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]\s*\)|\brequire\(\s*['"](?<required>[^'"]+)['"]\s*\)|(?<![\w.])typeof import\(/gm;

/** Every import of a source text: static, bare, dynamic, required and re-exported. */
export function importsOf(file: string, source: string = readFileSync(file, 'utf8')): Import[] {
  return [...source.matchAll(statement)].flatMap(({ groups: g = {} }) => {
    const target = g.from ?? g.bare ?? g.dynamic ?? g.required;
    if (target === undefined) return [];
    const names = g.what?.match(/^\{(.*)\}$/s)?.[1];
    const allTypes =
      names?.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name)) ?? false;
    return [{ file, target, typeOnly: g.type !== undefined || allTypes }];
  });
}

/** The path below the project that a relative import leads to, or the package that it names. */
export const targetOf = ({ file, target }: Import): string =>
  target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
