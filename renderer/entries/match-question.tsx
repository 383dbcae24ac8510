import type { EntryDetail, Match } from '../../shared/row.ts';
import { historyText as text } from '../../shared/text/history.ts';
import { decidedText } from '../../shared/text/words.ts';
import { ask } from '../api.ts';
import { notify } from '../app/notices.ts';
import { dayText, fill, sentenceOf } from '../app/say.ts';

/** Asks whether an entry is an older one in other words, where that is in doubt, and shows what was answered. */
export function MatchQuestions({ detail }: { detail: Pick<EntryDetail, 'row' | 'matches'> }) {
  return detail.matches.map((match) => <Question key={match.number} id={detail.row.id} match={match} />);
}

function Question({ id, match }: { id: string; match: Match }) {
  const { number, likeness, lastSeen, decision } = match;
  const answer = async (said: Match['answer']): Promise<void> => {
    const reply = await ask('entries.match', { id, earlier: number, answer: said });
    if (!reply.ok) notify(sentenceOf(reply.error), { tone: 'problem' });
  };
  if (match.answer) {
    return (
      <p className="hint">
        {fill(text.answered[match.answer], { number })}{' '}
        <button type="button" className="link" onClick={() => void answer(null)}>
          {text.takeBack}
        </button>
      </p>
    );
  }
  const facts = { likeness: percent(likeness ?? 0), date: dayText(lastSeen ?? '') };
  return (
    <section className="question" aria-label={fill(text.question, { number })}>
      <p>
        <strong>{fill(text.question, { number })}</strong>
      </p>
      <p>
        {fill(text.facts, facts)}{' '}
        {decision ? fill(text.decision, { decision: decidedText[decision] }) : text.undecided}
      </p>
      <p className="hint">{text.notKept}</p>
      <div className="decisions">
        <button type="button" onClick={() => void answer('same')}>
          {text.same}
        </button>
        <button type="button" onClick={() => void answer('other')}>
          {text.other}
        </button>
      </div>
    </section>
  );
}

/** A likeness from 0 to 1 in whole per cent: of what is not the very same it is 99 at most. */
export const percent = (likeness: number): number => Math.min(99, Math.round(likeness * 100));
