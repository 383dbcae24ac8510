/** A package that a runner fetches when it starts a server, and whether its version is fixed. */
export interface Package {
  readonly name: string;
  readonly pinned: boolean;
}

/** Runners of packages: the words that they are called by, and the options that a value follows. */
const runners: readonly { readonly call: readonly string[]; readonly source: 'npm' | 'python' }[] = [
  { call: ['npx'], source: 'npm' },
  { call: ['bunx'], source: 'npm' },
  { call: ['pnpx'], source: 'npm' },
  { call: ['npm', 'exec'], source: 'npm' },
  { call: ['npm', 'x'], source: 'npm' },
  { call: ['pnpm', 'dlx'], source: 'npm' },
  { call: ['yarn', 'dlx'], source: 'npm' },
  { call: ['bun', 'x'], source: 'npm' },
  { call: ['uvx'], source: 'python' },
  { call: ['uv', 'tool', 'run'], source: 'python' },
  { call: ['pipx', 'run'], source: 'python' },
];

const names = /^(?:-p|--package|--from|--spec)$/;
const withValue = /^(?:--python|--with|--index-url|--index|--registry|-c|--call|--cache|--prefix)$/;

/** The program of a command line without its folder and ending. */
export const programOf = (command: string): string =>
  (command.split(/[/\\]/).at(-1) ?? command).replace(/\.(?:cmd|exe|bat|ps1)$/i, '');

/** The package that a command line runs; null where it runs none that is fetched by name. */
export function packageOf(command: string, args: readonly string[]): Package | null {
  const line = unwrapped([programOf(command).toLowerCase(), ...args]);
  const runner = runners.find(({ call }) => call.every((word, at) => line[at] === word));
  if (!runner) return null;
  const given = nameIn(line.slice(runner.call.length));
  if (given === null) return null;
  const pinned = runner.source === 'npm' ? npmPinned(given) : pythonPinned(given);
  return { name: withoutVersion(given), pinned };
}

/** `cmd /c npx …` and `env npx …` are what they start. */
function unwrapped(line: readonly string[]): readonly string[] {
  const starts = line[0] === 'cmd' && /^\/[ck]$/i.test(line[1] ?? '') ? 2 : line[0] === 'env' ? 1 : 0;
  return [programOf(line[starts] ?? '').toLowerCase(), ...line.slice(starts + 1)];
}

function nameIn(args: readonly string[]): string | null {
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (names.test(arg)) return args[at + 1] ?? null;
    const joined = arg.match(/^(?:--package|--from|--spec)=(.+)$/)?.[1];
    if (joined) return joined;
    if (withValue.test(arg)) at += 1;
    else if (!arg.startsWith('-')) return arg;
  }
  return null;
}

/** One exact version: a range or a word such as `latest` can mean something else tomorrow. */
const exact = /^\d+\.\d+\.\d+(?:[-+.][\w.+-]*)?$/;
const commit = /[@#][0-9a-f]{40}$/i;

const npmPinned = (name: string): boolean =>
  exact.test(name.match(/^(?:@[^/@]+\/)?[^@]+@(.+)$/)?.[1] ?? '') || commit.test(name);

const pythonPinned = (name: string): boolean =>
  /^[^=]+===?\d+(?:\.\w+)*$/.test(name) || /@\d+(?:\.\w+)+$/.test(name) || commit.test(name);

/** The name as it may be shown: an address loses all but its last part. */
const withoutVersion = (name: string): string => {
  const bare = /[:/]{2}/.test(name) ? (name.split(/[?#]/)[0]?.split('/').at(-1) ?? '') : name;
  return bare.replace(/(?<=.)(?:@|===?|[<>~!]=).*$/s, '').slice(0, 120);
};
