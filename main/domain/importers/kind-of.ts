import type { Kind } from '../../../shared/entry.ts';

const byHeading: readonly (readonly [RegExp, Kind])[] = [
  [/top of mind|current focus|right now|this week/i, 'passing-state'],
  [/work context|^work$|job|role|career|employment/i, 'job'],
  [/personal context|personal details?|people|famil|about me/i, 'person'],
  [/preference|response instructions?|correction|style|tone|feedback/i, 'preference'],
  [/project|current state|on the horizon|purpose & context|goals?\b/i, 'project'],
  [/reference|tools?\b|resources|languages|frameworks/i, 'reference'],
];

/** The kind that a heading stands for; undefined where it tells nothing. The headings are those that exports use. */
export const kindOfHeading = (heading: string): Kind | undefined =>
  byHeading.find(([words]) => words.test(heading))?.[1];

/** The kind that the innermost telling heading of a path stands for, else the given one. */
export function kindUnder(headings: readonly string[], otherwise: Kind): Kind {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const kind = kindOfHeading(headings[at] ?? '');
    if (kind) return kind;
  }
  return otherwise;
}

const byType: Readonly<Record<string, Kind>> = {
  user: 'person',
  feedback: 'preference',
  project: 'project',
  reference: 'reference',
  preference: 'preference',
};

/** The kind that the `type` of a memory of Claude Code, or of the mem0 plugin, stands for. */
export const kindOfType = (type: string | undefined): Kind | undefined =>
  type === undefined ? undefined : byType[type.trim().toLowerCase()];

/** The kind of an account's memory file, by its path: `/people/jordan.md`. */
export function kindOfPath(path: string): Kind {
  if (/^\/?preferences\.md$/i.test(path)) return 'preference';
  if (/^\/?(?:profile\.md|people\/)/i.test(path)) return 'person';
  if (/^\/?projects\//i.test(path)) return 'project';
  return 'fact';
}
