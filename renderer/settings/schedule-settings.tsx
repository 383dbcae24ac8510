import type { Cadence, Settings } from '../../shared/settings.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { save } from './save.ts';

const text = reviewText.settings;

/** When reviews are due. */
export function ScheduleSettings({ settings }: { settings: Settings }) {
  return (
    <section>
      <h2>{text.schedule}</h2>
      <label className="setting">
        {text.cadence}
        <select
          value={settings.cadence}
          onChange={(event) => void save({ cadence: event.target.value as Cadence })}
        >
          {Object.entries(reviewText.cadences).map(([cadence, name]) => (
            <option key={cadence} value={cadence}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="setting">
        {text.anchor}
        <select
          value={settings.anchorDay ?? ''}
          onChange={(event) =>
            void save({ anchorDay: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">{text.anchorAuto}</option>
          {Array.from({ length: 31 }, (_, at) => at + 1).map((day) => (
            <option key={day}>{day}</option>
          ))}
        </select>
      </label>
      <p className="hint">{text.anchorHint}</p>
    </section>
  );
}
