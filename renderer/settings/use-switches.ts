import { useEffect, useState } from 'react';
import { save } from './save.ts';

/**
 * A setting that is a list of ids, each of which is there or not. What the person switched is shown at once: everything
 * is looked through anew before the answer comes, and meanwhile another may be switched.
 */
export function useSwitches(
  setting: 'rulesOff' | 'termPresets',
  saved: readonly string[],
): [ids: readonly string[], set: (id: string, present: boolean) => void] {
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const ids = wanted ?? saved;
  const set = (id: string, present: boolean): void => {
    const list = present ? [...ids, id] : ids.filter((one) => one !== id);
    setWanted(list);
    void save({ [setting]: list }).then((done) => done || setWanted(null));
  };
  const known = saved.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was wanted is over once the settings say otherwise
  useEffect(() => setWanted(null), [known]);
  return [ids, set];
}
