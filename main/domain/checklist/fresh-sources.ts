import type { SourceInfo } from '../../../shared/source.ts';
import type { Step } from './step.ts';

/** Kinds of source that are copies made on a day: a copy from before the last review says nothing about this month. */
const copies: ReadonlySet<string> = new Set(['claude-account']);

/** Everything that was read for this review, everything that was not, and exports that are older than the last one. */
export const freshSources: Step = {
  id: 'fresh-sources',
  group: 'prepare',
  cadence: 'month',
  profiles: 'all',
  rows: ['T3'],
  basis: 'measured',
  filter: null,
  measure: ({ sources, problems, entries, startedAt, lastFinishedAt }) => {
    const loaded = sources.filter(({ state }) => state === 'read');
    const missing = sources.filter(({ state }) => state === 'missing' || state === 'unread').length;
    const away = sources.filter((source) => source.state === 'away' && !wasReadFor(source, startedAt)).length;
    const old = loaded.filter((source) => isOld(source, lastFinishedAt)).length;
    const open = missing + away + old;
    return {
      done: (loaded.length > 0 || sources.some(({ state }) => state === 'away')) && open === 0,
      open,
      evidence: [
        {
          code: loaded.length === 0 ? 'nothing-read' : 'sources-read',
          params: { sources: loaded.length, entries: entries.length },
        },
        ...(missing === 0 ? [] : [{ code: 'sources-missing', params: { missing } }]),
        ...(away === 0 ? [] : [{ code: 'exports-away', params: { away } }]),
        ...(old === 0 ? [] : [{ code: 'exports-old', params: { old } }]),
        ...(problems === 0 ? [] : [{ code: 'problems', params: { problems } }]),
      ],
    };
  },
};

/** Put away during this review, an export was read for it. */
const wasReadFor = ({ awayAt }: SourceInfo, startedAt: string): boolean =>
  awayAt !== null && awayAt >= startedAt;

const isOld = ({ kind, synthetic, asOf }: SourceInfo, lastFinishedAt: string | null): boolean =>
  copies.has(kind) && !synthetic && lastFinishedAt !== null && (asOf ?? '') <= lastFinishedAt;
