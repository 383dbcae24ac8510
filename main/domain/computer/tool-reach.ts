import type { Reach } from '../../../shared/computer.ts';

/** Words of tools' names, and what a tool that bears one can do. The first kind that fits decides. */
const verbs: readonly (readonly [reach: Reach, words: ReadonlySet<string>])[] = [
  [
    'execute',
    new Set(
      'run execute exec eval evaluate shell bash command terminal spawn script invoke deploy'.split(' '),
    ),
  ],
  [
    'send',
    new Set('send post reply respond publish share invite forward notify tweet broadcast submit'.split(' ')),
  ],
  [
    'write',
    new Set(
      'write create update delete edit add set insert upload move rename remove append modify save put patch merge upsert archive complete assign replace copy schedule cancel label'.split(
        ' ',
      ),
    ),
  ],
  [
    'read',
    new Set(
      'read get list search fetch find query view show describe download lookup look browse retrieve open count check tail summarize export'.split(
        ' ',
      ),
    ),
  ],
];

/** The words of a name, as its way of writing joins them: `sendMessage`, `send_message`, `slack-send-message`. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** What a tool can do as far as its name tells; null where it does not. Nothing else is known of a tool, and nothing guessed. */
export function toolReach(name: string): Reach | null {
  const words = wordsOf(name);
  return verbs.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? null;
}

const order: readonly Reach[] = ['read', 'write', 'send', 'execute', 'whole-disk'];

/** What some tools can do together, in one order. */
export const reachOf = (tools: readonly string[], wholeDisk: boolean): Reach[] => {
  const found = new Set(tools.map(toolReach));
  return order.filter((reach) => found.has(reach) || (reach === 'whole-disk' && wholeDisk));
};
