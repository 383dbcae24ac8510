import { useMemo, useState } from 'react';
import type { Row } from '../../shared/row.ts';
import { screenText } from '../../shared/text/screens.ts';
import { Dialog } from '../app/dialog.tsx';

/** Most entries offered at once: who needs more types another word. */
const most = 50;

/** Asks which entry stays; the ones that go are left out. */
export function DuplicateDialog({
  rows,
  going,
  onChoose,
  onClose,
}: {
  rows: readonly Row[];
  going: readonly string[];
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const [typed, setTyped] = useState('');
  const found = useMemo(() => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    return rows
      .filter(
        (row) => !going.includes(row.id) && words.every((word) => row.excerpt.toLowerCase().includes(word)),
      )
      .slice(0, most);
  }, [rows, going, typed]);
  return (
    <Dialog title={screenText.verdicts.duplicate} onClose={onClose} wide>
      <input
        type="text"
        aria-label={screenText.verdicts.findOther}
        placeholder={screenText.verdicts.findOther}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="commands">
        {found.map((row) => (
          <li key={row.id}>
            <button type="button" className="quiet" onClick={() => onChoose(row.id)}>
              <span className="quiet-text">#{row.number}</span> <bdi>{row.excerpt}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
