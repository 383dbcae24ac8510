import type { SourceSide } from '../../shared/security-model.ts';
import { modelText as text } from '../../shared/text/security-model.ts';
import { fill } from '../app/say.ts';

/** The sources that were read, each on its side of the boundary, and how many of them are sent every time. */
export function SidesTable({ sides }: { sides: readonly SourceSide[] }) {
  if (sides.length === 0) return <p>{text.noSources}</p>;
  return (
    <>
      <p className="hint">{text.sidesHint}</p>
      <table className="sides">
        <thead>
          <tr>
            <th scope="col">{text.source}</th>
            <th scope="col">{text.lies}</th>
            <th scope="col">{text.sent}</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ kind, label, side, sources, sent }) => (
            <tr key={kind}>
              <th scope="row">{label}</th>
              <td>{text.side[side]}</td>
              <td>{fill(text.sentOf, { sent, sources })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
