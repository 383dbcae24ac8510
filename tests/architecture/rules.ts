import { type Import, targetOf } from './imports.ts';

/** A room of the house, and whom it may import. The first room whose folder fits a file is its own. */
interface Room {
  readonly folder: string;
  readonly may: readonly RegExp[];
}

const shared = /^shared\//;
const domain = /^main\/domain\//;
const services = /^main\/services\//;
const adapters = /^main\/adapters\//;
const node = /^node:/;
/** Libraries that parse or validate without touching the world. */
const pureLibraries =
  /^(?:date-fns\/|markdown-it$|papaparse$|@streamparser\/json$|libphonenumber-js\/max$|ibantools$|stdnum$|validator)/;
const host = (name: string): RegExp => new RegExp(`^main/hosts/${name}/`);

export const rooms: readonly Room[] = [
  { folder: 'shared/', may: [shared, /^zod$/] },
  { folder: 'main/domain/', may: [domain, shared, pureLibraries] },
  { folder: 'main/services/', may: [services, domain, shared] },
  { folder: 'main/adapters/', may: [adapters, domain, shared, node, /^yauzl$/] },
  ...['browser', 'cli'].map((name) => ({
    folder: `main/hosts/${name}/`,
    may: [host(name), services, adapters, shared, node],
  })),
  {
    folder: 'main/hosts/electron/',
    may: [host('electron'), services, adapters, shared, node, /^electron$/, /^vite$/],
  },
  { folder: 'main/hosts/', may: [adapters, shared, node] },
  { folder: 'main/vite.config.ts', may: [node, /^vite$/] },
  { folder: 'renderer/vite.config.ts', may: [/^vite$/] },
  {
    folder: 'renderer/',
    may: [/^renderer\//, shared, /^react$/, /^react-dom\//, /^@tanstack\//, /^date-fns\//],
  },
];

/** Adapters know the services by their types; only these put them together or run them. */
const composers = /^main\/adapters\/(?:compose|.*worker)\.ts$/;
const electronValues = /^main\/hosts\/electron\/(?:main|preload)\.ts$/;

/** Why an import is not allowed; undefined where it is. */
export function complaint(one: Import): string | undefined {
  const { file, typeOnly } = one;
  const target = targetOf(one);
  const room = rooms.find(({ folder }) => file.startsWith(folder));
  if (!room) return undefined;
  if (file.startsWith('main/adapters/') && services.test(target)) {
    return typeOnly || composers.test(file) ? undefined : `${file} may take only types from ${target}`;
  }
  if (target === 'electron' && !typeOnly && !electronValues.test(file))
    return `${file} may take only types from electron`;
  if (file.startsWith('renderer/') && target === 'shared/contract.ts' && !typeOnly)
    return `${file} may take only types from the contract`;
  return room.may.some((allowed) => allowed.test(target)) ? undefined : `${file} may not import ${target}`;
}

/** What pure rooms may not use, because it reads the world: the clock, chance, the process, the network. */
const worldly =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bperformance\.now\b|\bcrypto\./;

/** The first use of the world in a pure file; undefined where there is none. */
export const worldlyUse = (file: string, source: string): string | undefined =>
  /^main\/(?:domain|services)\//.test(file)
    ? source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').match(worldly)?.[0]
    : undefined;
