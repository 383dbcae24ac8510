import type { Kind } from '../../../shared/entry.ts';
import { role } from '../detectors/reading/roles.ts';
import { readWords, roles } from '../detectors/reading/vocabulary.ts';

/** An entry, as far as it may tell whose memory it is in. */
export interface TellingEntry {
  readonly text: string;
  readonly kind: Kind;
  /** The outermost heading above it: of an account's memory file its path. */
  readonly under?: string | undefined;
  /** Of a value of a front matter its key. */
  readonly label?: string | undefined;
}

const mark = '(?:\\*\\*|__)?';
const part = "\\p{Lu}[\\p{L}\\p{M}'’.\\u2010\\u2011-]*";
const particle = '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|y|zu|zur)';
const name = `${mark}(?<name>${part}(?:[ \\t]+(?:${particle}[ \\t]+){0,2}${part}){0,4})${mark}`;

/** What says that a name follows which is that of whoever owns the memory. */
const namings = [
  "(?:the[ \\t]+)?user['’]?s[ \\t]+(?:full[ \\t]+|first[ \\t]+)?name(?:[ \\t]+is|:)",
  "(?:the[ \\t]+)?user(?:['’]s|[ \\t]+is)[ \\t]+(?:named|called)",
  'my[ \\t]+(?:full[ \\t]+|first[ \\t]+)?name(?:[ \\t]+is|:)',
  "my[ \\t]+name['’]s",
  'preferred[ \\t]+name:',
  'ich[ \\t]+hei(?:ß|ss)e',
  'mein[ \\t]+(?:voller[ \\t]+)?name[ \\t]+(?:ist|lautet)',
  '(?:der[ \\t]+)?name[ \\t]+(?:des|der)[ \\t]+(?:be)?nutzer(?:s|in)(?:[ \\t]+(?:ist|lautet)|:)',
  '(?:(?:der|die)[ \\t]+)?(?:be)?nutzer(?:in)?[ \\t]+hei(?:ß|ss)t',
  "je[ \\t]+m['’]appelle",
  'mon[ \\t]+nom(?:[ \\t]+complet)?[ \\t]+est',
  "(?:le[ \\t]+)?nom[ \\t]+de[ \\t]+l['’]utilisat(?:eur|rice)(?:[ \\t]+est|[ \\t]*:)",
  "l['’]utilisat(?:eur|rice)[ \\t]+s['’]appelle",
  'me[ \\t]+llamo',
  'mi[ \\t]+nombre(?:[ \\t]+completo)?[ \\t]+es',
  '(?:el[ \\t]+)?nombre[ \\t]+(?:del[ \\t]+usuario|de[ \\t]+la[ \\t]+usuaria)(?:[ \\t]+es|:)',
  '(?:el[ \\t]+usuario|la[ \\t]+usuaria)[ \\t]+se[ \\t]+llama',
].join('|');

/** Whoever owns the memory, as assistants write of them. */
const user =
  "(?:the[ \\t]+user|(?:der|die)[ \\t]+(?:be)?nutzer(?:in)?|l['’]utilisat(?:eur|rice)|el[ \\t]+usuario|la[ \\t]+usuaria)";

/** A name ends here: no letter, digit or address goes on with it. */
const end = '(?![\\p{L}\\p{M}\\d@_/])';

const ignoringCase = (pattern: string): string =>
  pattern.replace(/\\.|\p{L}/gu, (one) =>
    one.startsWith('\\') || one.toUpperCase() === one || one === 'ß' ? one : `[${one}${one.toUpperCase()}]`,
  );

const namedSo = new RegExp(`^${mark}(?:${ignoringCase(namings)})${mark}[ \\t]+${name}${end}`, 'u');
/** "The user, Ingrid Solberg, …" and "Ingrid (the user)": forms that could hold another word than a name. */
const besides = [
  new RegExp(`^${mark}${ignoringCase(user)}${mark}[ \\t]*[,(–—][ \\t]*${name}[ \\t]*[,)–—]`, 'u'),
  new RegExp(`^${name}[ \\t]*[,(–—][ \\t]*(?:${ignoringCase(user)}|user)[ \\t]*(?:[,)–—:.]|$)`, 'u'),
];
const profileSays = [
  new RegExp(
    `^${mark}(?:[Ff]ull |[Vv]oller )?(?:[Nn]ame|[Nn]om(?: complet)?|[Nn]ombre(?: completo)?)${mark}[ \\t]*:${mark}[ \\t]*${name}${mark}[.,;]?$`,
    'u',
  ),
  new RegExp(`^Who ${name} is\\.?$`, 'u'),
];

/** Keys of a front matter that name whoever owns the memory. */
const userLabels: ReadonlySet<string> = new Set(['user', 'user_name', 'user-name']);
const wholeName = new RegExp(`^${name}$`, 'u');

/** How far into a profile its name is looked for: front matter and the first lines. */
const beginning = 8;

const profilePath = /^\/?profile\.md$/i;
const profileFile = /^(?:user[\w-]*|profile|about[-_]?me)\.md$/i;

/** Whether a word can begin the name of a person where the words around it would let others stand there as well. */
function beginsName(text: string): boolean {
  const words = readWords(text, 0, text.length);
  return ((roles[words.numbers[0] ?? 0] ?? 0) & role.given) !== 0;
}

const nameIn = (pattern: RegExp, text: string): string | undefined =>
  pattern.exec(text)?.groups?.name?.replace(/\.$/, '');

function nameAt(text: string): string | undefined {
  const said = nameIn(namedSo, text);
  if (said !== undefined) return said;
  for (const pattern of besides) {
    const beside = nameIn(pattern, text);
    if (beside !== undefined && beginsName(beside)) return beside;
  }
  return undefined;
}

/** Nothing longer is looked at from its beginning on: forms that tell a name are short. */
const longest = 240;

/**
 * The names that the entries of a document give to whoever owns the memory, as they are written there: in a sentence
 * that says so, in one of four languages, at the beginning of an entry; at the beginning of a profile; or in a front matter
 * (`user: Ingrid`). What stands in a knowledge file was written by anybody, and tells nothing. `file` is the base name of
 * the document.
 */
export function namesTold(file: string, entries: Iterable<TellingEntry>): string[] {
  const told: string[] = [];
  let ofProfile = 0;
  for (const { text, kind, under, label } of entries) {
    if (kind === 'reference') continue;
    const head = text.slice(0, longest);
    const profile = profilePath.test(under ?? '') || profileFile.test(file);
    if (profile) ofProfile += 1;
    const found =
      (userLabels.has(label ?? '') ? nameIn(wholeName, head) : undefined) ??
      nameAt(head) ??
      (profile && ofProfile <= beginning
        ? profileSays.map((pattern) => nameIn(pattern, head)).find((one) => one !== undefined)
        : undefined);
    if (found !== undefined) told.push(found);
  }
  return told;
}
