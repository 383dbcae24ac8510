import type { ModelLine } from '../../../shared/security-model.ts';
import type { Profile } from '../../../shared/settings.ts';
import { type Knowledge, regulatedUseOf, trialOf } from '../checklist/index.ts';
import { answerTo, found, ofFact, told, unknown, warning } from './line.ts';
import type { RowOf } from './row.ts';

/** The three profiles; those that are not the person's own say only that. */
export const profiles: readonly RowOf[] = [
  { id: 'P1', lines: (knowledge) => own('pilot', knowledge, trialLines) },
  { id: 'P2', lines: (knowledge) => own('standard', knowledge, companyLines) },
  { id: 'P3', lines: (knowledge) => own('regulated', knowledge, regulatedLines) },
];

const own = (
  profile: Profile,
  knowledge: Knowledge,
  lines: (knowledge: Knowledge) => readonly ModelLine[],
): ModelLine[] =>
  knowledge.profile === profile
    ? [told('profile-own'), ...lines(knowledge)]
    : [told('profile-other', { profile: knowledge.profile })];

/** Since when it is tried, whether the six weeks are over, and each connector, which a trial has none of. */
function trialLines({ today, answers, history, computer }: Knowledge): ModelLine[] {
  const { started, ends, over } = trialOf(today, answers, history);
  const trial =
    started === null || ends === null || over === null
      ? warning(unknown('trial-not-begun'))
      : over > 0
        ? warning(told('trial-over', { started, ends, days: over }))
        : told('trial-runs', { started, ends });
  return [
    trial,
    ...ofFact(
      computer,
      'connectors',
      ({ connectors }) => connectors,
      (connectors) => connectors.map(({ name }) => warning(found('trial-connector', { name }))),
    ),
  ];
}

/** Who stands for the list of connectors since when, and how many connectors were found. */
function companyLines(knowledge: Knowledge): ModelLine[] {
  const by = answerTo(knowledge, 'company', 'signed-by');
  const on = answerTo(knowledge, 'company', 'signed-on');
  return [
    by && on ? told('list-signed', { by: by.value, on: on.value }) : warning(unknown('list-not-signed')),
    ...ofFact(
      knowledge.computer,
      'connectors',
      ({ connectors }) => connectors,
      (connectors) => [found('list-found', { connectors: connectors.length })],
    ),
  ];
}

/** What was decided where the vendor does not support it; an exception that has ended is none. */
function regulatedLines({ today, answers, history }: Knowledge): ModelLine[] {
  const { use, by, ref, until, over } = regulatedUseOf(today, answers, history);
  if (use === null || by === null) return [warning(unknown('regulated-undecided'))];
  if (use === 'not-used') return [told('regulated-not-used', { by })];
  if (ref === null || until === null) return [warning(unknown('regulated-undecided'))];
  return over !== null && over > 0
    ? [warning(told('exception-over', { by, ref, until }))]
    : [told('exception', { by, ref, until })];
}
