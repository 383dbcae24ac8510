import type { Settings } from '../../shared/settings.ts';
import type { TermPreset } from '../../shared/term.ts';
import { termText } from '../../shared/text/terms.ts';
import { counted, fill } from '../app/say.ts';
import { useAnswer } from '../app/use-answer.ts';
import { useSwitches } from './use-switches.ts';

const text = termText.presets;

/** Lists of words that come with the application: their words are shown, then each may be switched on. */
export function TermPresets({ settings }: { settings: Settings }) {
  const [presets] = useAnswer('terms.presets', {}, []);
  const [on, setOn] = useSwitches('termPresets', settings.termPresets);
  const nameOf = ({ area, language }: TermPreset): string =>
    fill(text.use, { area: text.areas[area], language: text.languages[language] });
  return (
    <>
      <h3>{text.title}</h3>
      <p className="hint">{text.hint}</p>
      {presets?.map((preset) => (
        <details key={preset.id}>
          <summary>
            {nameOf(preset)} <span className="count">{counted(preset.terms.length, 'word')}</span>
            {on.includes(preset.id) && <span className="badge">{text.isOn}</span>}
          </summary>
          <p lang={preset.language}>{preset.terms.join(', ')}</p>
          <label className="check">
            <input
              type="checkbox"
              checked={on.includes(preset.id)}
              onChange={(event) => setOn(preset.id, event.target.checked)}
            />
            {fill(text.switchOn, { list: nameOf(preset) })}
          </label>
        </details>
      ))}
    </>
  );
}
