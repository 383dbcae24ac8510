import { countUnread, isUnread, type Problem, type SourceInfo } from '../../shared/source.ts';
import { problemScreen as text } from '../../shared/text/problem-screen.ts';
import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { handOver } from '../app/hand-over.ts';
import { importBy } from '../app/importing.ts';
import { counted, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { ProblemGroupsList } from './problem-groups-list.tsx';

/** Everything that could not be read, by source, with what to do; after it what was read and is worth a look. */
export function ProblemsScreen() {
  const [sources] = useAnswer('sources.list', {}, ['sources']);
  if (!sources) return null;
  const unread = sources.filter((source) => countUnread(source.problems) > 0);
  const remarked = sources.filter((source) => source.problems.some((one) => !isUnread(one)));
  const read = sources.filter(({ state }) => state === 'read');
  const take = async (format: 'markdown' | 'json'): Promise<void> =>
    handOver(await ask('report.export', { format }), text.saved);
  const total = unread.reduce((sum, source) => sum + countUnread(source.problems), 0);
  return (
    <div className="page wide">
      <h1>{text.title}</h1>
      <p>
        {sources.length === 0
          ? text.nothing
          : total > 0
            ? fill(text.unread, {
                things: counted(total, 'thing'),
                places: counted(unread.length, 'source'),
              })
            : fill(text.whole, {
                files: counted(
                  read.reduce((sum, { documents }) => sum + documents, 0),
                  'file',
                ),
                sources: counted(read.length, 'source'),
              })}
      </p>
      {sources.length > 0 && (
        <>
          <p className="row">
            <button type="button" onClick={() => void importBy('sources.refresh', {})}>
              {screenText.import.again}
            </button>
            <button type="button" onClick={() => void take('markdown')}>
              {text.report}
            </button>
            <button type="button" onClick={() => void take('json')}>
              {text.reportJson}
            </button>
          </p>
          <p className="hint">{text.reportHint}</p>
        </>
      )}
      {unread.length > 0 && <h2>{text.unchecked}</h2>}
      {unread.map((source) => (
        <Source key={source.id} source={source} problems={source.problems.filter(isUnread)} />
      ))}
      {remarked.length > 0 && (
        <section>
          <h2>{text.remarks}</h2>
          <p className="hint">{text.remarksLead}</p>
          {remarked.map((source) => (
            <Source
              key={source.id}
              source={source}
              problems={source.problems.filter((one) => !isUnread(one))}
            />
          ))}
        </section>
      )}
    </div>
  );
}

function Source({ source, problems }: { source: SourceInfo; problems: readonly Problem[] }) {
  return (
    <section className="problem-source">
      <h3>
        <bdi>{source.label}</bdi>{' '}
        <span className="quiet-text">
          {[source.kindLabel, counted(problems.length, 'thing')].filter(Boolean).join(' · ')}
        </span>
      </h3>
      {source.place !== null && source.place !== source.label && (
        <p className="quiet-text">
          <bdi>{source.place}</bdi>
        </p>
      )}
      <ProblemGroupsList problems={problems} />
      {source.state !== 'read' && (
        <button type="button" onClick={() => void ask('sources.forget', { id: source.id })}>
          {screenText.sources.forget}
        </button>
      )}
    </section>
  );
}
