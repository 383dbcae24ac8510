import type { Boundary, BoundaryId, ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';
import { connectorLines, switchLine } from './connectors.ts';
import { grantedLines } from './grants.ts';
import { answersTo, found, ofFact, saidLine, told, unknown, warning } from './line.ts';
import { sentLines } from './sent.ts';

/** What crosses each boundary, when, and on whose authority, as far as this computer and the person told. */
const cells: Readonly<Record<BoundaryId, (knowledge: Knowledge) => Boundary['cells']>> = {
  B1: (knowledge) => ({
    what: grantedLines(knowledge),
    when: automationLines(knowledge),
    authority: grantedBy(knowledge),
  }),
  B2: (knowledge) => ({
    what: [switchLine(knowledge, 'browser-tools'), switchLine(knowledge, 'web-search')],
    when: [switchLine(knowledge, 'remote-control')],
    authority: [switchLine(knowledge, 'permission-bypass')],
  }),
  B3: (knowledge) => ({
    what: sentLines(knowledge),
    when: [switchLine(knowledge, 'memory'), saidLine(knowledge, 'memory-switches', 'answer', 'memory-told')],
    authority: [told('plan-set', { plan: knowledge.plan })],
  }),
  B4: (knowledge) => ({
    what: connectorLines(knowledge),
    when: domainLines(knowledge),
    authority: decidedLines(knowledge),
  }),
};

export const boundaries = (knowledge: Knowledge): Boundary[] =>
  (Object.keys(cells) as BoundaryId[]).map((id) => ({ id, cells: cells[id](knowledge) }));

/** What acts without being asked anew each time. */
const automationLines = ({ computer }: Knowledge): ModelLine[] =>
  ofFact(
    computer,
    'automations',
    ({ automations }) => automations,
    (automations) => {
      const count = (kind: string): number => automations.filter((one) => one.kind === kind).length;
      return [found('automations', { skills: count('skill'), tasks: count('scheduled-task') })];
    },
  );

/** By which settings the folders are granted. */
const grantedBy = ({ computer }: Knowledge): ModelLine[] =>
  ofFact(
    computer,
    'folders',
    ({ folders }) => folders,
    (folders) => {
      const where = [...new Set(folders.flatMap((folder) => folder.where))];
      return where.length === 0
        ? [found('folders-none', { folders: 0 })]
        : [found('granted-in', { where: where.join(', ') })];
    },
  );

/** Hosts that sessions may reach. */
const domainLines = ({ computer }: Knowledge): ModelLine[] =>
  ofFact(
    computer,
    'domains',
    ({ domains }) => domains,
    (domains) => [found(domains.length === 0 ? 'domains-none' : 'domains', { domains: domains.length })],
  );

/** What the person decided about the connectors that are there. */
export function decidedLines(knowledge: Knowledge): ModelLine[] {
  const { computer } = knowledge;
  if (!computer?.connectors.known) return [unknown('connectors-undecided-unknown')];
  const answers = answersTo(knowledge, 'connectors', 'answer');
  const there = computer.connectors.value;
  const answered = there.flatMap(({ id }) => answers.get(id) ?? []);
  const open = there.length - answered.length;
  const count = (answer: string): number => answered.filter((one) => one === answer).length;
  return [
    ...(answered.length === 0
      ? []
      : [
          told('connectors-decided', {
            keep: count('keep'),
            reduce: count('reduce'),
            remove: count('remove'),
          }),
        ]),
    ...(open === 0 ? [] : [warning(unknown('connectors-undecided', { connectors: open }))]),
  ];
}
