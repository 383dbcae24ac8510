/**
 * Days (YYYY-MM-DD) of the lines of a text as it stands now, from what `git blame --line-porcelain` printed of the last
 * commit. A line that differs from the commit is null.
 */
export const blamedLines = (porcelain: string, text: string): readonly (string | null)[] =>
  match(committed(porcelain), text.split('\n'));

interface CommittedLine {
  readonly day: string;
  readonly text: string;
}

/** The lines of the last commit with the day of their author's time, in the author's own zone. */
function committed(porcelain: string): CommittedLine[] {
  const lines: CommittedLine[] = [];
  let [seconds, zone] = [0, '+0000'];
  for (const line of porcelain.split('\n')) {
    if (line.startsWith('author-time ')) seconds = Number(line.slice(12));
    else if (line.startsWith('author-tz ')) zone = line.slice(10);
    else if (line.startsWith('\t')) lines.push({ day: dayOf(seconds, zone), text: line.slice(1) });
  }
  return lines;
}

function dayOf(seconds: number, zone: string): string {
  const [, sign, hours, minutes] = zone.match(/^([+-])(\d{2})(\d{2})$/) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 * (sign === '-' ? -1 : 1);
  return new Date((seconds + offset) * 1_000).toISOString().slice(0, 10);
}

interface Places {
  readonly at: number[];
  /** How many of them lie before the line that is matched next. */
  passed: number;
}

/** Gives every line of the file the day of the same line in the last commit, going through both once, in order. */
function match(before: readonly CommittedLine[], now: readonly string[]): (string | null)[] {
  const known = new Map<string, Places>();
  for (const [at, { text }] of before.entries()) {
    const places = known.get(bare(text)) ?? { at: [], passed: 0 };
    if (places.at.push(at) === 1) known.set(bare(text), places);
  }
  let next = 0;
  return now.map((line) => {
    const places = known.get(bare(line));
    if (!places) return null;
    while ((places.at[places.passed] ?? next) < next) places.passed += 1;
    const at = places.at[places.passed] ?? places.at[0] ?? next;
    next = Math.max(next, at + 1);
    return before[at]?.day ?? null;
  });
}

const bare = (line: string): string => line.replace(/\r$/, '');
