import type { Place } from '../../shared/place.ts';
import { placesText as text } from '../../shared/text/places.ts';
import { dayText, fill, sizeText } from '../app/say.ts';
import { ProblemGroupsList } from '../problems/problem-groups-list.tsx';

const kinds: Readonly<Record<string, string>> = text.kinds;

/** What is at each place, with a box to choose it. A place that is read already cannot be chosen again. */
export function PlaceTable({
  places,
  chosen,
  onChoose,
}: {
  places: readonly Place[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}) {
  const open = places.filter((place) => !place.chosen && holds(place)).map(({ id }) => id);
  const all = open.length > 0 && open.every((id) => chosen.has(id));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <table className="places">
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={text.all}
              checked={all}
              disabled={open.length === 0}
              onChange={() => onChoose(new Set(all ? [] : open))}
            />
          </th>
          <th scope="col">{text.heads.what}</th>
          <th scope="col" className="number">
            {text.heads.files}
          </th>
          <th scope="col" className="number">
            {text.heads.size}
          </th>
          <th scope="col">{text.heads.changed}</th>
          <th scope="col">{text.heads.side}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.id}>
            <td>
              <input
                type="checkbox"
                id={`place-${place.id}`}
                checked={place.chosen || chosen.has(place.id)}
                disabled={!open.includes(place.id)}
                onChange={() => toggle(place.id)}
              />
            </td>
            <td>
              <What place={place} />
            </td>
            <td className="number">{place.files}</td>
            <td className="number">{sizeText(place.bytes)}</td>
            <td className="number">{place.changed ? dayText(place.changed) : ''}</td>
            <td>{text.sides[place.side]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether there is anything to read; what is behind a link is known once it is chosen. */
const holds = ({ files, leadsTo }: Place): boolean => files > 0 || leadsTo !== null;

function What({ place }: { place: Place }) {
  const { id, kind, path, leadsTo, problems, files } = place;
  return (
    <>
      <label htmlFor={`place-${id}`}>{kinds[kind] ?? kind}</label>{' '}
      {place.chosen && <span className="badge">{text.chosen}</span>}
      <p className="quiet-text">
        <bdi>{path}</bdi>
      </p>
      {(files > 1 || kind === 'folder') && (
        <p className="quiet-text">
          {place.kinds.map(({ label, files: count }) => `${count} × ${label || text.unnamed}`).join(', ')}
        </p>
      )}
      {leadsTo !== null && (
        <p className="quiet-text">
          <bdi>{fill(text.leadsTo, { path: leadsTo })}</bdi> {files === 0 && text.notEntered}
        </p>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{fill(text.problems, { count: problems.length })}</summary>
          <ProblemGroupsList problems={problems} />
        </details>
      )}
    </>
  );
}
