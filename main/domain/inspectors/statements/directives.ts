import { alternatives } from '../words/alternatives.ts';
import { conditional, doubling, negative, positive, rather, verbs } from '../words/polarity.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { keyOf, stem, stemsOf } from './stems.ts';

/** What a sentence orders or likes: about what, which way, for which case. */
export interface Directive {
  /** Whose liking it is, and what it is about: two directives can contradict only where this is the same. */
  readonly about: string;
  /** `yes`, `no`, or the alternative that is chosen. */
  readonly says: string;
  /** What else the sentence names: the case that it is for. */
  readonly within: string;
  readonly start: number;
  readonly end: number;
}

/** Stems that tell how and not what: light verbs, the code or text that everything is about. */
const light: ReadonlySet<string> = new Set(
  'use uses using used uso write writes answer answers reply respond response speak include add put keep give show send create format start have make do be verwenden nutzen benutzen schreiben antworten antwort setzen verwende nutze benutze schreibe antworte utiliser utilise utilisez utilises employer emploie écrire répondre réponse mettre usar usa usas utilizar utilices utiliza escribir escribas escribe responder respondas responde respuesta incluir code file files text texts texte datei dateien indentation indent einrückung default style mode format like likes prefer prefers love enjoy want favour always never must should sure please avoid prefiere gusta préfère aime mag immer bevorzugt toujours siempre nie niemals jamais nunca evita évite vermeide'
    .split(' ')
    .map(stem),
);
const most = 6;

interface Option {
  readonly group: string;
  readonly option: string;
  readonly index: number;
  readonly length: number;
}

const options = Object.entries(alternatives).flatMap(([group, choices]) =>
  Object.entries(choices).map(([option, words]) => ({
    group,
    option,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
  })),
);
/** The orders and likings of a text, one or two a sentence. */
export function* directivesIn(text: string): Generator<Directive> {
  for (const sentence of sentencesOf(text)) yield* directivesOf(sentence);
}

function* directivesOf({ text, start, end }: Sentence): Generator<Directive> {
  const begins = verbs.test(text);
  const [first = '', second] = text.split(rather, 2);
  // What is refused for the sake of another thing is no refusal of the whole.
  const [no, yes] = [count(first, negative) - doubled(first), count(text, positive)];
  if (no <= 0 && yes === 0 && !begins) return;
  if (no > 1) return;
  const place = { start, end };
  const who = subjectOf(text);
  const chosen = optionsIn(second === undefined ? text : first);
  const one = chosen[0];
  // A refusal of something else in the sentence says nothing about the choice.
  const refused = one !== undefined && no === 1 && count(text.slice(0, one.index), negative) > 0;
  if (one && chosen.length === 1 && (no <= 0 || refused)) {
    const rest = `${first.slice(0, one.index)} ${first.slice(one.index + one.length)} ${caseOf(text)}`;
    const says = second === undefined && no === 1 ? `no ${one.option}` : one.option;
    yield { about: `${who}|${one.group}`, says, within: topicOf(rest, who), ...place };
    if (says === one.option) return;
  }
  if (second !== undefined) {
    const [liked, other] = [topicOf(first, who), topicOf(second, who)];
    if (liked !== '' && other !== '' && no === 0)
      yield { about: `${who}|${keyOf([liked, other])}`, says: liked, within: '', ...place };
    return;
  }
  const topic = topicOf(text, who);
  if (topic !== '' && topic.split(' ').length <= most)
    yield { about: `${who}|${topic}`, says: no === 1 ? 'no' : 'yes', within: '', ...place };
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** French says no twice, and so does Spanish with another word before the verb. */
function doubled(text: string): number {
  const small = text.match(doubling) ?? [];
  const french = small.length > 0 && /(?<!\p{L})(?:n['’]|ne(?!\p{L}))/iu.test(text);
  return french && (text.match(negative)?.length ?? 0) > 1 ? (text.match(negative)?.length ?? 1) - 1 : 0;
}

function optionsIn(text: string): Option[] {
  return options.flatMap(({ group, option, pattern }) => {
    const found = pattern.exec(text);
    return found ? [{ group, option, index: found.index, length: found[0].length }] : [];
  });
}

/** What bounds an order to a case, as a part of its topic. */
const caseOf = (text: string): string => conditional.exec(text)?.[0] ?? '';

/** Whose liking it is: a name at the beginning; nobody for an order, and for the person whose memory it is. */
function subjectOf(text: string): string {
  const name = text.match(/^(\p{Lu}\p{L}+)(?=\s(?:\p{Ll}|never|always))/u)?.[1] ?? '';
  const verb = text
    .slice(name.length)
    .match(
      /^\s(?:\p{L}+\s){0,1}?(prefers|likes|loves|enjoys|wants|dislikes|hates|avoids|does|doesn|never|always|bevorzugt|mag|liebt|hasst|möchte|préfère|aime|adore|déteste|n|ne|prefiere|odia|evita|no|nunca|siempre|nie|immer)(?!\p{L})/iu,
    );
  return name !== '' && verb !== null && !stopSubjects.has(name.toLowerCase()) && !verbs.test(text)
    ? stem(name)
    : '';
}
const stopSubjects: ReadonlySet<string> = new Set(
  'user bitte please por merci he she they i we it the this that always never please er sie es ich wir man der die das nie immer il elle on je nous toujours ne el ella yo siempre nunca no'.split(
    ' ',
  ),
);

/** The stems of what a stretch is about, as one key. */
function topicOf(text: string, who: string): string {
  const bare = text
    .replace(negative, ' ')
    .replace(positive, ' ')
    .replace(/(?<!\p{L})n['’]/giu, ' ');
  return keyOf(stemsOf(bare, light).filter((one) => one !== who));
}
