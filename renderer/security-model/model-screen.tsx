import { modelGroups, modelText as text } from '../../shared/text/security-model.ts';
import { go } from '../app/router.ts';
import { dayText, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { BoundaryPicture } from './boundary-picture.tsx';
import { BoundaryTable } from './boundary-table.tsx';
import { BriefExport } from './brief-export.tsx';
import { ModelRowView } from './model-row.tsx';
import { SidesTable } from './sides-table.tsx';

/** The security model, row by row: as found, as told, as the page has it, and what is not known. */
export function ModelScreen() {
  const [model] = useAnswer('model.get', {}, ['review', 'entries', 'sources', 'removals', 'settings']);
  if (!model) return null;
  const rows = new Map(model.rows.map((row) => [row.id, row]));
  return (
    <div className="page wide model">
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p className={model.measuredAt ? 'quiet-text' : 'offer'}>
        {model.measuredAt
          ? fill(text.measured, { on: dayText(model.measuredAt.slice(0, 10)) })
          : text.notMeasured}
      </p>
      <p className="row">
        {!model.measuredAt && (
          <button type="button" className="primary" onClick={() => go('connectors')}>
            {text.measure}
          </button>
        )}
        <button type="button" onClick={() => go('review')}>
          {text.review}
        </button>
      </p>
      <section>
        <h2>{text.boundaries}</h2>
        <BoundaryPicture boundaries={model.boundaries} />
        <BoundaryTable boundaries={model.boundaries} />
      </section>
      <section>
        <h2>{text.sides}</h2>
        <SidesTable sides={model.sides} />
      </section>
      {modelGroups.map(({ title, ids }) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl className="model-rows">
            {ids.map((id) => (
              <ModelRowView key={id} row={rows.get(id) ?? { id, lines: [] }} />
            ))}
          </dl>
        </section>
      ))}
      <section>
        <h2>{text.brief}</h2>
        <BriefExport />
      </section>
    </div>
  );
}
