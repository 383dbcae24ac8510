import { placesText as text } from '../../shared/text/places.ts';
import { useAnswer } from '../app/use-answer.ts';

const kinds: Readonly<Record<string, string>> = text.kinds;

/** Every place that would be looked at, before it is. */
export function KnownPlaces() {
  const [known] = useAnswer('places.known', {}, []);
  return (
    <section className="known-places" aria-label={text.known}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keys */}
      <ul className="plain" tabIndex={0} aria-label={text.known}>
        {known?.map(({ id, kind, path }) => (
          <li key={id}>
            {kinds[kind] ?? kind} <bdi className="quiet-text">{path}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
