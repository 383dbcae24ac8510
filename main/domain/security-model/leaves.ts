import { connectorLines, sendingLines, switchLine } from './connectors.ts';
import { answersTo, found, saidLine, told, unknown } from './line.ts';
import type { RowOf } from './row.ts';
import { sentLines } from './sent.ts';

/** Kinds of source by which Cowork keeps its memory on this disk. */
const onThisDisk: ReadonlySet<string> = new Set(['cowork']);

/** What leaves. */
export const leaves: readonly RowOf[] = [
  {
    id: 'E1',
    lines: (knowledge) => [
      ...sentLines(knowledge),
      saidLine(knowledge, 'sent-every-session', 'whole-document', 'whole-document'),
    ],
  },
  {
    id: 'E2',
    lines: (knowledge) => {
      const seen = answersTo(knowledge, 'data-handling', 'retention').get(knowledge.plan);
      return [
        told('plan-set', { plan: knowledge.plan }),
        seen === undefined
          ? unknown('not-verified', { plan: knowledge.plan })
          : told('retention-seen', { answer: seen, plan: knowledge.plan }),
      ];
    },
  },
  {
    id: 'E3',
    lines: (knowledge) => {
      const here = knowledge.sources.filter(
        ({ kind, state }) => onThisDisk.has(kind) && state === 'read',
      ).length;
      return [
        ...(here === 0 ? [] : [found('memory-on-disk', { sources: here })]),
        switchLine(knowledge, 'memory'),
        saidLine(knowledge, 'memory-switches', 'answer', 'memory-told'),
      ];
    },
  },
  {
    id: 'E4',
    lines: (knowledge) => [
      ...connectorLines(knowledge),
      ...sendingLines(knowledge).filter(({ code }) => code === 'connector-sends'),
      switchLine(knowledge, 'web-search'),
      switchLine(knowledge, 'browser-tools'),
      switchLine(knowledge, 'remote-control'),
    ],
  },
];
