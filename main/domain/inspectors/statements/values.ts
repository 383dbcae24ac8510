import { type Attribute, attributes, type ValueKind } from '../words/attributes.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { keyOf, stem, stemsOf } from './stems.ts';

/** What a sentence says that one attribute of one subject is. */
export interface Value {
  readonly attribute: string;
  /** The stems of who or what it is about; empty where the sentence names nobody. */
  readonly subject: string;
  readonly ofProject: boolean;
  /** The stems of the value. */
  readonly says: readonly string[];
  readonly start: number;
  readonly end: number;
}

const is =
  '(?:\\s{0,2}(?::|=|–)|\\s(?:is|are|is called|is named|is set to|is on|was set to|ist|ist am|sind|lautet|heißt|beträgt|est|est le|sont|s’appelle|es|es el|son|se llama))';
const nounOf = ({ nouns }: Attribute): string =>
  `(?:${nouns})(?<of>\\s(?:of|for|von|vom|für|de|del|pour|para)\\s[\\p{L}\\p{N}’'. -]{1,40}?)?${is}`;

const patterns = attributes.map((attribute) => ({
  attribute,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${[
      ...(attribute.nouns ? [nounOf(attribute)] : []),
      ...(attribute.verbs ? [`(?:${attribute.verbs})`] : []),
    ].join('|')})\\s{1,2}(?<value>[^\\n;()]{1,60})`,
    'iu',
  ),
}));
/** The words that begin an attribute: a text without one of them has none. */
const candidate = new RegExp(
  attributes.map(({ nouns, verbs }) => [nouns, verbs].filter(Boolean).join('|')).join('|'),
  'iu',
);

/** Words that make a statement one about the past, the future or a guess, or deny it. */
const unsure =
  /(?<!\p{L})(?:previously|formerly|used to|until|no longer|was|were|not|never|might|maybe|perhaps|if|planned|früher|ehemals|bis|nicht|kein|vielleicht|wenn|war|autrefois|jusqu|ne|pas|peut-être|si|était|antes|hasta|ya no|no|quizás|tal vez|era)(?!\p{L})/iu;
/** Where a value ends: what follows tells more about it. */
const beyond =
  /[,;:!?)(]\s|[,.;:!?)(]$|(?<!(?<!\d)\d{1,2})\.\s|\s(?:and|but|since|as|with|where|because|who|which|so|while|und|aber|seit|als|mit|wo|weil|der|die|das|et|mais|depuis|avec|où|car|qui|y|pero|desde|con|donde|porque|que|como)\s|\s[–—-]\s/iu;
/** Stems that say when or how surely, not about whom. */
const asides: ReadonlySet<string> = new Set(
  'currently now still also aktuell derzeit jetzt actuellement maintenant actualmente ahora stated inferred note fact name called named'
    .split(' ')
    .map(stem),
);
const most = 5;

const looks: Readonly<Record<ValueKind, (value: string) => boolean>> = {
  // A day written in figures alone can be read two ways.
  day: (value) => /\d|month-/.test(stemsOf(value).join(' ')) && !/\d{1,2}[/.]\d{1,2}/.test(value),
  name: (value) =>
    /^(?!(?:a|an|ein|eine|einer|un|une|una)\s)\P{L}{0,2}(?:the |der |die |das |la |le |el )?\p{Lu}/u.test(
      value,
    ),
  number: (value) => /\d/.test(value),
  word: (value) => value.length > 1,
};

/** The values of attributes that a text tells, one of each a sentence. */
export function* valuesIn(text: string): Generator<Value> {
  for (const sentence of sentencesOf(text)) yield* valuesOf(sentence);
}

function* valuesOf({ text, start, end }: Sentence): Generator<Value> {
  if (!candidate.test(text) || unsure.test(text.replace(/\bno\.\s/gi, ''))) return;
  for (const { attribute, pattern } of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const value = (found.groups?.value ?? '').split(beyond, 1)[0]?.trim() ?? '';
    if (!looks[attribute.value](value)) continue;
    const says = stemsOf(value);
    if (says.length === 0 || says.length > most) continue;
    const named = `${text.slice(0, found.index)} ${found.groups?.of ?? ''}`;
    const subject = keyOf(stemsOf(named, asides));
    if (subject.split(' ').length > most) continue;
    yield { attribute: attribute.id, subject, ofProject: attribute.ofProject ?? false, says, start, end };
  }
}

/** Whether two values of one attribute cannot both hold: neither is the other with more detail. */
export function differs(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return !small.every((one) => large.includes(one));
}
