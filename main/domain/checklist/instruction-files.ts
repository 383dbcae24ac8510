import type { Evidence } from '../../../shared/review.ts';
import { rowsStep } from './rows-step.ts';
import type { InstructionFile, Step } from './step.ts';

/**
 * Lines up to which a file of instructions is followed well, and above which it dilutes what matters. The first is the
 * vendor's own figure (code.claude.com/docs, "Memory"), the others are common practice (100 to 300 healthy).
 */
export const lengths = { vendor: 200, healthy: 300, dilutes: 500 } as const;

const rows = rowsStep({
  id: 'instructions',
  group: 'accumulation',
  rows: ['T3', 'E1'],
  filter: 'instructions',
  categories: [],
  concerns: ({ kind, age, sensitivity }) =>
    kind === 'instruction' && (age.band === 'stale' || ['medium', 'high', 'critical'].includes(sensitivity)),
});

/** The files that are read in every session: nothing old or sensitive in them is undecided, and their imports are whole. */
export const instructionFiles: Step = {
  ...rows,
  measure: (knowledge) => {
    const { done, open, evidence } = rows.measure(knowledge, {});
    const files = knowledge.instructionFiles;
    const broken = files.reduce((sum, file) => sum + file.brokenImports, 0);
    return {
      done: done && broken === 0,
      open: open + broken,
      evidence: [
        ...evidence,
        ...files.map(lengthOf),
        ...(broken === 0 ? [] : [{ code: 'imports-broken', params: { broken } }]),
      ],
    };
  },
};

function lengthOf({ label, lines, owner, lastUpdated }: InstructionFile): Evidence {
  const code =
    lines > lengths.dilutes ? 'file-dilutes' : lines > lengths.vendor ? 'file-long' : 'file-length';
  return {
    code,
    params: {
      file: label,
      lines,
      owner: owner ? 'owner-named' : 'owner-none',
      updated: lastUpdated ?? 'updated-none',
    },
  };
}
