import type { DocumentCheck } from '../../shared/document-check.ts';
import { integrityCategories, tiers } from '../../shared/finding.ts';
import { linesOf } from '../domain/importers/lines.ts';
import { addressesIn, passagesOf } from '../domain/passages.ts';
import { ruleInfos } from '../domain/rules.ts';
import type { Scanner, Store } from './ports.ts';

/** Passages and addresses that are shown at most. */
const most = 200;
const planted: ReadonlySet<string> = new Set(integrityCategories);

/**
 * Looks a document from outside through for hidden and planted instructions, before an assistant reads it. It is kept
 * nowhere: neither in the store nor in memory once it is answered.
 */
export async function checkDocument(
  text: string,
  scanner: Scanner,
  store: Pick<Store, 'settings'>,
): Promise<DocumentCheck> {
  const settings = store.settings();
  const [findings = []] = await scanner.scan(
    [{ text, kind: 'reference' }],
    { rulesOff: settings.rulesOff, dictionary: '' },
    new AbortController().signal,
    () => {},
  );
  const passages = passagesOf(
    text,
    findings.filter(({ category, confidence }) => planted.has(category) && confidence >= tiers.possible),
  );
  const rules = ruleInfos.filter(({ category }) => planted.has(category));
  const rulesOff = rules.filter(({ id }) => settings.rulesOff.includes(id)).length;
  return {
    characters: text.length,
    lines: linesOf(text).count,
    rules: rules.length - rulesOff,
    rulesOff,
    passages: passages.slice(0, most),
    more: Math.max(0, passages.length - most),
    addresses: addressesIn(text, most),
  };
}
