import type { Cadence, Plan, Profile, Settings } from '../../shared/settings.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { save } from './save.ts';

const text = reviewText.settings;
const planNames: Readonly<Record<Plan, string>> = {
  free: 'Free',
  pro: 'Pro',
  max: 'Max',
  team: 'Team',
  enterprise: 'Enterprise',
};

/** When reviews are due, and under which profile and plan they are done. */
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
      <label className="setting">
        {text.profile}
        <select
          value={settings.profile}
          onChange={(event) => void save({ profile: event.target.value as Profile })}
        >
          {Object.entries(text.profiles).map(([profile, name]) => (
            <option key={profile} value={profile}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="setting">
        {text.plan}
        <select value={settings.plan} onChange={(event) => void save({ plan: event.target.value as Plan })}>
          {Object.entries(planNames).map(([plan, name]) => (
            <option key={plan} value={plan}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
