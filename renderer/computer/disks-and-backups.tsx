import type { Backup, ComputerFacts } from '../../shared/computer.ts';
import { backupText, gapText, computerText as text } from '../../shared/text/computer.ts';
import { dayText, fill } from '../app/say.ts';

/** Whether each volume that matters is encrypted, and what would bring each granted folder back. */
export function DisksAndBackups({ facts }: { facts: ComputerFacts }) {
  const { volumes, backups, folders } = facts;
  const placeOf = (id: string): string =>
    (folders.known && folders.value.find((folder) => folder.id === id)?.place) || '';
  return (
    <>
      <section aria-labelledby="disks">
        <h2 id="disks">{text.disks.title}</h2>
        <ul className="plain things">
          {volumes.map(({ id, place, holds, encrypted }) => (
            <li key={id}>
              <bdi>{place}</bdi>{' '}
              {encrypted.known ? (
                <span className={encrypted.value ? 'badge' : 'badge problem'}>
                  {encrypted.value ? text.disks.encrypted : text.disks.plain}
                </span>
              ) : (
                fill(text.disks.gap, { why: gapText[encrypted.gap] })
              )}
              <p className="quiet-text">
                {fill(text.disks.holding, { what: holds.map((what) => text.disks.holds[what]).join(', ') })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {backups.length > 0 && (
        <section aria-labelledby="backups">
          <h2 id="backups">{text.backups.title}</h2>
          <p className="hint">{text.backups.advice}</p>
          <ul className="plain things">
            {backups.map((backup) => (
              <li key={backup.folder}>
                <bdi>{placeOf(backup.folder)}</bdi>
                <p className="quiet-text">{sayBackup(backup)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function sayBackup({ found }: Backup): string {
  if (!found.known) return text.backups.none;
  const { kind, at, clean } = found.value;
  const more =
    kind === 'time-machine'
      ? text.backups.machine
      : clean === false
        ? text.backups.dirty
        : kind === 'git' && clean === null
          ? text.backups.unclear
          : '';
  return `${fill(backupText[kind], { date: at ? dayText(at) : '?' })} ${more}`.trim();
}
