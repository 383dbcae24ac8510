import type { Category } from '../../shared/finding.ts';
import type { Row } from '../../shared/row.ts';
import { problemScreen } from '../../shared/text/problem-screen.ts';
import { searchLines } from '../../shared/text/search-quality.ts';
import { useAnswer } from '../app/use-answer.ts';
import { useUnread } from '../problems/unread-link.tsx';

/** Beside a zero: which rules looked at how much, what did not count or could not be read, and how well they find. */
export function SearchQuality({
  categories,
  rows,
}: {
  categories: readonly Category[];
  rows: readonly Row[];
}) {
  const [rules] = useAnswer('rules.list', {}, ['settings']);
  const [settings] = useAnswer('settings.get', {}, ['settings']);
  const unread = useUnread();
  if (!rules || !settings) return null;
  const asked = rules.filter(({ category }) => categories.includes(category));
  const concerned = asked.filter(({ idle }) => !idle);
  const off = concerned.filter(({ id }) => settings.rulesOff.includes(id)).length;
  const lines = searchLines({
    categories,
    entries: rows.length,
    rules: concerned.length - off,
    off,
    idle: asked.length > concerned.length,
    wrong: rows.reduce(
      (sum, { flags }) =>
        sum + flags.filter(({ sure, category }) => sure === 'wrong' && categories.includes(category)).length,
      0,
    ),
    problems: unread,
  });
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {unread > 0 && (
        <p>
          <a href="#/problems">{problemScreen.lookAt}</a>
        </p>
      )}
    </>
  );
}
