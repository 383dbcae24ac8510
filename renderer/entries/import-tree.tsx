import type { ImportNode } from '../../shared/context.ts';
import { referenceText, contextText as text } from '../../shared/text/context.ts';
import { fill } from '../app/say.ts';

/** The files that a file imports and is imported by, indented by their depth. */
export function ImportTree({
  nodes,
  onOpen,
}: {
  nodes: readonly ImportNode[];
  onOpen: (id: string) => void;
}) {
  return (
    <details open>
      <summary>{text.imports}</summary>
      <p className="hint">{text.importsHint}</p>
      <ul className="import-tree">
        {nodes.map((node, at) => (
          <li key={at} style={{ ['--depth' as string]: node.depth }}>
            {node.depth > 0 && <span className="unseen">{fill(text.step, { depth: node.depth })}</span>}
            <Name node={node} onOpen={onOpen} />{' '}
            <span className="quiet-text">
              {[
                node.here ? text.here : '',
                node.line === null ? '' : fill(text.line, { line: node.line }),
                referenceText[node.state],
                node.tooDeep ? text.tooDeep : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Name({ node: { name, row, here }, onOpen }: { node: ImportNode; onOpen: (id: string) => void }) {
  if (row === null || here)
    return here ? (
      <strong>
        <bdi>{name}</bdi>
      </strong>
    ) : (
      <bdi>{name}</bdi>
    );
  return (
    <button type="button" className="link" onClick={() => onOpen(row)}>
      <bdi>{name}</bdi>
    </button>
  );
}
