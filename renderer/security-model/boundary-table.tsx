import { type Boundary, boundaryCells } from '../../shared/security-model.ts';
import { boundaryText, modelText as text } from '../../shared/text/security-model.ts';
import { modelRowText } from '../../shared/text/security-model-rows.ts';
import { Lines } from './lines.tsx';

/** The table behind the picture: of each boundary what crosses it, when, on whose authority, and what was found. */
export function BoundaryTable({ boundaries }: { boundaries: readonly Boundary[] }) {
  return (
    <table className="boundaries">
      <thead>
        <tr>
          <th scope="col">{text.boundary}</th>
          {boundaryCells.map((cell) => (
            <th key={cell} scope="col">
              {text.columns[cell]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {boundaries.map(({ id, cells }) => (
          <tr key={id}>
            <th scope="row">
              <span className="model-id">{id}</span> {modelRowText[id].title}
            </th>
            {boundaryCells.map((cell) => (
              <td key={cell}>
                <p>
                  <span className="mark mark-page">{text.marks.page}</span> {boundaryText[id][cell]}
                </p>
                <Lines lines={cells[cell]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
