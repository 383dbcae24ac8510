import type { Input } from '../../shared/contract.ts';
import type { RuleInfo } from '../../shared/finding.ts';
import { findingText as text } from '../../shared/text/findings.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { counted, fill, sentenceOf } from '../app/say.ts';
import { addedText, dropTerm } from '../settings/terms.ts';

/** Calls a finding wrong; the message says in how many entries, and takes it back. */
export async function callWrong(request: Input<'acceptances.add'>, title: string): Promise<void> {
  const reply = await ask('acceptances.add', request);
  if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
  const { number, entries } = reply.value;
  notify(fill(text.accepted, { rule: title, entries: counted(entries, 'entry', 'entries') }), {
    undo: () => void countAgain(number, title),
  });
}

/** Says that a found name is the person's own; the message tells whether that holds here, and takes it back. */
export async function sayItIsMe(request: Input<'terms.own-name'>): Promise<void> {
  const reply = await ask('terms.own-name', request);
  if (!reply.ok) return notify(sentenceOf(reply.error), { tone: 'problem' });
  const { added, known, numbers, heeded } = reply.value;
  if (added + known === 0) return notify(addedText(reply.value), { tone: 'problem' });
  const undo = numbers.length === 0 ? {} : { undo: () => void dropTerm(numbers[0] ?? 0) };
  notify(heeded ? text.meDone : text.meElsewhere, undo);
}

/** Takes back that a finding was called wrong, by its number. */
export async function countAgain(number: number, title: string): Promise<void> {
  const reply = await ask('acceptances.remove', { number });
  if (reply.ok) notify(fill(text.restored, { rule: title }));
  else notify(sentenceOf(reply.error), { tone: 'problem' });
}

/** Switches a rule off, as in the settings; the message takes it back. */
export async function switchOff(rule: RuleInfo): Promise<void> {
  if (await set(rule.id, false))
    notify(fill(text.offDone, { rule: rule.title }), { undo: () => void switchOn(rule) });
}

async function switchOn(rule: RuleInfo): Promise<void> {
  if (await set(rule.id, true)) notify(fill(text.onAgain, { rule: rule.title }));
}

/** The settings are asked for first, so that another change of them in between is not taken back. */
async function set(id: string, on: boolean): Promise<boolean> {
  const settings = await ask('settings.get', {});
  const reply = settings.ok
    ? await ask('settings.set', {
        rulesOff: [...settings.value.rulesOff.filter((one) => one !== id), ...(on ? [] : [id])],
      })
    : settings;
  if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  return reply.ok;
}
