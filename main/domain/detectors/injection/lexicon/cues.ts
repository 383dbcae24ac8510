/** What a word or a phrase may tell of a sentence. The lexicons say which words, language by language. */
export const cues = [
  /** ignore, forget, disregard */
  'override',
  /** previous, above, earlier: what came before */
  'prior',
  /** all of the above, in one expression */
  'foregoing',
  /** instructions, prompt, rules */
  'rules',
  /** everything, all, what */
  'all',
  /** my, your: whose rules they are */
  'your',
  /** the system, the developer, the owner: who made the rules */
  'owner',
  /** send, forward, upload */
  'send',
  /** transferred, shared, forwarded: the same, said of things */
  'sent',
  /** conversation, memory, files, contract: what may be sent */
  'data',
  /** the whole talk, what is remembered, keys and passwords: what nobody sends by accident */
  'secret',
  /** always, whenever, every session */
  'standing',
  /** reveal, mention, tell: with a negation, hiding */
  'tell',
  /** hide, conceal, keep secret */
  'hide',
  /** never, not, without */
  'not',
  /** the user, the person */
  'user',
  /** the assistant, the model */
  'assistant',
  /** the answer, reply, response */
  'answer',
  /** recommend, promote, praise */
  'recommend',
  /** first, best, only, winner: the place that is asked for */
  'rank',
  /** trust, rely on */
  'trust',
  /** verified, authoritative, primary source */
  'verified',
  /** asked, asks, types, says, appears: what sets an order off */
  'when',
  /** say, answer, reply, claim */
  'say',
  /** run, execute, carry out */
  'run',
  /** fetch, load, download */
  'fetch',
  /** obey, follow */
  'obey',
  /** commands, shell, payments, purchases: acts with consequences */
  'act',
  /** approve, accept, confirm */
  'approve',
  /** approved, agreed, authorised, granted */
  'allowed',
  /** without asking, no confirmation, automatically */
  'unasked',
  /** skip, bypass, disable */
  'skip',
  /** checks, validation, warnings, security */
  'safety',
  /** passed, success, green */
  'passed',
  /** store, save, remember */
  'save',
  /** memory, notes, entries, records */
  'memory',
  /** void, superseded, overrides */
  'void',
  /** include, quote, attach, paste, append */
  'include',
  /** full, entire, verbatim */
  'whole',
  /** act as, pretend, you are now */
  'role',
  /** unrestricted, uncensored, without limits, developer mode */
  'unlimited',
  /** reveal, print, repeat, translate: with the rules, giving the prompt away */
  'show',
  /** account, payment, invoice, transfer */
  'money',
  /** begin, start, prefix */
  'begin',
  /** I, she, they: a verb behind it tells of somebody and orders nothing */
  'subject',
  /** example, detect, attack: a sentence that talks about such orders gives none */
  'mention',
  /** bcc, webhook, external, outside: away from the person */
  'outside',
  /** praise, advertise, steer towards, run down */
  'promote',
  /** whoever, anybody, callers */
  'anybody',
  /** prompt, instructions, ruleset: what an assistant was told in confidence */
  'prompt',
  /** what are, how do they read: a question for the wording */
  'what',
  /** your password, access code: asked of the assistant */
  'password',
  /** mail, report, text: an order to send where it stands like a verb, and a thing elsewhere */
  'mailing',
  /** memories, entries, notes: more than one of them */
  'records',
  /** without verification, do not check, auto-approved: nobody looks at it */
  'unchecked',
  /** mark, force, return: with a good end, that it is only pretended */
  'feign',
  /** the previously stored …: what is remembered already */
  'stored',
  /** have to be, should be, can be: an order in the passive */
  'ought',
  /** this entry, this note: an entry that speaks of itself */
  'self',
  /** answer yes, say no: an answer that is settled before the question */
  'yes',
  /** two words with capitals in the midst of a sentence: the name of a firm or a person; no lexicon has it */
  'name',
  /** say, reply with: the verbs that dictate words */
  'utter',
  /** tell, give, reveal: the verbs that ask for a secret */
  'disclose',
  /** you are now, pretend to be: the turn into somebody else */
  'turn',
  /** you, your, please: somebody is spoken to */
  'you',
  /** write, describe, imagine: the verbs that open a request */
  'request',
  /** that, whether: what follows is the wording of an answer */
  'that',
  /** new, changed, now: what takes the place of the old */
  'fresh',
  /** links, images, parameters: what data can be hidden in */
  'carrier',
  /** websites, sources, e-mails: what somebody else wrote */
  'foreign',
  /** an address of mail or web, or the name of a host; no lexicon has it */
  'address',
  /** a word that a quotation begins with; no lexicon has it */
  'quoted',
] as const;
export type Cue = (typeof cues)[number];

/**
 * The words of one language for each cue, separated by spaces; the words of a phrase are joined by an underscore.
 * Lower case, with accents, without hyphens and apostrophes (`l_utilisateur` is read as two words).
 */
export type Lexicon = Readonly<Partial<Record<Cue, string>>> & {
  /** Words such as "and", "please" and "always" that stand before a verb which gives an order. */
  readonly lead: string;
};
