import type { Row } from '../../shared/row.ts';
import { screenText } from '../../shared/text/screens.ts';
import type { Decision } from '../../shared/verdict.ts';
import { Dialog } from '../app/dialog.tsx';
import { fill } from '../app/say.ts';

/** Lists many rows before a decision falls on all of them; the button names the outcome. */
export function ConfirmDialog({
  ids,
  byId,
  decision,
  onConfirm,
  onClose,
}: {
  ids: readonly string[];
  byId: ReadonlyMap<string, Row>;
  decision: Exclude<Decision, 'duplicate'>;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const count = ids.length;
  return (
    <Dialog title={fill(screenText.verdicts.confirm, { count })} onClose={onClose} wide>
      <ol className="commands">
        {ids.map((id) => (
          <li key={id}>
            <bdi>{byId.get(id)?.excerpt}</bdi>
          </li>
        ))}
      </ol>
      <footer>
        <button type="button" className="primary" onClick={onConfirm}>
          {fill(screenText.verdicts.bulk[decision], { count })}
        </button>
      </footer>
    </Dialog>
  );
}
