import type { Kind } from '../../shared/entry.ts';
import type { Settings } from '../../shared/settings.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { kindText } from '../../shared/text/words.ts';
import { save } from './save.ts';

const text = reviewText.settings;

/** Days after which each kind of entry is getting old, and is old. */
export function AgeSettings({ settings }: { settings: Settings }) {
  const set = (kind: Kind, place: 0 | 1, value: number): void => {
    if (!Number.isInteger(value) || value < 1) return;
    const [ageing, stale] = settings.thresholds[kind];
    const pair: [number, number] =
      place === 0 ? [value, Math.max(value, stale)] : [Math.min(value, ageing), value];
    void save({ thresholds: { ...settings.thresholds, [kind]: pair } });
  };
  return (
    <section>
      <h2>{text.ages}</h2>
      <p className="hint">{text.ageHint}</p>
      <table className="thresholds">
        <thead>
          <tr>
            <td />
            <th scope="col">{text.ageing}</th>
            <th scope="col">{text.stale}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(kindText) as Kind[]).map((kind) => (
            <tr key={kind}>
              <th scope="row">{kindText[kind]}</th>
              {([0, 1] as const).map((place) => (
                <td key={place}>
                  <input
                    type="number"
                    min={1}
                    max={9_999}
                    aria-label={`${kindText[kind]}: ${place === 0 ? text.ageing : text.stale}`}
                    value={settings.thresholds[kind][place]}
                    onChange={(event) => set(kind, place, event.target.valueAsNumber)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
