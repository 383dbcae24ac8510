import { removalScreen } from '../../shared/text/removals.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';

/** How long a copied text stays in the clipboard if nothing else takes its place, in milliseconds. */
const stay = 60_000;

/**
 * Copies the name of a place, never a value. The host clears its clipboard by itself; a browser tab does where it may
 * read the clipboard, and leaves alone what it cannot see.
 */
export async function copy(text: string): Promise<void> {
  const reply = await ask('desk.copy', { text });
  if (!reply.ok || !reply.value.done) {
    await navigator.clipboard.writeText(text);
    setTimeout(() => void clear(text), stay);
  }
  notify(removalScreen.copied);
}

async function clear(text: string): Promise<void> {
  try {
    if ((await navigator.clipboard.readText()) === text) await navigator.clipboard.writeText('');
  } catch {
    // A tab that may not look does not wipe what somebody else put there.
  }
}
