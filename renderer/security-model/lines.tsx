import type { ModelLine } from '../../shared/security-model.ts';
import { modelText as text } from '../../shared/text/security-model.ts';
import { sayLine } from '../../shared/text/security-model-lines.ts';

/** What is known, each with how it is known; what speaks against the row is marked by a word. */
export function Lines({ lines }: { lines: readonly ModelLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="model-lines">
      {lines.map((line, at) => (
        <li key={at}>
          <span className={`mark mark-${line.mark}`}>{text.marks[line.mark]}</span> {sayLine(line)}
          {line.warns && <span className="badge problem">{text.warns}</span>}
        </li>
      ))}
    </ul>
  );
}
