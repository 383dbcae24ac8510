import { mostTerms, type Term, type TermsAdded } from '../../shared/term.ts';
import { termText as text } from '../../shared/text/terms.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { counted, fill, sentenceOf } from '../app/say.ts';

const terms = (count: number): string => counted(count, 'term');

/** What became of what was added, sentence by sentence; nothing is said of what is nought. */
export const addedText = ({ added, known, unfit, secret, over }: TermsAdded): string =>
  [
    ...(added > 0 || known + unfit + secret + over === 0 ? [fill(text.added, { terms: terms(added) })] : []),
    ...(known > 0 ? [fill(text.known, { terms: terms(known) })] : []),
    ...(unfit > 0 ? [fill(text.unfit, { terms: terms(unfit) })] : []),
    ...(secret > 0 ? [fill(text.secret, { terms: terms(secret) })] : []),
    ...(over > 0 ? [fill(text.over, { terms: terms(over), most: mostTerms })] : []),
  ].join(' ');

/** Puts terms on the list, and says what became of them; answers whether the list took them up. */
export async function addTerms(list: readonly Term[]): Promise<boolean> {
  const reply = await ask('terms.add', { terms: [...list] });
  if (!reply.ok) {
    notify(sentenceOf(reply.error), { tone: 'problem' });
    return false;
  }
  const { numbers } = reply.value;
  notify(addedText(reply.value), numbers.length === 1 ? { undo: () => void dropTerm(numbers[0] ?? 0) } : {});
  return true;
}

/** Takes a term off the list, and answers whether it is off. */
export async function dropTerm(number: number): Promise<boolean> {
  const reply = await ask('terms.remove', { number });
  if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  return reply.ok;
}

/** Takes a term off the list; the message puts it back. */
export async function removeTerm(number: number, term: Term): Promise<void> {
  if (await dropTerm(number)) notify(text.removed, { undo: () => void addTerms([term]) });
}

/** Gives a term another kind or seriousness. */
export async function changeTerm(
  number: number,
  change: Partial<Pick<Term, 'kind' | 'severity'>>,
): Promise<void> {
  const reply = await ask('terms.change', { number, ...change });
  if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
}

/** Does not suggest a name again; the message takes that back. */
export async function dismissName(name: string, dismissed = true): Promise<void> {
  const reply = await ask('terms.dismiss', { text: name, dismissed });
  if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  else if (dismissed) notify(text.suggest.dismissed, { undo: () => void dismissName(name, false) });
}
