import type { Passage } from '../../shared/document-check.ts';
import type { Finding } from '../../shared/finding.ts';
import { asRead } from './as-read.ts';
import { linesOf } from './importers/lines.ts';

/** Longest stretch of one passage that is shown, in UTF-16 units: a document may be one line. */
const longest = 2_000;

/** The lines of a document in which something was found; findings on the same lines share a passage. */
export function passagesOf(text: string, findings: readonly Finding[]): Passage[] {
  const lines = linesOf(text);
  const passages: { first: number; last: number; findings: Finding[] }[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const first = lines.at(finding.start);
    const last = lines.at(Math.max(finding.start, finding.end - 1));
    const open = passages.at(-1);
    if (open && first <= open.last) {
      open.last = Math.max(open.last, last);
      open.findings.push(finding);
    } else passages.push({ first, last, findings: [finding] });
  }
  return passages.map(({ first, last, findings: inside }) => {
    const from = Math.max(lines.start(first), (inside[0]?.start ?? 0) - longest / 4);
    const to = Math.min(lines.end(last), from + longest);
    const shifted = inside
      .filter(({ start }) => start < to)
      .map((finding) => ({
        ...finding,
        start: finding.start - from,
        end: Math.min(finding.end, to) - from,
        ...(finding.marks
          ? {
              marks: finding.marks
                .filter(([start, end]) => start >= from && end <= to)
                .map(([start, end]): [number, number] => [start - from, end - from]),
            }
          : {}),
      }));
    return {
      lines: [first + 1, last + 1],
      segments: [...asRead(text.slice(from, to), shifted, false)],
      findings: shifted,
    };
  });
}

const address =
  /\b(?:https?|ftp|wss?):\/\/[^\s<>"'`)\]}]{1,500}|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b/gi;

/** Addresses of the web and of mail in a text, each once, in their order; at most `most`. */
export function addressesIn(text: string, most: number): string[] {
  const found = new Set<string>();
  for (const [words] of text.matchAll(address)) {
    found.add(words.replace(/[.,;:!?]+$/, ''));
    if (found.size >= most) break;
  }
  return [...found];
}
