import { useState } from 'react';
import { type Lasting, lastings, type Reach } from '../../shared/acceptance.ts';
import { type Finding, isValue, type RuleInfo } from '../../shared/finding.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { findingText } from '../../shared/text/findings.ts';
import { screenText } from '../../shared/text/screens.ts';
import { Dialog } from '../app/dialog.tsx';
import { counted, fill } from '../app/say.ts';
import { callWrong } from './finding-actions.ts';
import { useRows } from './row-store.ts';

const text = findingText.dialog;

/** Asks how far "this is wrong" reaches and how long it holds; the button says how many entries that means now. */
export function WrongDialog({
  entry,
  finding,
  rule,
  others,
  onClose,
}: {
  entry: string;
  finding: Finding;
  rule: RuleInfo | undefined;
  /** In how many other entries the same stands. */
  others: number;
  onClose: () => void;
}) {
  const { rows } = useRows();
  const [reach, setReach] = useState<Reach>('value');
  const [lasting, setLasting] = useState<Lasting>('for-good');
  const title = rule?.title ?? categoryText[finding.category].name;
  const ofRule = rows.filter(({ flags }) => flags.some((flag) => flag.rule === finding.rule)).length;
  const entries: Readonly<Record<Reach, number>> = { value: others + 1, rule: ofRule };
  const names: Readonly<Record<Reach, string>> = {
    value: isValue(finding) ? text.value : text.statement,
    rule: text.rule,
  };
  return (
    <Dialog title={fill(text.title, { rule: title })} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() =>
          void callWrong(
            {
              id: entry,
              finding: { rule: finding.rule, start: finding.start, end: finding.end },
              reach,
              lasting,
            },
            title,
          )
        }
      >
        <fieldset className="choices stacked">
          <legend>{text.which}</legend>
          {(['value', 'rule'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="reach" checked={reach === one} onChange={() => setReach(one)} />{' '}
              {names[one]} <span className="count">{counted(entries[one], 'entry', 'entries')}</span>
            </label>
          ))}
        </fieldset>
        <label className="setting">
          {text.lasting}
          <select value={lasting} onChange={(event) => setLasting(event.target.value as Lasting)}>
            {lastings.map((one) => (
              <option key={one} value={one}>
                {text.lastings[one]}
              </option>
            ))}
          </select>
        </label>
        <p className="hint">{text.hint}</p>
        <footer>
          <button type="button" className="quiet" onClick={onClose}>
            {screenText.cancel}
          </button>
          <button type="submit" className="primary">
            {fill(text.go, { entries: counted(entries[reach], 'entry', 'entries') })}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
