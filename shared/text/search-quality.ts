import { type DetectionFigure, figureOf } from '../detection-figures.ts';
import type { Category } from '../finding.ts';
import { categoryText } from './categories.ts';
import { counted, fill } from './problems.ts';

/** What stands beside every zero: how much looked, how well, and what did not count. Gaps are `{name}`. */
export const qualityText = {
  title: 'How well it finds',
  each: 'Kind by kind',
  heads: ['What', 'Found here', 'In our tests it finds'],
  ran: '{rules} looked at {entries}.',
  noRule: 'No rule looked for it in this version or with your settings: skim the list yourself.',
  noTerms: 'You have listed no terms of your own yet, so none were looked for. They are under Settings.',
  off: '{rules} switched off.',
  wrong: '{findings} that you called wrong left out.',
  problems: '{problems} could not be read, so it was not checked.',
  one: 'In our tests it finds {share}; skim the list too.',
  several: 'In our tests it finds: {shares}.{unmeasured} Skim the list too.',
  unmeasured: 'How much of this it finds was not measured: skim the list too.',
  notMeasured: ' Not measured: {names}.',
  notMeasuredCell: 'not measured',
  noRuleCell: 'no rule looks for it',
  more: 'more than 9 of 10',
  about: 'about {tenths} of 10',
} as const;

/** A measured share the way people say it, never rounded up over the next tenth. */
export function shareText({ found, of }: DetectionFigure): string {
  const share = found / of;
  return share >= 0.95 ? qualityText.more : fill(qualityText.about, { tenths: Math.ceil(share * 10 - 0.5) });
}

const nameOf = (category: Category): string => categoryText[category].name.toLowerCase();

/** How well the rules find what some categories stand for; `named` names even a single one. */
export function howGood(categories: readonly Category[], named = false): string {
  const figures = [...new Set(categories.flatMap((category) => figureOf(category) ?? []))];
  const missing = categories.filter((category) => !figureOf(category));
  const [only] = figures;
  if (!only) return qualityText.unmeasured;
  if (figures.length === 1 && missing.length === 0 && !named)
    return fill(qualityText.one, { share: shareText(only) });
  const shares = figures.map((figure) => {
    const names = figure.categories.filter((category) => categories.includes(category)).map(nameOf);
    return `${names.join(', ')} ${shareText(figure)}`;
  });
  const names = missing.map(nameOf).join(', ');
  return fill(qualityText.several, {
    shares: shares.join('; '),
    unmeasured: names === '' ? '' : fill(qualityText.notMeasured, { names }),
  });
}

/** How much looked, and what did not count, sentence by sentence; nothing is said of what is nought. */
export function searchLines(of: {
  readonly categories: readonly Category[];
  readonly entries: number;
  /** Rules for these categories that ran, and those that are switched off. */
  readonly rules: number;
  readonly off: number;
  /** Whether a rule for them had nothing to look for: no terms are listed. */
  readonly idle: boolean;
  /** Findings in these categories that were called wrong. */
  readonly wrong: number;
  /** What could not be read, of everything. */
  readonly problems: number;
}): string[] {
  const things = (count: number): string => counted(count, 'thing');
  return [
    of.rules === 0
      ? of.idle
        ? qualityText.noTerms
        : qualityText.noRule
      : fill(qualityText.ran, {
          rules: counted(of.rules, 'rule'),
          entries: counted(of.entries, 'entry', 'entries'),
        }),
    ...(of.off === 0 ? [] : [fill(qualityText.off, { rules: counted(of.off, 'rule') })]),
    ...(of.wrong === 0 ? [] : [fill(qualityText.wrong, { findings: counted(of.wrong, 'finding') })]),
    ...(of.problems === 0 ? [] : [fill(qualityText.problems, { problems: things(of.problems) })]),
    ...(of.rules === 0 ? [] : [howGood(of.categories)]),
  ];
}
