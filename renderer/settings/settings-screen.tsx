import { reviewText } from '../../shared/text/review-screens.ts';
import { useAnswer } from '../app/use-answer.ts';
import { AcceptedSettings } from './accepted-settings.tsx';
import { AgeSettings } from './age-settings.tsx';
import { KeptSettings } from './kept-settings.tsx';
import { ProfileSettings } from './profile-settings.tsx';
import { RuleSettings } from './rule-settings.tsx';
import { ScheduleSettings } from './schedule-settings.tsx';
import { TermSettings } from './term-settings.tsx';
import { WindowSettings } from './window-settings.tsx';

/** Everything that can be set; every change takes effect at once. */
export function SettingsScreen() {
  const [settings] = useAnswer('settings.get', {}, ['settings']);
  if (!settings) return null;
  return (
    <div className="page settings">
      <h1>{reviewText.settings.title}</h1>
      <ProfileSettings settings={settings} />
      <ScheduleSettings settings={settings} />
      <WindowSettings settings={settings} />
      <AgeSettings settings={settings} />
      <RuleSettings settings={settings} />
      <TermSettings settings={settings} />
      <AcceptedSettings />
      <KeptSettings />
    </div>
  );
}
