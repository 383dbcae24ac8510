import { findNames, type Name } from '../people/find-names.ts';
import { isOfOwner } from '../people/of-owner.ts';
import type { About, Hit } from '../rule.ts';
import { findTopics } from '../topics/find-topics.ts';
import type { TopicId } from './sense.ts';
import { readWords } from './vocabulary.ts';

/** What the rules on people and topics found in one text, read once for all of them. */
export interface Analysis {
  readonly people: readonly Hit[];
  readonly topics: ReadonlyMap<TopicId, readonly Hit[]>;
}

/** Texts are read in stretches of this length, cut between two lines or words, so that their words fit in memory. */
const stretch = 65_536;

/** How sure a name is to be another person's where it is the owner's: told on request, covered and counted nowhere. */
const owners = 0.2;

/** Where to cut a text that begins at `from`: behind the last line end, else the last blank, of its stretch. */
function cut(text: string, from: number): number {
  const to = from + stretch;
  if (to >= text.length) return text.length;
  const later = text.slice(from + stretch / 2, to);
  const end = Math.max(later.lastIndexOf('\n'), 0) || Math.max(later.lastIndexOf(' '), 0);
  return end > 0 ? from + stretch / 2 + end + 1 : to;
}

function analyse(text: string, { kind, owner }: About): Analysis {
  const people: Hit[] = [];
  const topics = new Map<TopicId, Hit[]>();
  const instructions = kind === 'instruction';
  for (let from = 0; from < text.length; ) {
    const to = cut(text, from);
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
    from = to;
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
