import { anchored } from '../../anchored.ts';
import type { Rule } from '../../rule.ts';
import { isPlaceholder } from '../placeholder.ts';
import { nameAround } from '../secret-name.ts';
import { isExample, randomness } from '../shape.ts';
import { type ProviderKey, sourceOf, wordsOf } from './provider-key.ts';

/** A key without a mark of its own: only the name of the provider shortly before it tells what it is. */
export interface ContextKey extends Pick<ProviderKey, 'id' | 'provider' | 'page' | 'read'> {
  /** Names of the provider, in lower case. */
  readonly names: readonly string[];
  readonly pattern: RegExp;
  readonly example: string;
}

/** How far behind the provider's name a key may begin, and how long it may be. */
const reach = 60;
const longest = 200;
/** Names of what is no secret: `heroku_app_id`, `datadog_host`. */
const harmless =
  /^(?:ids?|ur[il]s?|names?|host|hosts|email|org|organization|account|project|app|user|region|bucket|endpoint|path|version|public|team|channel|domain)$/;

/** The rule that finds a provider's key behind its name. */
export function contextRule(key: ContextKey): Rule {
  const { id, provider, names, pattern, example } = key;
  const whole = new RegExp(
    `(?<![A-Za-z0-9_/+.-])(?:${pattern.source})(?![A-Za-z0-9_/+-])`,
    `${pattern.flags}g`,
  );
  return {
    id,
    ...wordsOf(provider),
    why: `It stands behind the name of ${provider} and has the shape of a key for it. Whoever reads it can act in your name there.`,
    source: sourceOf(key),
    ...anchored(names, function* look(text, places) {
      let past = 0;
      for (const place of places) {
        if (place < past) continue;
        const name = nameAround(text, place, place + 1);
        if (harmless.test(name.words.at(-1) ?? '')) continue;
        for (const { 0: value, index } of text.slice(name.end, name.end + reach + longest).matchAll(whole)) {
          if (index > reach) break;
          const start = name.end + index;
          if (isPlaceholder(value) || randomness(value) === 0) continue;
          past = start + value.length;
          yield isExample(value)
            ? { start, end: past, confidence: 0.45, reasons: ['cue-word', 'looks-made-up'] }
            : { start, end: past, confidence: 0.7, reasons: ['cue-word', 'looks-random'] };
          break;
        }
      }
    }),
    examples: {
      hits: [`${names[0]} = ${example}`, `For ${names[0]} we use ${example} at the moment`],
      misses: [`${names[0]} is a service that we use`, `A key such as ${example} with no name before it`],
    },
  };
}
