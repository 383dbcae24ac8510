import type { Acceptance } from '../../shared/acceptance.ts';
import type { MatchAnswer } from '../../shared/change.ts';
import type { ConnectorReview } from '../../shared/connectors.ts';
import type { LogCheck, LogEvent, LogLine } from '../../shared/log.ts';
import type { Receipt, StepAnswer } from '../../shared/review.ts';
import type { Plan, Profile, Settings } from '../../shared/settings.ts';
import type { StoredTerm, Term } from '../../shared/term.ts';
import type { Verdict } from '../../shared/verdict.ts';
import type { Known } from '../domain/checklist/index.ts';
import type { EntryLink, Form } from '../domain/matching/links.ts';
import type { Reading } from '../domain/matching/rounds.ts';
import type { StoredEdit, StoredRemoval } from './edit-ports.ts';

/** A source as it is remembered. `key` identifies it (see the word *source* in the design). */
export interface StoredSource {
  readonly id: string;
  readonly number: number;
  readonly key: string;
  readonly kind: string;
  /** Path on disk that the person chose, or null for a paste or drop. */
  readonly chosen: string | null;
  readonly firstRead: string;
  /** When the person put this export away (ISO 8601); null once it is read again. */
  readonly awayAt: string | null;
}

/** One reading of a source. */
export interface StoredSnapshot {
  readonly source: string;
  readonly readAt: string;
  /** The date that newer readings are told from older ones by, where there is one. */
  readonly asOf: string | null;
  /** When its entries certainly stood there: the date that an export bears, else that of the reading. */
  readonly seenAt: string;
  /** SHA-256 over the exact prints in order: identical copies count once. */
  readonly digest: string;
  /** Keyed print of the document within its source. */
  readonly part: string;
  readonly entries: number;
  readonly problems: number;
}

/**
 * What is written down of one entry in one snapshot. No text; places inside the file by number only. `rules` are the ids
 * of those that found something in it, guesses left out.
 */
export interface Sighting {
  readonly fingerprint: string;
  readonly second: string;
  readonly exact: string;
  readonly sketch: Uint8Array;
  readonly kind: string;
  readonly lines: readonly [number, number] | null;
  readonly rules: readonly string[];
  readonly ordinal: number;
}

/** What the store knows of an entry, by fingerprint. */
export interface KnownEntry {
  readonly number: number;
  /** ISO 8601 instant of the first snapshot that held it, and that snapshot's id. */
  readonly firstSeen: string;
  readonly firstSnapshot: number;
}

/** An entry as the ledger keeps it: its prints, and its first sighting. */
export type KnownForm = Form & KnownEntry;

/** What the person said of a doubtful match, by the numbers of the later and the earlier entry. */
export interface StoredAnswer {
  readonly later: number;
  readonly earlier: number;
  readonly answer: MatchAnswer;
  readonly at: string;
}

export interface StoredReview {
  readonly id: string;
  readonly number: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly at: { readonly step: string; readonly row: string | null };
  /** By step. */
  readonly answers: Readonly<Record<string, StepAnswer>>;
  /** What was there on the computer when it was finished, by ids; null while it runs, and of versions that did not look. */
  readonly known: Known | null;
  readonly receipt: Receipt | null;
}

/**
 * A connector that the person typed or reviewed: its name, to be found again, and the keyed print of what it was when
 * it was reviewed (null: never). The words of the review are emptied with the notes.
 */
export interface StoredConnector {
  readonly id: string;
  readonly name: string;
  readonly typed: boolean;
  readonly print: string | null;
  readonly review: ConnectorReview | null;
}

/**
 * Everything that outlives the process. Synchronous: an acknowledged call is on the disk. Holds no text of any
 * entry. `atomically` runs its body in one transaction, the lines of the log included.
 */
export interface Store {
  readonly folder: string;
  readonly atomically: <T>(body: () => T) => T;

  readonly settings: () => Settings;
  readonly saveSettings: (settings: Settings) => void;

  readonly sources: () => readonly StoredSource[];
  /** Finds the source by key or makes it; remembers `chosen` when given. */
  readonly source: (key: string, kind: string, chosen: string | null, at: string) => StoredSource;
  /** Gives a source that was found again at another place its new key; `chosen` as above. */
  readonly moveSource: (id: string, key: string, chosen: string | null) => void;
  readonly markAway: (id: string, at: string) => void;
  /** Forgets where a source lies and that it existed; sightings and verdicts stay (a source may come back). */
  readonly forgetSource: (id: string) => void;
  /** Paths that the person chose, in the order of choosing, read again at start. */
  readonly chosen: () => readonly string[];
  readonly choose: (path: string) => void;
  readonly unchoose: (path: string) => void;

  /** Writes a snapshot with its sightings, numbers new entries, and answers what is known of each, in order. */
  readonly record: (
    snapshot: StoredSnapshot,
    scheme: number,
    sightings: readonly Sighting[],
  ) => {
    readonly snapshot: number;
    /** Whether the very same snapshot was there before, so that nothing new was written. */
    readonly copy: boolean;
    /** When this very snapshot was read first (ISO 8601). */
    readonly readAt: string;
    readonly known: readonly KnownEntry[];
  };
  /** The number that the log names an entry by; null where it was never seen. */
  readonly numberOf: (fingerprint: string) => number | null;
  /** Number of snapshots of a source so far. */
  readonly snapshots: (source: string) => number;
  /** How many of some second prints were ever seen in each source, by its id. */
  readonly shared: (seconds: readonly string[]) => ReadonlyMap<string, number>;
  /** Snapshots in which a fingerprint was seen, oldest first, with the rules that found something; null: not kept then. */
  readonly sightings: (fingerprint: string) => readonly {
    readonly readAt: string;
    readonly seenAt: string;
    readonly source: string;
    readonly rules: readonly string[] | null;
  }[];

  /** The readings of a source, in no order. */
  readonly readings: (source: string) => readonly Reading[];
  /** Numbers of all entries that some snapshots hold. */
  readonly entriesIn: (snapshots: readonly number[]) => ReadonlySet<number>;
  /** Entries by their numbers, in any order; numbers that nothing bears are left out. */
  readonly forms: (numbers: readonly number[]) => readonly KnownForm[];
  /** Instant of the first sighting of an entry, or of an earlier form of it that is sure; null where it is not known. */
  readonly firstSeen: (fingerprint: string) => string | null;
  /** What comes from what among the entries of a source. */
  readonly links: (source: string) => readonly EntryLink[];
  /** Forgets what some entries of a source came from, and keeps these links instead. */
  readonly saveLinks: (source: string, laters: readonly number[], links: readonly EntryLink[]) => void;
  readonly matchAnswers: () => readonly StoredAnswer[];
  /** Keeps or, with null, takes back what the person said of two entries. */
  readonly answerMatch: (later: number, earlier: number, answer: MatchAnswer | null, at: string) => void;

  readonly verdicts: () => ReadonlyMap<string, Verdict>;
  readonly verdict: (fingerprint: string, verdict: Verdict | null) => void;
  readonly notes: () => ReadonlyMap<string, string>;
  readonly note: (fingerprint: string, note: string | null) => void;
  /** Empties what was typed: notes on entries, and the words among the answers to steps. */
  readonly clearNotes: () => void;

  /** Findings that were called wrong, oldest first. */
  readonly acceptances: () => readonly Acceptance[];
  /** Keeps one and answers its number, which no other one ever gets. */
  readonly accept: (acceptance: Omit<Acceptance, 'number'>) => number;
  readonly dropAcceptance: (number: number) => void;

  /** What was typed or said of connectors, in no order. */
  readonly connectors: () => readonly StoredConnector[];
  readonly saveConnector: (connector: StoredConnector) => void;
  readonly dropConnector: (id: string) => void;

  /** The person's own terms, oldest first. */
  readonly terms: () => readonly StoredTerm[];
  /** Keeps one and answers its number, which no other one ever gets. */
  readonly addTerm: (term: Term, at: string) => number;
  /** Gives the term of that number another kind and severity. */
  readonly changeTerm: (term: StoredTerm) => void;
  readonly dropTerm: (number: number) => void;
  /** Forgets all terms, and which suggestions were dismissed. */
  readonly clearTerms: () => void;
  /** Keyed prints of suggestions that were dismissed; null takes one back. */
  readonly dismissedTerms: () => ReadonlySet<string>;
  readonly dismissTerm: (print: string, at: string | null) => void;

  readonly removals: () => readonly StoredRemoval[];
  readonly saveRemoval: (removal: StoredRemoval) => void;
  readonly dropRemoval: (id: string) => void;
  readonly edits: () => readonly StoredEdit[];
  readonly saveEdit: (edit: StoredEdit) => void;

  readonly reviews: () => readonly StoredReview[];
  readonly saveReview: (review: StoredReview) => void;

  /** Appends one line to the chained log, in the database and in `log.jsonl`. */
  readonly append: (at: string, zone: string, body: LogEvent) => LogLine;
  readonly log: (
    offset: number,
    limit: number,
  ) => { readonly total: number; readonly lines: readonly LogLine[] };
  /** The exact bytes of every line, in order, without line ends. */
  readonly logLines: () => readonly string[];
  readonly verify: () => LogCheck;

  readonly inventory: () => readonly {
    readonly what: string;
    readonly items: number;
    readonly bytes: number;
  }[];
  /** Removes database, log, key, backups and the folder itself. The store is closed afterwards. */
  readonly forgetEverything: () => void;
  readonly close: () => void;
}
