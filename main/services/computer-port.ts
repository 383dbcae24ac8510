import type { Gap } from '../../shared/computer.ts';

/** Something in a folder as its listing tells it; `modified` in milliseconds since the epoch. */
export interface Listed {
  readonly name: string;
  readonly folder: boolean;
  readonly modified: number;
}

/** Programs of the system that tell something of this computer, each with fixed arguments. */
export type Tool = 'fdesetup' | 'manage-bde' | 'lsblk' | 'tmutil';

/** What asking gave, or why it gave nothing. */
export type Told<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly gap: Gap };

/** Asks this computer about itself. Nothing here throws: what cannot be told is a gap. */
export interface Probes {
  /** The text of a file; for a moment only, until the allowed keys are picked out of it. */
  readonly text: (path: string) => Promise<Told<string>>;
  /** What is in a folder, by names; empty where there is no such folder, or it cannot be looked into. */
  readonly list: (folder: string) => Promise<readonly Listed[]>;
  /** What a program prints; `volume` is a drive of Windows, for the one program that asks for it. */
  readonly run: (tool: Tool, volume?: string) => Promise<Told<string>>;
  /** The mount points of a Linux; empty elsewhere. */
  readonly mounts: () => Promise<readonly string[]>;
  /** The day of the last commit of the repository that a folder lies in, and whether all of it is committed. */
  readonly git: (folder: string) => Promise<Told<{ readonly at: string; readonly clean: boolean | null }>>;
}
