import { useState } from 'react';
import type { Removal } from '../../shared/removal.ts';
import { originText as text } from '../../shared/text/origins.ts';
import { OriginsDialog } from './origins-dialog.tsx';

/** The button that looks for the chat which an entry of an account came from. */
export function FindOrigin({ removal }: { removal: Removal }) {
  const [looking, setLooking] = useState(false);
  if (!removal.chats) return null;
  return (
    <>
      <button type="button" className="quiet" onClick={() => setLooking(true)}>
        {text.open}
      </button>
      {looking && <OriginsDialog removal={removal} onClose={() => setLooking(false)} />}
    </>
  );
}
