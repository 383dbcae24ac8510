import type { Importer, Item } from './importer.ts';
import { problem } from './parse-whole.ts';
import { pointer } from './pointer.ts';
import { beginsWithLines, isListed, jsonRecords, type ListedRecord, lineRecords } from './record-lists.ts';
import { isText, storeEntry } from './store-entry.ts';

/** The graph of the MCP reference server "memory": its file of lines, or a dump of `read_graph`. */
export const mcpGraph: Importer = {
  id: 'mcp-graph',
  label: 'MCP memory graph',
  streams: true,
  about: {
    store: 'MCP reference server “memory” and its forks',
    shape: 'memory.jsonl: entities with observations, relations; or a dump {entities, relations}',
    dates: 'none; the file’s own time bounds the newest (at least)',
    deletion:
      'the observation in the file with the client stopped, or delete_observations; an entity takes its relations',
  },
  recognise: (_document, head) => {
    if (/^\s*\{\s*"type"\s*:\s*"(?:entity|relation)"/.test(head)) return 0.95;
    return /^\s*\{\s*"entities"\s*:\s*\[/.test(head) && /"(?:observations|relations)"/.test(head) ? 0.95 : 0;
  },
  read: async function* (document, chunks) {
    const { head, all } = await beginning(chunks);
    const lines = /^\s*\{\s*"type"/.test(head) && (beginsWithLines(head) || !head.includes('\n'));
    const records = lines
      ? lineRecords(document, all)
      : jsonRecords(document, all, ['entities', 'relations']);
    for await (const one of records) {
      if (isListed(one)) yield* entriesOf(one);
      else yield one;
    }
  },
};

function* entriesOf({ record, at, where, lines }: ListedRecord): Iterable<Item> {
  const { name, entityType, observations, from, to, relationType } = record;
  if (Array.isArray(observations) && isText(name)) {
    for (const [place, observation] of observations.entries()) {
      const told = {
        pointer: `${at}${pointer('observations', place)}`,
        heading: [name],
        ref: name,
        lines,
      };
      if (isText(observation))
        yield storeEntry({ ...told, text: observation, kind: kindOf(entityType), tags: [entityType] });
      else yield problem(`${where} ${told.pointer}`, 'odd-record');
    }
  } else if (isText(from) && isText(to) && isText(relationType)) {
    const heading = [from, to];
    yield storeEntry({
      text: relationType,
      pointer: `${at}/relationType`,
      heading,
      tags: ['relation'],
      lines,
    });
  } else yield problem(where, 'odd-record');
}

const kindOf = (type: unknown): 'person' | 'project' | 'fact' =>
  type === 'person' || type === 'project' ? type : 'fact';

/** The first chunk, to judge the shape by, and the whole again. */
async function beginning(
  chunks: AsyncIterable<string>,
): Promise<{ readonly head: string; readonly all: AsyncIterable<string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = '';
  // Enough to see the end of the first line, or that there is none near.
  while (head.length < 64 * 1024 && !head.trimStart().includes('\n')) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  const all = async function* (): AsyncIterable<string> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  return { head, all: all() };
}
