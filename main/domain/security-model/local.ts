import type { ModelLine } from '../../../shared/security-model.ts';
import { switchLine } from './connectors.ts';
import { type grantedLines, isWide, reachLines } from './grants.ts';
import { found, gapLine, ofFact, unknown, warning } from './line.ts';
import type { RowOf } from './row.ts';

/** What stays local, and what makes that void. */
export const local: readonly RowOf[] = [
  {
    id: 'L1',
    lines: ({ computer }) =>
      ofFact(
        computer,
        'folders',
        ({ folders }) => folders,
        (folders) => [found(folders.length === 0 ? 'folders-none' : 'folders', { folders: folders.length })],
      ),
  },
  { id: 'L2', lines: (knowledge) => reachLines(knowledge) },
  {
    id: 'L3',
    lines: (knowledge) => [
      ...ofFact(
        knowledge.computer,
        'folders',
        ({ folders }) => folders,
        (folders) => {
          const holding = folders.filter(
            (folder) => isWide(folder) || folder.warnings.includes('holds-credentials'),
          );
          return holding.length === 0
            ? [found('no-credentials-granted', { folders: folders.length })]
            : holding.map(({ place }) => warning(found('credentials-granted', { place })));
        },
      ),
      switchLine(knowledge, 'browser-tools'),
    ],
  },
  {
    id: 'L4',
    lines: ({ computer }) =>
      computer ? volumeLines(computer.volumes) : [unknown('not-measured', { what: 'volumes' })],
  },
];

type Volumes = NonNullable<Parameters<typeof grantedLines>[0]['computer']>['volumes'];

/** Each volume that holds something of it: encrypted, not encrypted, or could not be told. */
function volumeLines(volumes: Volumes): ModelLine[] {
  if (volumes.length === 0) return [unknown('volumes-none')];
  return volumes.map(({ place: volume, encrypted }) => {
    if (!encrypted.known) {
      const line = gapLine('encryption', encrypted.gap);
      return { ...line, params: { ...line.params, volume } };
    }
    return encrypted.value
      ? found('volume-encrypted', { volume })
      : warning(found('volume-open', { volume }));
  });
}
