import type { Problem } from '../../shared/source.ts';
import type { SourceDocument } from './ports.ts';

/** First characters of a document that importers judge it by. */
const headLength = 64 * 1024;

/** What an adapter throws when a document cannot be read to its end. */
const isReadingError = (error: unknown): error is Error & { readonly problem: Problem } =>
  error instanceof Error && 'problem' in error;

/** A document while it is read: it can be judged by its head, and then read from its start. */
export interface OpenDocument {
  /** Reads far enough to judge the document. */
  readonly head: () => Promise<string>;
  /** The whole document from its start, the head included. */
  readonly chunks: () => AsyncIterable<string>;
  readonly state: {
    /** Why there is no more text, where the reading failed. */
    failed: Problem | null;
    /** Whether what was read so far holds U+FFFD, which stands for bytes that are no text. */
    damaged: boolean;
  };
  /** Lets go of the file, also where nobody read it to its end. */
  readonly close: () => Promise<unknown>;
}

/**
 * Opens a document. A reading that fails ends the text there: what came before it can still be read, and `state` says
 * why there is no more.
 */
export function openDocument(document: SourceDocument): OpenDocument {
  const iterator = document.chunks()[Symbol.asyncIterator]();
  const state: OpenDocument['state'] = { failed: null, damaged: false };
  const first: string[] = [];
  const next = async (): Promise<string | null> => {
    try {
      const { done, value } = await iterator.next();
      if (done) return null;
      state.damaged ||= value.includes('\uFFFD');
      return value;
    } catch (error) {
      if (!isReadingError(error)) throw error;
      state.failed = error.problem;
      return null;
    }
  };
  return {
    state,
    head: async () => {
      let head = '';
      while (head.length < headLength) {
        const chunk = await next();
        if (chunk === null) break;
        first.push(chunk);
        head += chunk;
      }
      return head.slice(0, headLength);
    },
    chunks: async function* () {
      yield* first;
      for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk;
    },
    close: async () => iterator.return?.(),
  };
}
