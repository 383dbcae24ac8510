import type { RuleInfo } from '../../shared/finding.ts';
import type { RuleSettings } from '../../shared/settings.ts';
import type { StoredTerm } from '../../shared/term.ts';
import { dictionaryOf } from '../domain/detectors/terms/dictionary.ts';
import { ownTerm } from '../domain/detectors/terms/own-term.ts';
import { presetTerms } from '../domain/detectors/terms/presets/index.ts';
import { ruleInfos } from '../domain/rules.ts';
import type { Store } from './ports.ts';

/** What a scan is told: which rules are off, and every term that is looked for. Own terms go before those of lists. */
export function ruleSettings(store: Pick<Store, 'settings' | 'terms'>): RuleSettings {
  const { rulesOff, termPresets } = store.settings();
  return {
    rulesOff,
    dictionary: dictionaryOf([...store.terms().filter(isSought), ...presetTerms(termPresets)]),
  };
}

/** A name of the person's own is on the list so that it is not taken for another's. */
export const isSought = ({ kind }: Pick<StoredTerm, 'kind'>): boolean => kind !== 'own-name';

/** All rules as they are now: the one for own terms is idle while there are none. */
export function rulesNow(store: Pick<Store, 'settings' | 'terms'>): RuleInfo[] {
  const idle = !store.terms().some(isSought) && presetTerms(store.settings().termPresets).length === 0;
  return ruleInfos.map((rule) => (idle && rule.id === ownTerm.id ? { ...rule, idle } : rule));
}

/** The rules that run: neither switched off nor idle. */
export function rulesRun(store: Pick<Store, 'settings' | 'terms'>): RuleInfo[] {
  const off = new Set(store.settings().rulesOff);
  return rulesNow(store).filter(({ id, idle }) => !idle && !off.has(id));
}
