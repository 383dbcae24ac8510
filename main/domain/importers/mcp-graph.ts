import { beginning } from './beginning.ts';
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
    // Enough to see the end of the first line, or that there is none near.
    const { head, all } = await beginning(chunks, (text) => text.trimStart().includes('\n'));
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
    const told = { kind: kindOf(entityType), ref: name, part: `entity:${name}`, tags: [entityType], lines };
    // An entity that nothing is said about is remembered by its name alone.
    if (observations.length === 0)
      yield storeEntry({ ...told, text: name, pointer: `${at}/name`, heading: [] });
    for (const [place, observation] of observations.entries()) {
      const here = `${at}${pointer('observations', place)}`;
      if (isText(observation))
        yield storeEntry({ ...told, text: observation, pointer: here, heading: [name] });
      else yield problem(`${where} ${here}`, 'odd-record');
    }
  } else if (isText(from) && isText(to) && isText(relationType)) {
    const heading = [from, to];
    const told = { heading, part: `relation:${JSON.stringify(heading)}`, tags: ['relation'], lines };
    yield storeEntry({ ...told, text: relationType, pointer: `${at}/relationType` });
  } else yield problem(where, 'odd-record');
}

const kindOf = (type: unknown): 'person' | 'project' | 'fact' =>
  type === 'person' || type === 'project' ? type : 'fact';
