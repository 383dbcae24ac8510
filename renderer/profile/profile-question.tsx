import { profilesText as text } from '../../shared/text/profiles.ts';
import { useAnswer } from '../app/use-answer.ts';
import { save } from '../settings/save.ts';
import { ProfileChoice } from './profile-choice.tsx';

/** Asks once how the person uses it; gone as soon as that is confirmed. */
export function ProfileQuestion() {
  const [settings] = useAnswer('settings.get', {}, ['settings']);
  if (!settings || settings.profileConfirmed) return null;
  return (
    <section className="offer" aria-labelledby="profile-question">
      <h2 id="profile-question">{text.ask}</h2>
      <p className="hint">{text.askHint}</p>
      <ProfileChoice settings={settings} />
      <button type="button" onClick={() => void save({ profileConfirmed: true })}>
        {text.confirm}
      </button>
    </section>
  );
}
