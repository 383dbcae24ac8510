import type { Settings } from '../../shared/settings.ts';
import { reviewText } from '../../shared/text/review-screens.ts';
import { save } from './save.ts';

const text = reviewText.settings;

/** How the window looks and is handled. */
export function WindowSettings({ settings }: { settings: Settings }) {
  return (
    <section>
      <h2>{text.window}</h2>
      <label className="setting">
        {text.theme}
        <select
          value={settings.theme}
          onChange={(event) => void save({ theme: event.target.value as Settings['theme'] })}
        >
          {Object.entries(text.themes).map(([theme, name]) => (
            <option key={theme} value={theme}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => void save({ singleKeys: event.target.checked })}
        />
        {text.singleKeys}
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.contentProtection}
          onChange={(event) => void save({ contentProtection: event.target.checked })}
        />
        {text.contentProtection}
      </label>
    </section>
  );
}
