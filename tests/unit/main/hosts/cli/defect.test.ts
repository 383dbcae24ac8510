import { expect, it } from 'vitest';
import { defectLines } from '../../../../../main/hosts/cli/defect.ts';

it('tells kind and place of an unforeseen error, and no word of what was read', () => {
  const broken = () => JSON.parse('the tanager nests here');
  let caught: unknown;
  try {
    broken();
  } catch (error) {
    caught = error;
  }
  expect(String(caught)).toContain('tanager');
  const told = defectLines(caught);
  expect(told).toMatch(
    /^This is a defect of Memory Hygiene \(SyntaxError\); the report is not complete\.\n\s+at /,
  );
  expect(told).not.toContain('tanager');
});
