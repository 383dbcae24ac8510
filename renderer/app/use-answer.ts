import { useCallback, useEffect, useState } from 'react';
import type { Input, Method, Output } from '../../shared/contract.ts';
import type { EventPayload } from '../../shared/events.ts';
import { ask, on } from '../api.ts';

type Changed = EventPayload<'changed'>['what'];

/**
 * The answer of a method, asked again whenever one of the named things changes. Undefined until it is there; the
 * last good answer stays when a later one fails.
 */
export function useAnswer<M extends Method>(
  method: M,
  input: Input<M>,
  again: readonly Changed[],
): [Output<M> | undefined, () => void] {
  const [answer, setAnswer] = useState<Output<M>>();
  const key = JSON.stringify(input);
  const kinds = again.join(' ');

  const refresh = useCallback(() => {
    void ask(method, JSON.parse(key) as Input<M>).then((reply) => {
      if (reply.ok) setAnswer(() => reply.value);
    });
  }, [method, key]);

  useEffect(() => {
    refresh();
    const wanted = kinds.split(' ');
    return on((message) => {
      if (message.name === 'changed' && wanted.includes(message.payload.what)) refresh();
    });
  }, [refresh, kinds]);

  return [answer, refresh];
}
