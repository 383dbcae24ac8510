import type {
  DocumentInfo,
  Draft,
  Facts,
  Importer,
  Request,
} from '../../../../../main/domain/importers/importer.ts';
import type { Problem } from '../../../../../shared/source.ts';

/** Everything that an importer yields for a text, sorted by what it is. */
export interface Collected {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  readonly requests: readonly Request[];
  readonly facts: Facts;
}

async function* inChunks(text: string, sizes: readonly number[]): AsyncIterable<string> {
  let at = 0;
  for (const size of sizes) {
    yield text.slice(at, at + size);
    at += size;
  }
  yield text.slice(at);
}

/** Reads a text with an importer, whole or cut into chunks of the given sizes. */
export async function collect(
  importer: Importer,
  document: DocumentInfo,
  text: string,
  sizes: readonly number[] = [],
): Promise<Collected> {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const requests: Request[] = [];
  let facts: Facts = {};
  for await (const item of importer.read(document, inChunks(text, sizes))) {
    if (item.is === 'entry') drafts.push(item.entry);
    else if (item.is === 'problem') problems.push(item.problem);
    else if (item.is === 'request') requests.push(item.request);
    else facts = { ...facts, ...item.facts };
  }
  return { drafts, problems, requests, facts };
}
