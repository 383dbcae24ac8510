import { findNames, type Name } from '../people/find-names.ts';
import { isOfOwner } from '../people/of-owner.ts';
import type { About, Hit } from '../rule.ts';
import { findTopics } from '../topics/find-topics.ts';
import { pieces } from './pieces.ts';
import type { TopicId } from './sense.ts';
import { readWords } from './vocabulary.ts';

/** What the rules on people and topics found in one text, read once for all of them. */
export interface Analysis {
  readonly people: readonly Hit[];
  readonly topics: ReadonlyMap<TopicId, readonly Hit[]>;
}

/** How sure a name is to be another person's where it is the owner's: told on request, covered and counted nowhere. */
const owners = 0.2;

function analyse(text: string, { kind, owner }: About): Analysis {
  const people: Hit[] = [];
  const topics = new Map<TopicId, Hit[]>();
  const instructions = kind === 'instruction';
  for (const [from, to] of pieces(text)) {
    const words = readWords(text, from, to);
    const found = findNames(text, words, instructions);
    const names = owner
      ? found.map((name): Name => ({ ...name, ofOwner: isOfOwner(text, words, name, owner) }))
      : found;
    for (const { from: first, last, confidence, reasons, ofOwner } of names) {
      const start = words.starts[first] ?? 0;
      const end = words.ends[last] ?? start;
      people.push(
        ofOwner
          ? { start, end, confidence: owners, reasons: ['owner-name'] }
          : { start, end, confidence, reasons },
      );
    }
    for (const { topic, hit } of findTopics(text, words, from, names, instructions)) {
      const hits = topics.get(topic);
      if (hits) hits.push(hit);
      else topics.set(topic, [hit]);
    }
  }
  return { people, topics };
}

let lastText = '';
let lastAbout: About = { kind: 'fact' };
let last: Analysis = { people: [], topics: new Map() };

/** The analysis of a text. The last one is remembered, as one rule after the other asks for the same text. */
export function analysisOf(text: string, about: About): Analysis {
  if (text !== lastText || about.kind !== lastAbout.kind || about.owner !== lastAbout.owner) {
    last = analyse(text, about);
    lastText = text;
    lastAbout = about;
  }
  return last;
}
