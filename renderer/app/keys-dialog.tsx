import { screenText } from '../../shared/text/screens.ts';
import { Dialog } from './dialog.tsx';

/** All keys, in one list. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={screenText.keys.title} onClose={onClose} wide>
      <dl className="keys">
        {screenText.keys.list.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
