import type { ComputerFacts, Fact, Gap } from '../../../shared/computer.ts';
import type { ModelLine } from '../../../shared/security-model.ts';
import type { Knowledge } from '../checklist/index.ts';

type Params = ModelLine['params'];

export const found = (code: string, params: Params = {}): ModelLine => ({
  mark: 'found',
  code,
  params,
  warns: false,
});
export const told = (code: string, params: Params = {}): ModelLine => ({
  ...found(code, params),
  mark: 'told',
});
/** What is not known. A gap is told by its reason, never as a "no". */
export const unknown = (code: string, params: Params = {}): ModelLine => ({
  ...found(code, params),
  mark: 'unknown',
});
export const warning = (line: ModelLine): ModelLine => ({ ...line, warns: true });

/** A fact of the computer as lines; what it could not tell is a line that says so. `what` names the fact in words. */
export function ofFact<T>(
  computer: ComputerFacts | null,
  what: string,
  pick: (computer: ComputerFacts) => Fact<T>,
  lines: (value: T) => readonly ModelLine[],
): ModelLine[] {
  if (!computer) return [unknown('not-measured', { what })];
  const fact = pick(computer);
  return fact.known ? [...lines(fact.value)] : [gapLine(what, fact.gap)];
}

export const gapLine = (what: string, gap: Gap): ModelLine => unknown('could-not-tell', { what, gap });

/** The newest answer to a question, in the running review or an earlier one; `on` is the day of that (YYYY-MM-DD). */
export function answerTo(
  { answers, history, today }: Pick<Knowledge, 'answers' | 'history' | 'today'>,
  step: string,
  field: string,
): { readonly value: string; readonly on: string } | null {
  const now = answers?.[step]?.[field];
  if (now !== undefined) return { value: now, on: today };
  for (const { on, steps } of history) {
    const value = steps[step]?.[field];
    if (value !== undefined) return { value, on };
  }
  return null;
}

/** The newest answers to questions of one form (`answer:<thing>`), by the thing that each is about. */
export function answersTo(
  knowledge: Pick<Knowledge, 'answers' | 'history' | 'today'>,
  step: string,
  form: string,
): ReadonlyMap<string, string> {
  const all = [knowledge.answers?.[step], ...knowledge.history.map(({ steps }) => steps[step])];
  const answers = new Map<string, string>();
  for (const given of all)
    for (const [field, value] of Object.entries(given ?? {}))
      if (field.startsWith(`${form}:`)) {
        const thing = field.slice(form.length + 1);
        if (!answers.has(thing)) answers.set(thing, value);
      }
  return answers;
}

/** An answer as a line: `code`, with the answer and its day; where there is none, that nobody said. */
export function saidLine(
  knowledge: Pick<Knowledge, 'answers' | 'history' | 'today'>,
  step: string,
  field: string,
  code: string,
): ModelLine {
  const answer = answerTo(knowledge, step, field);
  return answer ? told(code, { answer: answer.value, on: answer.on }) : unknown('not-answered', { step });
}
