import type { Connector, Reach, Switch } from '../../../shared/computer.ts';
import type { ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { found, gapLine, ofFact, unknown, warning } from './line.ts';

type Having = Pick<Knowledge, 'computer'>;

const reaches: readonly Reach[] = ['read', 'write', 'send', 'execute', 'whole-disk'];

/** How many connectors there are, by what their tools can do; a zero says how many files were looked into. */
export const connectorLines = ({ computer }: Having): ModelLine[] =>
  ofFact(
    computer,
    'connectors',
    ({ connectors }) => connectors,
    (connectors) => {
      if (connectors.length === 0) return [unknown('connectors-none', { files: computer?.files ?? 0 })];
      const untold = connectors.filter(({ reach }) => !reach.known).length;
      return [
        found('connectors', { connectors: connectors.length }),
        ...reaches.flatMap((reach) => {
          const of = connectors.filter((one) => can(one, reach)).length;
          return of === 0 ? [] : [found(`reach-${reach}`, { connectors: of })];
        }),
        ...(untold === 0 ? [] : [unknown('reach-not-known', { connectors: untold })]),
      ];
    },
  );

/** What speaks against single connectors, by their names. */
export const connectorWarnings = ({ computer }: Having): ModelLine[] =>
  computer?.connectors.known
    ? computer.connectors.value.flatMap(({ name, warnings }) =>
        warnings.map((why) => warning(found(`connector-${why}`, { name }))),
      )
    : [];

/** Connectors that can send something out, by name; those whose tools nobody knows are not known to be harmless. */
export const sendingLines = ({ computer }: Having): ModelLine[] =>
  ofFact(
    computer,
    'connectors',
    ({ connectors }) => connectors,
    (connectors) => {
      const sending = connectors.filter((one) => can(one, 'send') || can(one, 'execute'));
      const untold = connectors.filter(({ reach }) => !reach.known);
      if (connectors.length === 0) return [unknown('connectors-none', { files: computer?.files ?? 0 })];
      return [
        ...sending.map(({ name }) => warning(found('connector-sends', { name }))),
        ...untold.map(({ name }) => unknown('connector-reach-unknown', { name })),
        ...(sending.length + untold.length === 0
          ? [found('none-sends', { connectors: connectors.length })]
          : []),
      ];
    },
  );

export const can = ({ reach }: Connector, what: Reach): boolean => reach.known && reach.value.includes(what);

/** A switch as it was found: off holds, on speaks against the row; a missing key is not known. */
export function switchLine({ computer }: Having, which: Switch): ModelLine {
  if (!computer) return unknown('not-measured', { what: which });
  const fact = computer.switches[which];
  if (!fact?.known) return gapLine(which, fact?.gap ?? 'no-key');
  return fact.value ? warning(found(`${which}-on`)) : found(`${which}-off`);
}
