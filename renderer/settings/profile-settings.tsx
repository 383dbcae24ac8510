import type { Settings } from '../../shared/settings.ts';
import { profilesText as text } from '../../shared/text/profiles.ts';
import { ProfileChoice } from '../profile/profile-choice.tsx';
import { ProfileLine } from '../profile/profile-line.tsx';

/** Under which profile and plan reviews are done. */
export function ProfileSettings({ settings }: { settings: Settings }) {
  return (
    <section>
      <h2>{text.section}</h2>
      <ProfileChoice settings={settings} />
      <p className="hint">{text.running}</p>
      <ProfileLine />
    </section>
  );
}
