import type { DatabaseSync } from 'node:sqlite';
import { defaultSettings, Settings } from '../../../shared/settings.ts';
import { Verdict } from '../../../shared/verdict.ts';
import type { Store } from '../../services/ports.ts';

type DecisionsPart = Pick<
  Store,
  'settings' | 'saveSettings' | 'verdicts' | 'verdict' | 'notes' | 'note' | 'clearNotes'
>;

/** What the person decided, typed and set: verdicts and notes by fingerprint, settings. */
export function createDecisionsTable(database: DatabaseSync): DecisionsPart {
  const settings = database.prepare('SELECT body FROM settings');
  const saveSettings = database.prepare(
    'INSERT INTO settings (id, body) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  );
  const verdicts = database.prepare('SELECT fingerprint, body FROM verdicts');
  const setVerdict = database.prepare(
    'INSERT INTO verdicts VALUES (?, ?) ON CONFLICT (fingerprint) DO UPDATE SET body = excluded.body',
  );
  const dropVerdict = database.prepare('DELETE FROM verdicts WHERE fingerprint = ?');
  const notes = database.prepare('SELECT fingerprint, note FROM notes');
  const setNote = database.prepare(
    'INSERT INTO notes VALUES (?, ?) ON CONFLICT (fingerprint) DO UPDATE SET note = excluded.note',
  );
  const dropNote = database.prepare('DELETE FROM notes WHERE fingerprint = ?');

  return {
    settings: () => settingsOf(settings.get()?.body),
    saveSettings: (body) => {
      saveSettings.run(JSON.stringify(body));
    },
    verdicts: () =>
      new Map(
        verdicts.all().flatMap((row) => {
          const verdict = Verdict.safeParse(JSON.parse(String(row.body)));
          return verdict.success ? [[String(row.fingerprint), verdict.data] as const] : [];
        }),
      ),
    verdict: (fingerprint, verdict) => {
      if (verdict) setVerdict.run(fingerprint, JSON.stringify(verdict));
      else dropVerdict.run(fingerprint);
    },
    notes: () => new Map(notes.all().map((row) => [String(row.fingerprint), String(row.note)])),
    note: (fingerprint, note) => {
      if (note) setNote.run(fingerprint, note);
      else dropNote.run(fingerprint);
    },
    clearNotes: () => {
      database.exec(
        "DELETE FROM notes; DELETE FROM typed_answers; UPDATE connectors SET owner = '', said_by = '', note = ''",
      );
      // Until a checkpoint the words would still stand in the write-ahead log.
      if (!database.isTransaction) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
  };
}

/** A setting that a later version added takes its default; one that is damaged does not take the others along. */
function settingsOf(body: unknown): Settings {
  const stored: Record<string, unknown> = typeof body === 'string' ? JSON.parse(body) : {};
  const kept = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const setting = schema.safeParse(stored[name]);
    return setting.success ? [[name, setting.data]] : [];
  });
  return Settings.parse({ ...defaultSettings, ...Object.fromEntries(kept) });
}
