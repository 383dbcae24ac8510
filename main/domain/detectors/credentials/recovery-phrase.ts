import { anchored } from '../anchored.ts';
import type { Rule } from '../rule.ts';
import { said } from './sentence.ts';

const cue =
  '(?:(?<=(?:recovery|seed|mnemonic|backup|wallet|secret|wiederherstellungs)[- ]?)phrase|mnemonic|(?:seed|wallet) (?:words|wörter)|wiederherstellungssatz|phrase (?:de récupération|secrète|mnémonique)|frase (?:de recuperación|semilla|secreta|mnemotécnica))';
const words = '(?<value>[\\p{Ll}\\p{M}]{3,12}(?:[ \\t,]{1,2}[\\p{Ll}\\p{M}]{3,12}){11,23})(?![\\p{L}])';

/** Twelve to twenty-four words that are the key to a wallet. */
export const recoveryPhrase: Rule = {
  id: 'recovery-phrase',
  title: 'Recovery phrase',
  category: 'credential',
  severity: 'critical',
  why: 'The words are the key to a wallet or an account. Whoever has them owns what is in it.',
  remedy: 'Move what it protects to a new wallet or phrase, then delete the entry.',
  source: 'unverified, https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  ...anchored(
    ['phrase', 'mnemonic', 'seed words', 'wallet words', 'seed-wörter', 'frase', 'wiederherstellungssatz'],
    said({
      cue,
      tails: [`[^.:\\n]{0,60}:?[\\s\\u00a0]{1,3}["“„«]?${words}`],
      judge: () => ({ confidence: 0.85, reasons: ['cue-word', 'sentence-says'] }),
    }),
  ),
  examples: {
    hits: [
      `Seed phrase: ${'amber barge cedar drift ember fennel'} gantry hollow indigo juniper kestrel lantern`,
      `Frase de recuperación: ${'arena barco cedro dedo espejo farol'} gato hoja isla jarra llave luna`,
    ],
    misses: [
      'Nobody writes down the recovery phrase.',
      'The seed phrase has twelve or twenty-four words, which you keep on paper and never in a chat.',
    ],
  },
};
