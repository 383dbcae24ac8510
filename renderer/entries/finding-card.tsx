import { type Finding, isOwnersName, isUnverified, type RuleInfo, surenessOf } from '../../shared/finding.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { findingText as text } from '../../shared/text/findings.ts';
import { reasonText } from '../../shared/text/reasons.ts';
import { sensitivityText } from '../../shared/text/words.ts';
import { fill } from '../app/say.ts';
import { countAgain, switchOff } from './finding-actions.ts';
import { OtherEntries } from './other-entries.tsx';

/**
 * One finding: what it is, why it matters, how sure the rule is and why, what to do, and what the rule rests on. Of the
 * owner's own name there is nothing to do, and why it is told are its reasons.
 */
export function FindingCard({
  finding,
  number,
  rule,
  onWrong,
  onMe,
  onOpen,
}: {
  finding: Finding;
  /** As the text above marks it. */
  number: number;
  rule: RuleInfo | undefined;
  onWrong: () => void;
  onMe: () => void;
  onOpen: (id: string) => void;
}) {
  const { word, shape } = sensitivityText[finding.severity];
  const title = rule?.title ?? categoryText[finding.category].name;
  const isOwners = isOwnersName(finding);
  const reasons = (finding.reasons ?? []).flatMap((code) => reasonText[code] ?? []);
  return (
    <article className="finding">
      <h4>
        <span className="count">{number}</span> {title}
      </h4>
      <p className="facts">
        <span className={`severity ${finding.severity}`}>
          <span aria-hidden="true">{shape}</span> {fill(text.serious, { word })}
        </span>{' '}
        <span>{fill(text.sure, { tier: text.tiers[surenessOf(finding)] })}</span>
      </p>
      {!isOwners && <p>{rule?.why}</p>}
      {reasons.length > 0 && (
        <ul className="reasons" aria-label={text.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {finding.others && <OtherEntries ids={finding.others} onOpen={onOpen} />}
      {!isOwners && <p>{rule?.remedy}</p>}
      {rule && (
        <p className="hint">
          {isUnverified(rule) ? text.unverified : fill(text.source, { source: rule.source })}
        </p>
      )}
      <p className="row">
        {finding.accepted === undefined ? (
          <button type="button" onClick={onWrong}>
            {text.wrong}
          </button>
        ) : (
          <button type="button" onClick={() => void countAgain(finding.accepted ?? 0, title)}>
            {text.again}
          </button>
        )}
        {finding.category === 'person' && surenessOf(finding) !== 'wrong' && !isOwners && (
          <button type="button" onClick={onMe}>
            {text.me}
          </button>
        )}
        {rule && (
          <button type="button" className="quiet" onClick={() => void switchOff(rule)}>
            {text.off}
          </button>
        )}
      </p>
    </article>
  );
}
