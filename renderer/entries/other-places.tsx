import type { EntryDetail } from '../../shared/row.ts';
import { screenText } from '../../shared/text/screens.ts';
import { counted, fill } from '../app/say.ts';

const text = screenText.details;
/** Places that are listed at most. */
const most = 20;

/** Where in its source an entry stands: file, headings, lines. */
export function placeWords({ lines, heading, file, inner }: EntryDetail['locator']): string {
  const where = lines
    ? fill(lines[0] === lines[1] ? text.line : text.lines, { first: lines[0], last: lines[1] })
    : '';
  return [file, inner, ...(heading ?? []), where].filter(Boolean).join(' › ');
}

/** The other places of a fact, each a way to it: to mark a single one as a duplicate, for instance. */
export function OtherPlaces({
  places,
  onOpen,
}: {
  places: EntryDetail['places'];
  onOpen: (id: string) => void;
}) {
  if (places.length === 0) return null;
  return (
    <div className="others">
      <p>{fill(text.elsewhere, { places: counted(places.length, 'other place') })}</p>
      <ul className="plain">
        {places.slice(0, most).map(({ id, label, locator }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onOpen(id)}>
              <bdi>{[label, placeWords(locator)].filter(Boolean).join(' › ')}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {places.length > most && <p>{fill(text.morePlaces, { count: places.length - most })}</p>}
    </div>
  );
}
