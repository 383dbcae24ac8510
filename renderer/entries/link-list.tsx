import type { Link } from '../../shared/context.ts';
import { linkText, contextText as text } from '../../shared/text/context.ts';

/** What an entry names and what names it; each leads to its entry where that is loaded. */
export function LinkList({ links, onOpen }: { links: readonly Link[]; onOpen: (id: string) => void }) {
  return (
    <details open>
      <summary>{text.links}</summary>
      <ul className="plain">
        {links.map(({ how, name, row }, at) => (
          <li key={at}>
            <span className="quiet-text">{linkText[how]}</span>{' '}
            {row === null ? (
              <>
                <bdi>{name}</bdi> <span className="quiet-text">({text.nothing})</span>
              </>
            ) : (
              <button type="button" className="link" onClick={() => onOpen(row)}>
                <bdi>{name}</bdi>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
