import type { DatabaseSync } from 'node:sqlite';
import { MatchAnswer, Way } from '../../../shared/change.ts';
import type { Store } from '../../services/ports.ts';
import type { Transaction } from './transaction.ts';

type LedgerPart = Pick<
  Store,
  'readings' | 'entriesIn' | 'forms' | 'firstSeen' | 'links' | 'saveLinks' | 'matchAnswers' | 'answerMatch'
>;

/** What comes from what: readings in their order, entries by number, and the links between these. */
export function createLedgerTable(database: DatabaseSync, { atomically }: Transaction): LedgerPart {
  const readings = database.prepare(
    'SELECT id, part, coalesce(as_of, read_at) AS at FROM snapshots WHERE source = ?',
  );
  const held = database.prepare(
    'SELECT DISTINCT entry FROM sightings WHERE snapshot IN (SELECT value FROM json_each(?))',
  );
  const forms = database.prepare(
    'SELECT number, fingerprint, second, sketch, first_seen, first_snapshot FROM entries WHERE number IN (SELECT value FROM json_each(?))',
  );
  const first = database.prepare(`
    WITH RECURSIVE line (number) AS (
      SELECT number FROM entries WHERE fingerprint = ?
      UNION SELECT earlier FROM links JOIN line ON later = line.number WHERE sure = 1)
    SELECT min(first_seen) AS at FROM entries WHERE number IN line`);
  const links = database.prepare('SELECT later, earlier, way, likeness, sure FROM links WHERE source = ?');
  const drop = database.prepare('DELETE FROM links WHERE source = ? AND later = ?');
  const insert = database.prepare('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?)');
  const answers = database.prepare('SELECT later, earlier, answer, at FROM match_answers');
  const answer = database.prepare(
    'INSERT INTO match_answers VALUES (?1, ?2, ?3, ?4) ON CONFLICT (later, earlier) DO UPDATE SET answer = ?3, at = ?4',
  );
  const withdraw = database.prepare('DELETE FROM match_answers WHERE later = ? AND earlier = ?');

  return {
    readings: (source) =>
      readings.all(source).map(({ id, part, at }) => ({
        snapshot: Number(id),
        part: String(part),
        at: String(at),
      })),
    entriesIn: (snapshots) => new Set(held.all(JSON.stringify(snapshots)).map((row) => Number(row.entry))),
    forms: (numbers) =>
      forms.all(JSON.stringify(numbers)).map((row) => ({
        number: Number(row.number),
        fingerprint: String(row.fingerprint),
        second: String(row.second),
        sketch: row.sketch instanceof Uint8Array ? row.sketch : new Uint8Array(0),
        firstSeen: String(row.first_seen),
        firstSnapshot: Number(row.first_snapshot),
      })),
    firstSeen: (fingerprint) => {
      const at = first.get(fingerprint)?.at;
      return typeof at === 'string' ? at : null;
    },
    links: (source) =>
      links.all(source).map(({ later, earlier, way, likeness, sure }) => ({
        later: Number(later),
        earlier: Number(earlier),
        way: Way.parse(way),
        likeness: Number(likeness),
        sure: sure === 1,
      })),
    saveLinks: (source, laters, fresh) =>
      atomically(() => {
        for (const later of laters) drop.run(source, later);
        for (const { later, earlier, way, likeness, sure } of fresh)
          insert.run(source, later, earlier, way, likeness, sure ? 1 : 0);
      }),
    matchAnswers: () =>
      answers.all().map((row) => ({
        later: Number(row.later),
        earlier: Number(row.earlier),
        answer: MatchAnswer.parse(row.answer),
        at: String(row.at),
      })),
    answerMatch: (later, earlier, said, at) => {
      if (said) answer.run(later, earlier, said, at);
      else withdraw.run(later, earlier);
    },
  };
}
