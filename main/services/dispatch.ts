import { type Method, type Methods, methods, type Output } from '../../shared/contract.ts';
import type { Reply } from '../../shared/reply.ts';
import type { z } from '../../shared/zod.ts';
import { Refusal } from './failure.ts';

/** What a handler is given: the input after its schema has passed it. */
export type Accepted<M extends Method> = z.output<Methods[M]['input']>;

/** One function for every method of the contract. */
export type Handlers = {
  readonly [M in Method]: (input: Accepted<M>) => Output<M> | Promise<Output<M>>;
};

const isMethod = (name: string): name is Method => Object.hasOwn(methods, name);

/** The first place that a schema complains about, without the value that stood there. */
const placeOf = (error: z.ZodError): string => error.issues[0]?.path.map(String).join('.') || 'input';

/**
 * The only gate between the two sides. Takes whatever a page sent; checks that the method exists, that the input
 * has its shape and that the output has its shape; answers with data and never throws. A bug inside a handler is
 * reported to `onBug` and answered without its message, which might hold words of an entry.
 */
export function createDispatch(
  handlers: Handlers,
  onBug: (method: string, error: unknown) => void,
): (method: string, input: unknown) => Promise<Reply<unknown>> {
  return async (method, input) => {
    if (!isMethod(method)) return { ok: false, error: { code: 'unknown-method' } };
    return run(method, input, handlers[method], onBug);
  };
}

async function run<M extends Method>(
  method: M,
  input: unknown,
  handler: Handlers[M],
  onBug: (method: string, error: unknown) => void,
): Promise<Reply<unknown>> {
  const accepted = methods[method].input.safeParse(input);
  if (!accepted.success)
    return { ok: false, error: { code: 'bad-input', params: { place: placeOf(accepted.error) } } };
  try {
    const value = await handler(accepted.data as Accepted<M>);
    const output = methods[method].output.safeParse(value);
    if (output.success) return { ok: true, value: output.data };
    return { ok: false, error: { code: 'bad-output', params: { place: placeOf(output.error) } } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.failure };
    onBug(method, error);
    return { ok: false, error: { code: 'unexpected' } };
  }
}
