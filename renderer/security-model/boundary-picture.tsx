import type { Boundary, BoundaryId } from '../../shared/security-model.ts';
import { boundaryFigure, modelText as text } from '../../shared/text/security-model.ts';
import { modelRowText } from '../../shared/text/security-model-rows.ts';
import { fill } from '../app/say.ts';

/** Where each box lies, in the units of the picture. */
const boxes: Readonly<
  Record<BoundaryId, { readonly x: number; readonly y: number; readonly w: number; readonly h: number }>
> = {
  B1: { x: 8, y: 8, w: 408, h: 224 },
  B2: { x: 200, y: 64, w: 200, h: 112 },
  B3: { x: 544, y: 8, w: 328, h: 96 },
  B4: { x: 544, y: 136, w: 328, h: 96 },
};
const arrows = ['M 168 120 H 192', 'M 400 96 H 456 V 56 H 536', 'M 400 144 H 456 V 184 H 536'] as const;

/** The four boundaries in one picture. It says in short what the table below it says in full. */
export function BoundaryPicture({ boundaries }: { boundaries: readonly Boundary[] }) {
  return (
    <figure className="boundary-picture">
      <svg viewBox="0 0 880 240" role="img" aria-label={text.picture}>
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" className="arrow-head" />
          </marker>
        </defs>
        <line x1="480" y1="0" x2="480" y2="240" className="edge" />
        {arrows.map((d) => (
          <path key={d} d={d} className="arrow" markerEnd="url(#arrow)" markerStart="url(#arrow)" />
        ))}
        <rect x="20" y="64" width="148" height="112" rx="6" className="box inner" />
        <text x="30" y="92" className="name">
          {text.grantedFolders}
        </text>
        {boundaries.map((boundary) => (
          <Box key={boundary.id} boundary={boundary} />
        ))}
      </svg>
      <figcaption className="quiet-text">{text.picture}</figcaption>
    </figure>
  );
}

function Box({ boundary }: { boundary: Boundary }) {
  const { id, cells } = boundary;
  const { x, y, w, h } = boxes[id];
  const lines = Object.values(cells).flat();
  const warnings = lines.filter(({ warns }) => warns).length;
  const figure = boundaryFigure(boundary);
  // The figure of the computer stands in the box of its folders.
  const at = id === 'B1' ? { x: 30, y: 116 } : { x: x + 12, y: y + 52 };
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} rx="6" className={id === 'B2' ? 'box inner' : 'box'} />
      <text x={x + 12} y={y + 28} className="name">
        {id} {modelRowText[id].title}
      </text>
      <text x={at.x} y={at.y} className="figure">
        {figure}
      </text>
      {warnings > 0 && (
        <text x={at.x} y={at.y + 22} className="warning">
          ▲ {fill(text.toLookAt, { count: warnings })}
        </text>
      )}
    </g>
  );
}
