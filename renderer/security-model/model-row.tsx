import { type ModelRow, markOf } from '../../shared/security-model.ts';
import { modelDates, modelText as text } from '../../shared/text/security-model.ts';
import { modelRowText } from '../../shared/text/security-model-rows.ts';
import { fill } from '../app/say.ts';
import { Lines } from './lines.tsx';

/** One row: what the page says, what is known to be otherwise, and how it stands here. */
export function ModelRowView({ row }: { row: ModelRow }) {
  const { title, page, correction } = modelRowText[row.id];
  const mark = markOf(row);
  return (
    <>
      <dt id={`row-${row.id}`}>
        <span className="model-id">{row.id}</span> {title}{' '}
        <span className={`mark mark-${mark}`}>{text.marks[mark]}</span>
      </dt>
      <dd>
        <Lines lines={row.lines} />
        <p className="quiet-text">
          <span className="mark mark-page">{text.marks.page}</span> {page} ({modelDates.page})
        </p>
        {correction ? (
          <p>
            {fill(text.correction, { on: modelDates.checked, words: correction.words })}{' '}
            <span className="quiet-text">{fill(text.sourceIs, { source: correction.source })}</span>
          </p>
        ) : (
          <p className="quiet-text">{fill(text.holds, { on: modelDates.checked })}</p>
        )}
      </dd>
    </>
  );
}
