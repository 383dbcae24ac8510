import type { ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { answersTo, found, gapLine, ofFact, saidLine, told, warning } from './line.ts';
import type { RowOf } from './row.ts';

/** What is not perfect, and what stands against it here. */
export const imperfect: readonly RowOf[] = [
  { id: 'K1', lines: (knowledge) => [saidLine(knowledge, 'pattern', 'audit', 'audit')] },
  { id: 'K2', lines: backupLines },
  {
    id: 'K3',
    lines: (knowledge) => [
      ...ofFact(
        knowledge.computer,
        'folders',
        ({ folders }) => folders,
        (folders) => [
          found(folders.length === 0 ? 'folders-none' : 'folders', { folders: folders.length }),
          ...folders
            .filter(({ warnings }) => warnings.includes('two-projects'))
            .map(({ place }) => warning(found('folder-two-projects', { place }))),
        ],
      ),
      ...workspaces(knowledge),
    ],
  },
];

/** What would bring each granted folder back; a folder without is named, one that could not be told as well. */
function backupLines({ computer }: Knowledge): ModelLine[] {
  return ofFact(
    computer,
    'folders',
    ({ folders }) => folders,
    (folders) =>
      folders.length === 0
        ? [found('folders-none', { folders: 0 })]
        : folders.map(({ id, place }) => {
            const backup = computer?.backups.find(({ folder }) => folder === id)?.found;
            if (!backup?.known) {
              const line = gapLine('backup', backup?.gap ?? 'no-tool');
              return warning({ ...line, code: 'backup-unknown', params: { ...line.params, place } });
            }
            const { kind, at, clean } = backup.value;
            const code = kind === 'git' && clean === false ? 'backup-unclean' : `backup-${kind}`;
            return found(at === null ? `${code}-undated` : code, { place, ...(at === null ? {} : { at }) });
          }),
  );
}

/** How many workspaces the person told the function of. */
function workspaces(knowledge: Knowledge): ModelLine[] {
  const said = answersTo(knowledge, 'company', 'workspace').size;
  return said === 0 ? [] : [told('workspaces', { workspaces: said })];
}
