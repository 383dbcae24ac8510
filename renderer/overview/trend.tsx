import type { TrendPoint } from '../../shared/review.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { dayText } from '../app/say.ts';

const text = reviewText.trend;
const series = ['sensitive', 'stale', 'removed', 'notFound', 'back'] as const;
/** Reviews that are shown at most: a year of months. */
const most = 12;
/** Width and height of a bar's place in the picture, in its own units. */
const [step, height] = [14, 32];

/** The figures of the last reviews, as a picture and as a table. */
export function Trend({ points }: { points: readonly TrendPoint[] }) {
  const shown = points.slice(-most);
  if (shown.length < 2) return null;
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">{text.title}</h2>
      <table className="listed trend">
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col">{text.course}</th>
            {shown.map(({ review, finishedAt }) => (
              <th key={review} scope="col">
                {dayText(finishedAt)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((name) => (
            <tr key={name}>
              <th scope="row">{text[name]}</th>
              <td>
                <Course values={shown.map((point) => point[name])} />
              </td>
              {shown.map((point) => (
                <td key={point.review}>{point[name]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Bars, one a review; the figures stand beside them. */
function Course({ values }: { values: readonly number[] }) {
  const top = Math.max(1, ...values);
  return (
    <svg width={values.length * step} height={height} aria-hidden="true">
      {values.map((value, at) => {
        const tall = Math.max(1, Math.round((value / top) * (height - 2)));
        return <rect key={at} x={at * step + 2} y={height - tall} width={step - 4} height={tall} />;
      })}
    </svg>
  );
}
