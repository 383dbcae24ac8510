import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { useProgress } from './importing.ts';
import { fill } from './say.ts';

/** The running import, with its counts and a way to stop it. */
export function ProgressBar() {
  const progress = useProgress();
  if (!progress) return null;
  const { phase, done, total } = progress;
  const label = fill(screenText.import.progress[phase], { done, total });
  return (
    <div className="progress">
      <label>
        <span>{label}</span>
        {total > 0 ? <progress value={done} max={total} /> : <progress />}
      </label>
      <button type="button" onClick={() => void ask('import.cancel', {})}>
        {screenText.import.stop}
      </button>
    </div>
  );
}
