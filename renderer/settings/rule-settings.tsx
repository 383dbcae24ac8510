import { useEffect, useState } from 'react';
import type { Settings } from '../../shared/settings.ts';
import { categoryText } from '../../shared/text/categories.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { useAnswer } from '../app/use-answer.ts';
import { save } from './save.ts';

const text = reviewText.settings;

/** Every rule with what it looks for and why; each can be switched off. */
export function RuleSettings({ settings }: { settings: Settings }) {
  const [rules] = useAnswer('rules.list', {}, []);
  const groups = Map.groupBy(rules ?? [], (rule) => rule.category);
  // Shown at once: everything is looked through anew before the answer comes, and meanwhile another may be switched.
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const off = wanted ?? settings.rulesOff;
  const toggle = (id: string, on: boolean): void => {
    const rulesOff = on ? off.filter((one) => one !== id) : [...off, id];
    setWanted(rulesOff);
    void save({ rulesOff }).then((saved) => saved || setWanted(null));
  };
  const known = settings.rulesOff.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was wanted is over once the settings say otherwise
  useEffect(() => setWanted(null), [known]);
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
                    onChange={(event) => toggle(rule.id, event.target.checked)}
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
