import type { Hit, Rule } from '../../rule.ts';

const most = { local: 64, domain: 190 };
const domain =
  /@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59}))(?![\p{L}\p{N}_-])/iuy;
const localPart = /(?<![\p{L}\p{N}_.+%'-])[\p{L}\p{N}_+%][\p{L}\p{N}_.+%'-]{0,63}$/u;

/** Names that stand for a service or a machine, and ends that are names of files. */
const nobody = /^(?:git|npm|noreply|no-reply|donotreply|do-not-reply)@/i;
const file = /\.(?:png|jpe?g|gif|svg|webp|css|s?css|jsx?|tsx?|mjs|md|git|json|html?|py|rb)$/i;
const example = /@(?:[\w-]{1,63}\.){0,3}(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$/i;

/** Reads outwards from each `@`, so that words without one cost nothing. */
function* find(text: string): Generator<Hit> {
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart.exec(text.slice(Math.max(done, at - most.local - 1), at))?.[0];
    domain.lastIndex = at;
    if (!local || !domain.test(text)) continue;
    const start = at - local.length;
    const end = domain.lastIndex;
    if (end - at > most.domain) continue;
    done = end;
    const value = text.slice(start, end);
    if (nobody.test(value) || file.test(value)) yield { start, end, confidence: 0.2, reasons: ['nobody'] };
    else if (example.test(value)) yield { start, end, confidence: 0.8, reasons: ['example-domain'] };
    else yield { start, end, confidence: 0.95, reasons: ['known-shape'] };
  }
}

/** E-mail addresses (RFC 5321, section 4.1.2, and RFC 6531 for letters of every script; without quoted local parts). */
export const email: Rule = {
  id: 'email',
  title: 'E-mail address',
  category: 'contact',
  severity: 'low',
  why: 'It is somebody’s e-mail address.',
  remedy: 'Keep it only if the assistant needs it for current work.',
  source: 'RFC 5321, section 4.1.2',
  keywords: ['@'],
  find,
  examples: {
    hits: [
      'Write to orvane.tessick@brindlemoor.example soon',
      'Jörg: jörg@müller.example',
      'via a@xn--mller-kva.example',
    ],
    misses: ['Ask @jordan', 'node@24', 'a@b', 'logo@2x.', 'icon@2x.png', 'git@github.com:a/b'],
  },
};
