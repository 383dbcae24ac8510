import type { Evidence } from '../../../shared/review.ts';
import { choice } from './fields.ts';
import type { Step } from './step.ts';

/** Files that are named one by one; the rest is counted. */
const named = 12;

/** What goes with every session or chat: each sensitive row in it is decided, and no whole document went by mistake. */
export const sentEverySession: Step = {
  id: 'sent-every-session',
  group: 'confidential',
  cadence: 'month',
  profiles: 'all',
  rows: ['T2', 'B3', 'E1'],
  basis: 'measured',
  filter: 'sensitive',
  fields: () => [choice('whole-document', ['no', 'yes-meant', 'yes-should-not'], { anew: true })],
  measure: ({ entries, sent, problems }) => {
    if (entries.length === 0)
      return { done: false, open: 0, evidence: [{ code: 'nothing-read', params: {} }] };
    const open = sent.reduce((sum, { undecided }) => sum + undecided, 0);
    const evidence: Evidence[] = [
      ...(sent.length === 0 ? [{ code: 'sent-none', params: { entries: entries.length } }] : []),
      ...sent.slice(0, named).map(({ label, lines, characters, beyond, imported, sensitive }) => ({
        code: imported ? 'sent-import' : lines === null ? 'sent-part' : beyond ? 'sent-beyond' : 'sent-file',
        params: { file: label, lines: lines ?? 0, characters, sensitive },
      })),
      ...(sent.length > named ? [{ code: 'sent-more', params: { files: sent.length - named } }] : []),
      ...(problems === 0 ? [] : [{ code: 'problems', params: { problems } }]),
    ];
    return { done: open === 0, open, evidence };
  },
};
