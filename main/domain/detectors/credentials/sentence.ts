import type { LookAround } from '../anchored.ts';
import type { Judgement } from './judge.ts';

/** Words between the name of a thing and what is said of it, as few as will do; no sentence ends among them. */
export const between = '(?:[ \\t]{1,3}[^\\s.:;=!?]{1,30}){0,8}?';

/** "is", "lautet", "est", "es" or a colon, perhaps with "now" or "changed to": what follows is the value. */
export const says =
  '(?:[ \\t]{1,3}(?:(?:was|has been|got)[ \\t]{1,3})?(?:set|changed|reset|updated)[ \\t]{1,3}to|[ \\t]{1,3}(?:wurde|ist jetzt)[ \\t]{1,3}auf|[ \\t]{1,3}(?:a été|est)[ \\t]{1,3}changée?[ \\t]{1,3}en|[ \\t]{1,3}se[ \\t]{1,3}cambió[ \\t]{1,3}(?:a|por)|[ \\t]{1,3}(?:is|are|was|ist|sind|lautet|lauten|war|est|sont|es|son|era)(?:[ \\t]{1,3}(?:now|still|currently|just|simply|always|jetzt|noch|einfach|immer|ahora|todavía|simplemente|maintenant|toujours|simplement|le|la|el))?[ \\t]{0,3}:?|[\\s\\u00a0]{0,2}:)[\\s\\u00a0]{1,3}';

/** What opens and closes a quotation, in the languages that rules read. */
export const quotation = '["“”„«»‘‚\'][\\s\\u00a0]?(?<value>[^"“”„«»‘‚\\n]{3,80}?)[\\s\\u00a0]?["“”»’‘\']';

/** Judges what a sentence says of a thing; `quoted` where it stands in quotation marks. */
export type JudgeSaid = (value: string, match: RegExpExecArray, text: string) => Judgement;

/** What a rule looks for in sentences. */
export interface Saying {
  /** The cue, tried where a keyword begins; it may look behind. */
  readonly cue: string;
  /** What follows the cue, with the value in the group `value`; the first that is judged well counts. */
  readonly tails: readonly string[];
  readonly judge: JudgeSaid;
  /** What one more value behind the first looks like, where there may be a list of them. */
  readonly more?: string;
}

/** What patterns read of a value, in characters; of a longer one the rest is covered with it, so that no tail shows. */
const longest = 80;
const rest = /[^\s"“”„«»,;`*]+/y;

/** Finds what sentences say. Cue and tails are bounded and tried only at keywords. */
export function said({ cue, tails, judge, more = '(?!)' }: Saying): LookAround {
  const begins = new RegExp(cue, 'iuy');
  const sticky = tails.map((tail) => new RegExp(tail, 'diuy'));
  const next = new RegExp(more, 'diuy');
  return function* look(text, places) {
    for (const place of places) {
      begins.lastIndex = place;
      if (!begins.test(text)) continue;
      const from = begins.lastIndex;
      for (const tail of sticky) {
        tail.lastIndex = from;
        const match = tail.exec(text);
        const span = match?.indices?.groups?.value;
        if (!match || !span) continue;
        rest.lastIndex = span[1];
        const cut = span[1] - span[0] >= longest && rest.test(text);
        const end = cut ? rest.lastIndex : span[1];
        const value = text.slice(span[0], end).replace(/[.,;:)\]]+$/, '');
        const { confidence, reasons } = judge(value, match, text);
        if (confidence <= 0) continue;
        yield { start: span[0], end: span[0] + value.length, confidence, reasons };
        next.lastIndex = end;
        for (let one = next.exec(text); one; one = next.exec(text)) {
          const [first, last] = one.indices?.groups?.value ?? [0, 0];
          yield { start: first, end: last, confidence, reasons };
        }
        break;
      }
    }
  };
}

/** What any of several looks finds. */
export const anyOf = (...looks: readonly LookAround[]): LookAround =>
  function* look(text, places) {
    for (const one of looks) yield* one(text, places);
  };
