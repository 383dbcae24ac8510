import type { Settings } from '../../shared/settings.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { sentenceOf } from '../app/say.ts';

/** Saves a change at once, and says something only when it fails; answers whether it was saved. */
export async function save(change: Partial<Settings>): Promise<boolean> {
  const reply = await ask('settings.set', change);
  if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  return reply.ok;
}
