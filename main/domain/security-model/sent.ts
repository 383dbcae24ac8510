import type { ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { found, unknown, warning } from './line.ts';

/** What goes with every session or chat, of all that was read: files, characters, and what of it is sensitive. */
export function sentLines({ sent, entries }: Pick<Knowledge, 'sent' | 'entries'>): ModelLine[] {
  if (entries.length === 0) return [unknown('nothing-read')];
  const sum = (of: 'characters' | 'sensitive' | 'undecided'): number =>
    sent.reduce((total, file) => total + file[of], 0);
  const sensitive = sum('sensitive');
  return [
    found(sent.length === 0 ? 'sent-none' : 'sent', { files: sent.length, characters: sum('characters') }),
    ...(sensitive === 0
      ? []
      : [warning(found('sent-sensitive', { sensitive, undecided: sum('undecided') }))]),
  ];
}
