import type { Failure } from '../../shared/reply.ts';
import type { ErrorCode } from '../../shared/text/errors.ts';

/** Thrown by a handler that refuses; the dispatcher turns it into a failure that travels as data. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(code: ErrorCode, params?: Failure['params']) {
    super(code);
    this.name = 'Refusal';
    this.failure = params ? { code, params } : { code };
  }
}
