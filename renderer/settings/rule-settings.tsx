import type { Settings } from '../../shared/settings.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { useAnswer } from '../app/use-answer.ts';
import { useSwitches } from './use-switches.ts';

const text = reviewText.settings;

/** Every rule with what it looks for and why; each can be switched off. */
export function RuleSettings({ settings }: { settings: Settings }) {
  const [rules] = useAnswer('rules.list', {}, []);
  const groups = Map.groupBy(rules ?? [], (rule) => rule.category);
  const [off, setOff] = useSwitches('rulesOff', settings.rulesOff);
  return (
    <section>
      <h2>{text.rules}</h2>
      <p className="hint">{text.rulesHint}</p>
      {[...groups].map(([category, list]) => (
        <details key={category}>
          <summary>
            {categoryText[category].name} <span className="count">{list.length}</span>
          </summary>
          <ul className="plain">
            {list.map((rule) => (
              <li key={rule.id}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={!off.includes(rule.id)}
                    onChange={(event) => setOff(rule.id, !event.target.checked)}
                  />
                  {rule.title}
                </label>
                <p className="hint">{rule.why}</p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
