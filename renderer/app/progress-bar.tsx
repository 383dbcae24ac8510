import { screenText } from '../../shared/text/screens.ts';
import { ask } from '../api.ts';
import { useProgress } from './importing.ts';
import { fill } from './say.ts';

/** What is running, an import or a look around, with its counts and a way to stop it. */
export function ProgressBar({
  stop = 'import.cancel',
}: {
  stop?: 'import.cancel' | 'places.stop' | 'removals.stop-origins';
}) {
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
      <button type="button" onClick={() => void ask(stop, {})}>
        {screenText.import.stop}
      </button>
    </div>
  );
}
