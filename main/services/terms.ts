import type { Input } from '../../shared/contract.ts';
import { isOwnersName } from '../../shared/finding.ts';
import { mostTerms, type TermsAdded, usualSeverity } from '../../shared/term.ts';
import type { termMethods } from '../../shared/term-methods.ts';
import { termKey } from '../domain/detectors/terms/dictionary.ts';
import { presets } from '../domain/detectors/terms/presets/index.ts';
import { createTermSearch, type TermSearch } from '../domain/detectors/terms/search.ts';
import { isFit, sameAs } from '../domain/detectors/terms/spelling.ts';
import { suggestTerms } from '../domain/detectors/terms/suggest.ts';
import { fullNameOf } from '../domain/owner/name.ts';
import type { Handlers } from './dispatch.ts';
import type { Events } from './events.ts';
import { Refusal } from './failure.ts';
import { ownNames } from './importing/owners.ts';
import type { Journal } from './journal.ts';
import type { Library } from './library.ts';
import type { Clock, Hashes, Scanner, Store } from './ports.ts';
import type { Rework } from './rework.ts';
import { isSought } from './rule-settings.ts';
import { countOwnName, countTerms } from './term-counts.ts';
import { secretsIn } from './typed-words.ts';

/** Suggestions that are shown at most. */
const mostSuggestions = 30;

interface TermPorts {
  readonly clock: Clock;
  readonly store: Store;
  readonly scanner: Scanner;
  readonly hashes: Hashes;
}

/**
 * The person's own list of terms. Every change scans what is loaded anew; the log says how many terms came and went,
 * never which. Suggestions are made from the loaded entries when they are asked for, and kept nowhere; of a dismissed
 * one a keyed print is.
 */
export function createTerms(
  { clock, store, scanner, hashes }: TermPorts,
  library: Library,
  rework: Rework,
  journal: Journal,
  events: Events,
): Pick<Handlers, keyof typeof termMethods> {
  const printOf = (name: string): string => hashes.keyed(`dismissed term\u0000${sameAs(name)}`).slice(0, 40);

  const tell = (counts: { added?: number; removed?: number; changed?: number }): void =>
    journal({
      event: 'terms-changed',
      added: 0,
      removed: 0,
      changed: 0,
      ...counts,
      terms: store.terms().length,
    });

  const lookAgain = async (): Promise<void> => {
    await rework(true);
    for (const what of ['entries', 'settings', 'review'] as const) events.emit('changed', { what });
  };

  const kept = (number: number) => {
    const term = store.terms().find((one) => one.number === number);
    if (!term) throw new Refusal('term-gone');
    return term;
  };

  let made: { readonly of: string; readonly search: TermSearch } | null = null;
  /** The search is dear to make for thousands of terms, and kept until they change. */
  const searchFor = (terms: ReturnType<Store['terms']>): TermSearch => {
    const of = JSON.stringify(terms);
    if (made?.of !== of) made = { of, search: createTermSearch(terms) };
    return made.search;
  };

  /** In how many loaded entries each term was found, by its number. */
  const counts = (terms: ReturnType<Store['terms']>): Map<number, number> => {
    const entries = library.entries();
    const sought = terms.filter(isSought);
    const found = countTerms(entries, sought, searchFor(sought));
    return new Map([
      ...sought.map(({ number }, at) => [number, found[at] ?? 0] as const),
      ...terms
        .filter((term) => !isSought(term))
        .map((own) => [own.number, countOwnName(entries, own)] as const),
    ]);
  };

  const foundIn = (id: string, { rule, start, end }: Input<'terms.own-name'>['finding']) => {
    const entry = library.entry(id);
    if (!entry) throw new Refusal('row-gone');
    const finding = entry.findings.find((one) => one.rule === rule && one.start === start && one.end === end);
    if (finding?.category !== 'person') throw new Refusal('finding-gone');
    return { ...finding, text: entry.text };
  };

  const add = async (terms: Input<'terms.add'>['terms']): Promise<TermsAdded> => {
    const typed = terms.map((term) => ({
      ...term,
      text: term.text.normalize('NFC').replace(/\s+/g, ' ').trim(),
    }));
    const fit = typed.filter(({ text, kind }) =>
      kind === 'own-name' ? fullNameOf(text) !== null : isFit(text),
    );
    const secrets = await secretsIn(
      scanner,
      fit.map(({ text }) => text),
    );
    const answer = { known: 0, unfit: typed.length - fit.length, secret: 0, over: 0 };
    const numbers: number[] = [];
    const names = new Set(store.terms().map(({ text }) => termKey(text)));
    store.atomically(() => {
      for (const [at, term] of fit.entries()) {
        const name = termKey(term.text);
        if ((secrets[at] ?? []).length > 0) answer.secret += 1;
        else if (names.has(name)) answer.known += 1;
        else if (names.size >= mostTerms) answer.over += 1;
        else {
          names.add(name);
          numbers.push(store.addTerm(term, new Date(clock.now()).toISOString()));
        }
      }
      if (numbers.length > 0) tell({ added: numbers.length });
    });
    if (numbers.length > 0) await lookAgain();
    return { ...answer, added: numbers.length, numbers };
  };

  return {
    'terms.list': () => {
      const terms = store.terms();
      const entries = counts(terms);
      return terms.map((term) => ({ ...term, entries: entries.get(term.number) ?? 0 })).reverse();
    },
    'terms.add': ({ terms }) => add(terms),
    'terms.own-name': async ({ id, finding }) => {
      const { text, start, end } = foundIn(id, finding);
      const name = {
        text: text.slice(start, end),
        kind: 'own-name',
        severity: usualSeverity['own-name'],
      } as const;
      const added = await add([name]);
      return { ...added, heeded: isOwnersName(foundIn(id, finding)) };
    },
    'terms.change': async ({ number, kind, severity }) => {
      const before = kept(number);
      if (kind === 'own-name' && fullNameOf(before.text) === null) throw new Refusal('no-name');
      store.atomically(() => {
        store.changeTerm({ ...before, kind: kind ?? before.kind, severity: severity ?? before.severity });
        tell({ changed: 1 });
      });
      await lookAgain();
      return {};
    },
    'terms.remove': async ({ number }) => {
      kept(number);
      store.atomically(() => {
        store.dropTerm(number);
        tell({ removed: 1 });
      });
      await lookAgain();
      return {};
    },
    'store.clear-terms': async () => {
      const removed = store.terms().length;
      store.clearTerms();
      tell({ removed });
      await lookAgain();
      return {};
    },
    'terms.suggest': () => {
      const search = searchFor(store.terms().filter(isSought));
      const own = new Set(ownNames(store).map(sameAs));
      const dismissed = store.dismissedTerms();
      const isKnown = (name: string): boolean =>
        search(name).length > 0 || own.has(sameAs(name)) || dismissed.has(printOf(name));
      return suggestTerms(library.entries(), isKnown, mostSuggestions);
    },
    'terms.dismiss': ({ text, dismissed }) => {
      store.dismissTerm(printOf(text), dismissed ? new Date(clock.now()).toISOString() : null);
      events.emit('changed', { what: 'settings' });
      return {};
    },
    'terms.presets': () => [...presets],
  };
}
