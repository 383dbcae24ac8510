/** A name that something is given to: `DB_PASSWORD`, `config["apiKey"]`, `SetAuthToken`. */
export interface SecretName {
  readonly start: number;
  readonly end: number;
  /** In words, lower case: `db password`, `api key`. */
  readonly words: readonly string[];
}

const before = 60;
const after = 40;
const nameLetter = /[\p{L}\p{N}]/u;
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w.$-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a character can stand in a name. The walk over names is the hottest place of these rules. */
function inName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ascii[code] === 1 : nameLetter.test(text.charAt(at));
}

/** The name that a cue stands in, and its words by case and separators; the cue is at `from` to `to`. */
export function nameAround(text: string, from: number, to: number): SecretName {
  let start = from;
  while (start > 0 && from - start < before && inName(text, start - 1)) start -= 1;
  const end = nameEnd(text, to);
  let words: readonly string[] | undefined;
  return {
    start,
    end,
    // Most names are given nothing: their words are read where they are asked for.
    get words() {
      // What stands before the last dot that the cue comes after is the object that the name belongs to.
      words ??= wordsOf(text.slice(start + text.slice(start, from).lastIndexOf('.') + 1, end));
      return words;
    },
  };
}

/** Where the name ends that a cue stands in which ends at `to`. */
export function nameEnd(text: string, to: number): number {
  let end = to;
  while (end < text.length && end - to < after && inName(text, end) && text.charCodeAt(end) !== 46) end += 1;
  // A dash or dot at the end belongs to the sentence.
  while (end > to && isMark(text.charCodeAt(end - 1))) end -= 1;
  return end;
}
const isMark = (code: number): boolean => code === 45 || code === 46;

const wordParts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+|\p{N}+/gu;
export const wordsOf = (name: string): string[] =>
  (name.match(wordParts) ?? []).map((word) => word.toLowerCase());

/** Words that make a name mean something about a secret, or a key of another kind, behind the cue … */
const about = new Set(
  (
    'id ids name names type types kind url urls uri endpoint file filename path paths dir directory folder length len size count counts limit ' +
    'limits max min label labels text title hint hints placeholder field fields input inputs error errors message messages msg policy ' +
    'sha sha1 sha2 sha256 md5 bcrypt policies rule rules regex pattern format hash hashed hashes digest algorithm algo alg expiry expires expiration expired ttl timeout ' +
    'lifetime version status state reset change changed changes update strength valid validation validator required enabled disabled visible ' +
    'visibility ring store storage board boards words word stroke frame frames event events pair pairs manager provider service services ref ' +
    'refs reference spec class index prefix suffix params vars env role arn usage budget bucket vault map set list table column columns ' +
    'rotation generator generate encoder decoder encoding parser handler helper util utils factory builder protected less only control ' +
    'controls matching mismatch match matches dialog page screen form button icon view flow grant scope scopes endpoint audience issuer auth ' +
    'settings options config configuration exists missing check checks checksum chars characters entropy needed prompt ' +
    'advice tooltip format bytes bits down up press pressed code codes press space cloak meshing signatures schedule stone note chain ' +
    'selector point points value-type wrap-type counter count combination'
  ).split(' '),
);
/** … and before it. */
const other = new Set(
  (
    'public pub authenticity encrypted wrapped foreign primary partition sort sorting cache composite object index lookup hot map dict translation locale label title forgot ' +
    'forgotten reset change show hide invalid mandatory missing wrong incorrect max min minimum maximum count num number total is has use uses ' +
    'enable enabled require requires required next page continuation previous prev eos pad bos unk cls sep mask stop special csrf xsrf cancel ' +
    'cancellation lexer syntax parser input output completion prompt shortcut no not non without remove delete validate verify check get find ' +
    'lookup parse encrypt decrypt hash compare update issuer context schema issue sequence row column col data json bucket vault credentials ' +
    'usage daily ip arrow return enter escape tab function modifier home end piano answer unique natural surrogate dedup dedupe idempotency ' +
    'routing group state query config react item node tree list entry registry ssh-rsa android'
  ).split(' '),
);

/** Whether the words of a name say that what it is given is secret, as far as its words beside the cue tell. */
export function namesSecret(words: readonly string[], cue: RegExp): boolean {
  const at = words.findLastIndex((word) => cue.test(word));
  if (at < 0) return true;
  return (
    !words.slice(at + 1).some((word) => about.has(word)) &&
    !words.slice(0, at).some((word) => other.has(word))
  );
}
