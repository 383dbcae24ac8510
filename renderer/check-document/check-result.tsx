import type { DocumentCheck, Passage } from '../../shared/document-check.ts';
import type { RuleInfo } from '../../shared/finding.ts';
import { checkText as text } from '../../shared/text/check-document.ts';
import { howGood } from '../../shared/text/search-quality.ts';
import { sensitivityText } from '../../shared/text/words.ts';
import { counted, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { TextView } from '../entries/text-view.tsx';

const nothingFolded = new Set<never>();

/** What was found in a document, passage by passage, and how good the search is. */
export function CheckResult({ result }: { result: DocumentCheck }) {
  const [rules] = useAnswer('rules.list', {}, []);
  const { passages, more, addresses, characters, lines, rulesOff } = result;
  const figures = { rules: result.rules, characters, lines };
  return (
    <section>
      <p className={passages.length === 0 ? '' : 'badge problem'}>
        {passages.length === 0
          ? fill(text.nothing, figures)
          : fill(text.found, { ...figures, passages: counted(passages.length + more, 'place') })}
      </p>
      <p className="hint">
        {howGood(['injected-instruction', 'hidden-text'])} {rulesOff > 0 && fill(text.off, { off: rulesOff })}
      </p>
      {passages.map((passage, at) => (
        <Found key={at} passage={passage} rules={rules ?? []} />
      ))}
      {more > 0 && <p>{fill(text.more, { more })}</p>}
      {addresses.length > 0 && (
        <details>
          <summary>{fill(text.addresses, { count: addresses.length })}</summary>
          <p className="hint">{text.addressesHint}</p>
          <ul className="addresses">
            {addresses.map((address) => (
              <li key={address}>
                <bdi>{address}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Found({
  passage: { lines, segments, findings },
  rules,
}: {
  passage: Passage;
  rules: readonly RuleInfo[];
}) {
  const [first, last] = lines;
  return (
    <article className="passage">
      <h2>{first === last ? fill(text.place, { first }) : fill(text.places, { first, last })}</h2>
      <TextView segments={segments} revealed={false} findings={findings} folded={nothingFolded} />
      <ol>
        {findings.map((finding, at) => {
          const rule = rules.find(({ id }) => id === finding.rule);
          const { word, shape } = sensitivityText[finding.severity];
          return (
            <li key={at}>
              <strong className={`sensitivity ${finding.severity}`}>
                <span aria-hidden="true">{shape}</span> {word}
              </strong>{' '}
              {rule?.title ?? finding.rule}. {rule?.why} {rule?.remedy}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
