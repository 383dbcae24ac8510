import type { KnownPlace, Side } from '../../../shared/place.ts';

/**
 * The folders of a computer that places are told by. `claude` is where Claude Code keeps its own, `config` where
 * programs of Linux keep theirs; `roaming` and `local` are `%APPDATA%` and `%LOCALAPPDATA%`, empty but on Windows.
 */
export interface Folders {
  readonly home: string;
  readonly claude: string;
  readonly config: string;
  readonly roaming: string;
  readonly local: string;
}

export type System = 'darwin' | 'win32' | 'linux';

type Paths = (folders: Folders) => readonly string[];

interface Known {
  readonly kind: string;
  readonly side: Side;
  readonly on: Readonly<Record<System, Paths>>;
}

const everywhere = (paths: Paths): Readonly<Record<System, Paths>> => ({
  darwin: paths,
  win32: paths,
  linux: paths,
});
const none: Paths = () => [];
const sessions = 'local-agent-mode-sessions';

/**
 * Every place that is looked at, and no other. Sources: the vendors' pages that docs/formats.md names for each kind.
 * Settings, sessions, tokens and whatever else lies beside these places is left alone.
 */
const table: readonly Known[] = [
  {
    kind: 'claude-instructions',
    side: 'every-session',
    on: everywhere(({ claude }) => [`${claude}/CLAUDE.md`]),
  },
  { kind: 'claude-rules', side: 'every-session', on: everywhere(({ claude }) => [`${claude}/rules`]) },
  { kind: 'claude-memory', side: 'when-relevant', on: everywhere(({ claude }) => [`${claude}/projects`]) },
  {
    kind: 'claude-agents',
    side: 'when-relevant',
    on: everywhere(({ claude }) => [`${claude}/agent-memory`]),
  },
  {
    kind: 'claude-managed',
    side: 'every-session',
    on: {
      darwin: () => ['/Library/Application Support/ClaudeCode'],
      win32: () => ['C:/Program Files/ClaudeCode', 'C:/ProgramData/ClaudeCode'],
      linux: () => ['/etc/claude-code'],
    },
  },
  {
    kind: 'cowork',
    side: 'when-relevant',
    on: {
      darwin: ({ home }) =>
        ['Claude', 'Claude-3p'].map((name) => `${home}/Library/Application Support/${name}/${sessions}`),
      win32: ({ roaming, local }) => [
        ...below(roaming, `Claude/${sessions}`),
        ...below(local, `Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude/${sessions}`),
        ...below(roaming, `Claude-3p/${sessions}`),
        ...below(local, `Claude-3p/${sessions}`),
      ],
      linux: ({ config }) => [`${config}/Claude/${sessions}`],
    },
  },
  {
    kind: 'codex-instructions',
    side: 'every-session',
    on: everywhere(({ home }) => [`${home}/.codex/AGENTS.md`]),
  },
  { kind: 'codex-memory', side: 'when-relevant', on: everywhere(({ home }) => [`${home}/.codex/memories`]) },
  { kind: 'gemini', side: 'every-session', on: everywhere(({ home }) => [`${home}/.gemini/GEMINI.md`]) },
  {
    kind: 'windsurf',
    side: 'every-session',
    on: everywhere(({ home }) => [`${home}/.codeium/windsurf/memories/global_rules.md`]),
  },
  {
    kind: 'windsurf-system',
    side: 'every-session',
    on: { darwin: none, win32: none, linux: () => ['/etc/windsurf'] },
  },
  {
    kind: 'copilot',
    side: 'every-session',
    on: {
      ...everywhere(({ home }) => [`${home}/.copilot/copilot-instructions.md`]),
      win32: ({ home }) => [`${home}/.copilot/copilot-instructions.md`, `${home}/copilot-instructions.md`],
    },
  },
];

/** A folder that the system does not tell holds no places. */
const below = (folder: string, path: string): string[] => (folder === '' ? [] : [`${folder}/${path}`]);

/** The places to look at on a computer, as its system writes paths. A kind of several paths is several places. */
export const placesOn = (system: System, folders: Folders): KnownPlace[] =>
  table.flatMap(({ kind, side, on }) =>
    on[system](folders).map((path, at) => ({
      id: at === 0 ? kind : `${kind}-${at + 1}`,
      kind,
      side,
      path: system === 'win32' ? path.replaceAll('/', '\\') : path,
    })),
  );
