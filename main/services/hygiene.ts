import type { EditResult } from '../../shared/removal.ts';
import type { Receipt } from '../../shared/review.ts';
import { forgetWord } from '../../shared/text/review-screens.ts';
import { rowId } from '../domain/identity/index.ts';
import { ruleInfos } from '../domain/rules.ts';
import { createAcceptances } from './acceptances.ts';
import type { Application } from './application.ts';
import { createChecklist } from './checklist.ts';
import { createComputer } from './computer/computer.ts';
import { createConnectors } from './computer/connectors.ts';
import { computerHandlers } from './computer/handlers.ts';
import { createContext, createLoads } from './context/context.ts';
import { createDispatch, type Handlers } from './dispatch.ts';
import { checkDocument } from './document-check.ts';
import { done } from './done.ts';
import { createEvents } from './events.ts';
import { createExports } from './exports.ts';
import { Refusal } from './failure.ts';
import { createFindingsCache } from './importing/findings.ts';
import { createImporting, type Importing } from './importing/importing.ts';
import { createInspecting } from './inspecting.ts';
import { createJournal } from './journal.ts';
import { createJudging } from './judging.ts';
import { createLedger } from './ledger.ts';
import { createLibrary } from './library.ts';
import { createLibraryReport } from './library-report.ts';
import { createLogbook } from './logbook.ts';
import { createMatches } from './matches.ts';
import { createNotes } from './notes.ts';
import { createPlaces } from './places.ts';
import { createPlans } from './plans.ts';
import type { Ports } from './ports.ts';
import { createReminders } from './reminders.ts';
import { createEditing } from './removals/editing.ts';
import { createFlag } from './removals/flag.ts';
import { createFollowUp } from './removals/follow-up.ts';
import { removalHandlers } from './removals/handlers.ts';
import { createOriginSearches } from './removals/origins.ts';
import { createRemovals } from './removals/removals.ts';
import { createReviews, runningReview } from './reviews.ts';
import { createRework } from './rework.ts';
import { createRows } from './rows.ts';
import { rulesNow } from './rule-settings.ts';
import { createSecurityModel } from './security-model.ts';
import { createSettings } from './settings.ts';
import { createSources } from './sources.ts';
import { createTerms } from './terms.ts';
import { today } from './today.ts';
import { createTypedWords } from './typed-words.ts';
import { createVerdicts } from './verdicts.ts';
import { createWatching } from './watching.ts';

/**
 * The whole application over its ports: small services, one gate in front of them. Remembered sources are read
 * again by `start`. `onBug` hears of exceptions, which are bugs; it must not show them to the person.
 */
export function createHygiene(
  ports: Ports,
  onBug: (where: string, error: unknown) => void,
): Application & { start: () => Promise<void> } {
  const { clock, store, scanner, hashes, desk } = ports;
  const events = createEvents(onBug);
  const journal = createJournal(clock, store, events);
  const judging = createJudging(clock, store, hashes);
  const library = createLibrary(rowId, createInspecting(clock, store), judging.judge);
  const acceptances = createAcceptances(clock, store, hashes, library, judging, journal, events);
  const cache = createFindingsCache(scanner);
  const flag = createFlag(store, library, hashes);
  const verdicts = createVerdicts(clock, store, library, journal, events, () => runningReview(store), flag);
  const loads = createLoads(library, ports.computer);
  const contextOf = createContext(library, ports.computer, loads);
  const rows = createRows(clock, store, library, verdicts, acceptances.alike, contextOf);
  const watching = createWatching(ports.files, library, events);
  const rework = createRework(clock, store, library, cache);
  const sources = createSources(store, library, journal, events, watching.changed, rework);
  const followUp = createFollowUp(store, library, hashes, journal);
  const reminders = createReminders(ports, library, journal, events);
  const ledger = createLedger(store, clock);
  const matches = createMatches(clock, store, library, ledger, journal, events);
  const importing = createImporting(ports, library, cache, ledger, journal, events, rework, (sources) => {
    followUp(sources);
    reminders.arrived(sources);
    void exports.list().catch((error: unknown) => onBug('exports', error));
  });
  const removals = createRemovals(clock, store, library, desk, journal, events);
  const origins = createOriginSearches(ports, library, events);
  const editing = createEditing(ports, library, journal);
  const places = createPlaces(ports, events);
  const typedWords = createTypedWords(scanner);
  const notes = createNotes(library, store, typedWords, hashes, () => hashes.keyed('note salt'), journal);
  const exports = createExports(ports, library, journal, events);
  const measured = createComputer(ports, library, journal, events);
  const connectors = createConnectors(ports, measured, typedWords, journal, events);
  const checklist = createChecklist(ports, library, rows, sources, {
    removals,
    exports,
    loads,
    computer: connectors.facts,
    connectors: () => connectors.list().rows,
  });
  const reviews = createReviews(
    ports,
    library,
    rows,
    verdicts,
    sources,
    checklist,
    typedWords,
    journal,
    events,
  );
  const settings = createSettings(store, rework, journal, events);
  const report = createLibraryReport(ports, library, sources.list);
  const logbook = createLogbook(clock, store, hashes, desk, ports.version, events);

  const handlers: Handlers = {
    'app.about': () => ({
      version: ports.version,
      host: desk.host,
      dialogs: desk.choose !== null,
      today: today(clock),
      ruleset: scanner.ruleset,
      rules: ruleInfos.length,
    }),
    'sources.list': () => sources.list(),
    'sources.choose': async ({ what }) => {
      if (!desk.choose) throw new Refusal('no-dialog');
      return importing.paths(await desk.choose(what));
    },
    'sources.paste': ({ text, origin }) => importing.paste(text, origin),
    'sources.sample': () => importing.sample(),
    'sources.refresh': () => importing.refresh(),
    'sources.forget': ({ id }) => sources.forget(id).then(() => ({})),
    ...computerHandlers(places, importing, measured, connectors),
    'import.cancel': () => done(importing.cancel),
    'entries.page': ({ offset, limit }) => rows.page(offset, limit),
    'entries.rows': ({ ids }) => rows.some(ids),
    'entries.search': ({ query }) => rows.search(query),
    'entries.open': ({ id }) => rows.open(id),
    'entries.reveal': ({ id }) => rows.reveal(id),
    'entries.note': ({ id, note }) => notes.set(id, note),
    'acceptances.add': (request) => acceptances.add(request),
    'acceptances.remove': ({ number }) => done(() => acceptances.remove(number)),
    'acceptances.list': () => acceptances.list(),
    'entries.match': ({ id, earlier, answer }) => done(() => matches.answer(id, earlier, answer)),
    'verdicts.set': (request) => verdicts.set(request),
    'verdicts.undo': () => verdicts.undo(),
    'verdicts.redo': () => verdicts.redo(),
    'desk.copy': ({ text }) => {
      desk.copy?.(text);
      return { done: desk.copy !== null };
    },
    'document.check': ({ text }) => checkDocument(text, scanner, store),
    ...removalHandlers(removals, editing, origins, edited),
    'review.due': () => reviews.due(),
    'review.snooze': ({ until }) => reminders.snooze(until),
    'review.skip': ({ reason }) => reminders.skip(reason),
    'review.export-asked': ({ asked }) => reminders.exportAsked(asked),
    'review.calendar': () => reminders.calendar(),
    'exports.list': async () => ({ files: await exports.list(), bin: desk.trash !== null }),
    'exports.put-away': ({ ids }) => exports.putAway(ids),
    'review.current': () => reviews.current(),
    'review.start': () => reviews.start(),
    'review.answer': ({ step, field, value }) => reviews.answer(step, field, value),
    'review.place': ({ step, row }) => done(() => reviews.place(step, row)),
    'review.finish': () => finish(),
    'review.trend': () => reviews.trend(),
    'review.receipts': () => reviews.receipts(),
    ...createPlans(ports, checklist),
    ...createSecurityModel(ports, checklist),
    'log.page': ({ offset, limit }) => logbook.page(offset, limit),
    'log.verify': () => logbook.verify(),
    'log.export': ({ format, form }) => logbook.export(format, form),
    'report.export': ({ format }) => report(format),
    'rules.list': () => rulesNow(store),
    ...createTerms(ports, library, rework, journal, events),
    'settings.get': () => settings.get(),
    'settings.set': (change) => settings.set(change),
    'store.inventory': () => ({ folder: store.folder, kept: [...store.inventory()] }),
    'store.clear-notes': () => done(notes.clear),
    'store.forget-everything': ({ confirmation }) =>
      done(() => {
        if (confirmation.trim().toLowerCase() !== forgetWord) throw new Refusal('not-confirmed');
        library.clear();
        store.forgetEverything();
      }),
  };

  /** What was removed before the review and is confirmed by it needs no way back any more. */
  function finish(): Receipt {
    const startedAt = reviews.current()?.startedAt;
    const receipt = reviews.finish();
    if (startedAt) editing.confirmed(startedAt);
    return receipt;
  }

  const dispatch = createDispatch(handlers, onBug);
  return {
    call: (method, input) => {
      try {
        acceptances.renew();
      } catch (error) {
        onBug('acceptances', error);
      }
      return dispatch(method, input);
    },
    on: events.on,
    importPaths: (paths) => announced(importing.paths(paths)),
    importBytes: (name, bytes) => announced(importing.bytes(name, bytes)),
    start: async () => {
      editing.settle();
      reviews.recordMissed();
      await importing.refresh();
      await measured.lookAgain();
    },
    close: async () => {
      places.stop();
      origins.stop();
      measured.stop();
      importing.cancel();
      watching.stop();
      await scanner.close();
      store.close();
    },
  };

  /** What an edit changed is read again at once, so that the table shows what is there. */
  async function edited(job: ReturnType<typeof editing.apply>): Promise<EditResult> {
    const { files, chosen } = await job;
    events.emit('changed', { what: 'removals' });
    if (files.some(({ refusal }) => refusal === null)) await importing.paths(chosen);
    return { files };
  }

  /** An import that a host began is told to the page, which did not ask for it. */
  async function announced(job: ReturnType<Importing['paths']>): ReturnType<Application['importPaths']> {
    try {
      const value = await job;
      events.emit('imported', value);
      return { ok: true, value };
    } catch (error) {
      onBug('import', error);
      return { ok: false, error: { code: 'unexpected' } };
    }
  }
}
