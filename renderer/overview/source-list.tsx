import { countUnread, type SourceInfo } from '../../shared/source.ts';
import { problemScreen } from '../../shared/text/problem-screen.ts';
import { counted, fill } from '../../shared/text/problems.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { dayText } from '../app/say.ts';

const text = screenText.sources;

/** Every source with its state, how much of it could not be read, and a way to forget it. */
export function SourceList({ sources }: { sources: readonly SourceInfo[] }) {
  return (
    <section>
      <h2>{text.title}</h2>
      {sources.length === 0 && <p className="hint">{text.none}</p>}
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.id} className={source.state}>
            <div>
              <strong>
                <bdi>{source.label}</bdi>
              </strong>{' '}
              <span className="quiet-text">
                {source.kindLabel} · {counted(source.entries, 'entry', 'entries')}
                {source.asOf && ` · ${fill(screenText.details.asOf, { date: dayText(source.asOf) })}`}
              </span>
              {source.names.length > 0 && (
                <p className="quiet-text">
                  <bdi>{fill(text.names, { names: source.names.join(', ') })}</bdi>
                </p>
              )}
              {source.changed && <span className="badge problem">{text.changed}</span>}
              {source.state === 'missing' && <span className="badge problem">{text.missing}</span>}
              {source.awayAt !== null && (
                <span className="badge">{fill(text.away, { date: dayText(source.awayAt) })}</span>
              )}
              {source.state === 'unread' && <span className="badge problem">{text.unread}</span>}
              {!source.remembered && <span className="badge">{text.memory}</span>}
              {countUnread(source.problems) > 0 && (
                <a className="badge problem" href="#/problems">
                  {fill(problemScreen.short, { count: countUnread(source.problems) })}
                </a>
              )}
            </div>
            <button
              type="button"
              className="quiet"
              onClick={() => void ask('sources.forget', { id: source.id })}
            >
              {text.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
