import type { EntryDetail } from '../../shared/row.ts';
import { contextText, loadsText, scopeText } from '../../shared/text/context.ts';
import { screenText } from '../../shared/text/screens.ts';
import { tagText } from '../../shared/text/tags.ts';
import { dayText, fill } from '../app/say.ts';
import { ImportTree } from './import-tree.tsx';
import { LinkList } from './link-list.tsx';
import { OtherPlaces, placeWords } from './other-places.tsx';

const text = screenText.details;

/** Where an entry stands, to whom it belongs, when it is loaded, and what it hangs together with. */
export function WhereSection({ detail, onOpen }: { detail: EntryDetail; onOpen: (id: string) => void }) {
  const { scope, loads, order, names, imports, links } = detail.context;
  return (
    <section>
      <h3>{text.where}</h3>
      <p>
        <bdi>{detail.sourceLabel}</bdi>
        {detail.asOf && (
          <span className="quiet-text"> {fill(text.asOf, { date: dayText(detail.asOf) })}</span>
        )}
      </p>
      <p className="hint">
        <bdi>{placeWords(detail.locator)}</bdi>
      </p>
      {names.length > 0 && (
        <p className="hint">
          {contextText.same}{' '}
          {names.map((name, at) => (
            <bdi key={name}>{at === 0 ? name : `, ${name}`}</bdi>
          ))}
        </p>
      )}
      {detail.tags.length > 0 && (
        <p>
          <bdi>{fill(text.marks, { marks: detail.tags.map(tagText).join(', ') })}</bdi>
        </p>
      )}
      <dl className="context">
        {scope.length > 0 && (
          <>
            <dt>{contextText.belongs}</dt>
            <dd>
              {scope.map(({ is, name }) => (
                <bdi key={`${is} ${name}`}>{fill(scopeText[is], { name })}</bdi>
              ))}
            </dd>
          </>
        )}
        <dt>{contextText.loads}</dt>
        <dd>{loadsText[loads]}</dd>
      </dl>
      {order !== null && order.files.length > 1 && (
        <details>
          <summary>{fill(contextText.order, { at: order.at, of: order.files.length })}</summary>
          <ol>
            {order.files.map((name, at) => (
              <li key={name} aria-current={at + 1 === order.at ? 'true' : undefined}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ol>
        </details>
      )}
      {imports.length > 0 && <ImportTree nodes={imports} onOpen={onOpen} />}
      {links.length > 0 && <LinkList links={links} onOpen={onOpen} />}
      <OtherPlaces places={detail.places} onOpen={onOpen} />
    </section>
  );
}
