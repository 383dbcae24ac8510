import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../shared/contract.ts';
import type { Place } from '../../shared/place.ts';
import { placesText as text } from '../../shared/text/places.ts';
import { ask } from '../api.ts';
import { Dialog } from '../app/dialog.tsx';
import { importBy } from '../app/importing.ts';
import { notify } from '../app/notices.ts';
import { ProgressBar } from '../app/progress-bar.tsx';
import { counted, fill, sentenceOf } from '../app/say.ts';
import { KnownPlaces } from './known-places.tsx';
import { PlaceTable } from './place-table.tsx';

/**
 * Finds memory on this computer: says where it would look, looks when the person says so, shows what is there, and
 * reads what they choose. Nothing is opened before.
 */
export function FindMemory({
  about,
  onClose,
}: {
  about: Output<'app.about'> | undefined;
  onClose: () => void;
}) {
  const [found, setFound] = useState<Output<'places.look'> | null>(null);
  const [looking, setLooking] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (found && !looking) status.current?.focus();
  }, [found, looking]);

  const look = async (method: 'places.look' | 'places.look-in-folder'): Promise<void> => {
    setLooking(true);
    const reply = await ask(method, {});
    setLooking(false);
    if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
    // Closing the system's dialog without a choice leaves what is shown.
    if (reply.value.looked > 0) setFound((before) => (before ? joined(before, reply.value) : reply.value));
  };
  const read = (): void => {
    void importBy('places.read', { ids: [...chosen] });
    onClose();
  };
  const close = (): void => {
    if (looking) void ask('places.stop', {});
    onClose();
  };

  return (
    <Dialog title={text.title} onClose={close} wide>
      {!found && (
        <>
          <p>{text.lead}</p>
          <KnownPlaces />
          <p className="hint">{text.leave}</p>
        </>
      )}
      {looking && <ProgressBar stop="places.stop" />}
      {found && (
        <>
          <p ref={status} tabIndex={-1} role="status">
            {fill(found.places.length > 0 ? text.found : text.none, {
              places: found.places.length,
              looked: found.looked,
            })}{' '}
            {found.cancelled && text.stopped}
          </p>
          {found.places.length > 0 && (
            <PlaceTable places={found.places} chosen={chosen} onChoose={setChosen} />
          )}
        </>
      )}
      {about && !about.dialogs && <p className="hint">{text.noDialog}</p>}
      <footer>
        {about?.dialogs && (
          <button type="button" disabled={looking} onClick={() => void look('places.look-in-folder')}>
            {text.folder}
          </button>
        )}
        {found ? (
          <button type="button" className="primary" disabled={chosen.size === 0 || looking} onClick={read}>
            {fill(text.read, { places: counted(chosen.size, 'place') })}
          </button>
        ) : (
          <button
            type="button"
            className="primary"
            disabled={looking}
            onClick={() => void look('places.look')}
          >
            {text.look}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

/** Two looks as one: a place that was looked at again is shown as it is now. */
function joined(before: Output<'places.look'>, now: Output<'places.look'>): Output<'places.look'> {
  const again = new Set(now.places.map(({ id }) => id));
  const places: Place[] = [...before.places.filter(({ id }) => !again.has(id)), ...now.places];
  return { places, looked: before.looked + now.looked, cancelled: now.cancelled };
}
