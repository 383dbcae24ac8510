import { useMemo, useState } from 'react';
import { placesText } from '../../shared/text/places.ts';
import { screenText } from '../../shared/text/screens.ts';
import { coverAll } from '../entries/reveal.ts';
import { redo, undo } from '../entries/verdict-actions.ts';
import { Dialog } from './dialog.tsx';
import { importBy } from './importing.ts';
import { go } from './router.ts';
import { screenIds } from './screens.ts';

interface Command {
  readonly title: string;
  readonly act: () => unknown;
}

const commandsWith = (onFind: () => void): readonly Command[] => [
  ...screenIds.map((id) => ({ title: screenText.navigation[id], act: () => go(id) })),
  { title: placesText.open, act: onFind },
  { title: screenText.import.again, act: () => importBy('sources.refresh', {}) },
  { title: screenText.import.sample, act: () => importBy('sources.sample', {}) },
  { title: screenText.undo, act: undo },
  { title: 'Redo', act: redo },
  { title: screenText.coverAll, act: coverAll },
];

/** Every command by its name: type, choose, Enter. */
export function Commands({ onFind, onClose }: { onFind: () => void; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(
    () =>
      commandsWith(onFind).filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase())),
    [typed, onFind],
  );
  const run = (command: Command | undefined): void => {
    if (!command) return;
    onClose();
    void command.act();
  };
  return (
    <Dialog title={screenText.palette.title} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="commands"
        aria-activedescendant={found[at] ? `command-${at}` : undefined}
        aria-label={screenText.palette.label}
        placeholder={screenText.palette.label}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') run(found[at]);
          else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else return;
          event.preventDefault();
        }}
      />
      <ul id="commands" role="listbox" className="commands" aria-label={screenText.palette.title}>
        {found.map((command, place) => (
          <li
            key={command.title}
            id={`command-${place}`}
            role="option"
            aria-selected={place === at}
            onClick={() => run(command)}
          >
            {command.title}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
