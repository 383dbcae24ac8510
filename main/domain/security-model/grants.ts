import type { Connector, FolderWarning, GrantedFolder } from '../../../shared/computer.ts';
import type { ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { found, ofFact, warning } from './line.ts';

/** Grants that span so much that the rest is not kept out any more. */
const wide: ReadonlySet<FolderWarning> = new Set(['root', 'home', 'mounted']);
/** Folders that hold everything of their kind. */
const broad: ReadonlySet<FolderWarning> = new Set(['desktop', 'documents', 'downloads', 'synced']);

type Having = Pick<Knowledge, 'computer'>;

/** The granted folders, each that speaks against something by its place and why. */
export const grantedLines = ({ computer }: Having): ModelLine[] =>
  ofFact(
    computer,
    'folders',
    ({ folders }) => folders,
    (folders) => [
      found(folders.length === 0 ? 'folders-none' : 'folders', { folders: folders.length }),
      ...folders.flatMap((folder) =>
        folder.warnings.map((why) => warning(found(`folder-${why}`, { place: folder.place }))),
      ),
    ],
  );

/** Whether something reaches beyond the granted folders: a grant over everything, or a connector to all files. */
export function reachLines({ computer }: Having): ModelLine[] {
  const grants = ofFact(
    computer,
    'folders',
    ({ folders }) => folders,
    (folders) => {
      const spanning = folders.filter(({ warnings }) => warnings.some((one) => wide.has(one)));
      const large = folders.filter(
        (one) => !spanning.includes(one) && one.warnings.some((w) => broad.has(w)),
      );
      return [
        ...spanning.map((folder) => warning(found(`void-${widest(folder)}`, { place: folder.place }))),
        ...large.map((folder) => warning(found('broad-grant', { place: folder.place }))),
        ...(spanning.length + large.length === 0
          ? [found('no-wide-grant', { folders: folders.length })]
          : []),
      ];
    },
  );
  const servers = ofFact(
    computer,
    'connectors',
    ({ connectors }) => connectors,
    (connectors) => connectors.filter(servesAll).map(({ name }) => warning(found('file-server', { name }))),
  );
  return [...grants, ...servers];
}

const widest = ({ warnings }: GrantedFolder): FolderWarning =>
  warnings.find((one) => wide.has(one)) ?? 'home';

/** Whether a connector serves files over the home folder or the whole disk. */
export const servesAll = ({ warnings, reach }: Connector): boolean =>
  warnings.includes('home-or-root') || (reach.known && reach.value.includes('whole-disk'));

/** Whether a grant spans the whole computer or everything that a person has. */
export const isWide = ({ warnings }: GrantedFolder): boolean => warnings.some((one) => wide.has(one));
