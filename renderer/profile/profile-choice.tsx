import { Plan, Profile, type Settings } from '../../shared/settings.ts';
import { profilesText as text } from '../../shared/text/profiles.ts';
import { save } from '../settings/save.ts';

/** How somebody uses it, and under which plan: every change takes effect at once. */
export function ProfileChoice({ settings: { profile, plan } }: { settings: Settings }) {
  return (
    <>
      <label className="setting">
        {text.profile}
        <select
          value={profile}
          onChange={(event) => void save({ profile: Profile.parse(event.target.value) })}
        >
          {Profile.options.map((one) => (
            <option key={one} value={one}>
              {text.profiles[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">{text.profileHints[profile]}</p>
      <label className="setting">
        {text.plan}
        <select value={plan} onChange={(event) => void save({ plan: Plan.parse(event.target.value) })}>
          {Plan.options.map((one) => (
            <option key={one} value={one}>
              {text.plans[one]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
