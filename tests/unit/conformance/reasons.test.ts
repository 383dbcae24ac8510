import { expect, it } from 'vitest';
import { rules } from '../../../main/domain/detectors/index.ts';
import { inspectors } from '../../../main/domain/inspectors/index.ts';
import { reasonText } from '../../../shared/text/reasons.ts';
import { hitsIn } from '../main/domain/detectors/examples.ts';
import { foundIn } from '../main/domain/inspectors/inspect.ts';

it('every reason that a rule gives has its sentence', () => {
  const given = rules.flatMap((rule) =>
    [...rule.examples.hits, ...rule.examples.misses].flatMap((example) =>
      hitsIn(rule, example).flatMap(({ reasons = [] }) => reasons.map((reason) => `${rule.id} ${reason}`)),
    ),
  );
  const compared = inspectors.flatMap((inspector) =>
    inspector.examples.hits.flatMap((example) =>
      foundIn(inspector, example).flatMap(({ reasons = [] }) =>
        reasons.map((reason) => `${inspector.id} ${reason}`),
      ),
    ),
  );
  const known = new Set(Object.keys(reasonText));
  expect([...given, ...compared].filter((one) => !known.has(one.split(' ')[1] ?? ''))).toEqual([]);
  expect(given.length).toBeGreaterThan(0);
});
