import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { originFigures } from '../../../shared/origin-figures.ts';
import { measure } from '../../origin/measure.ts';
import { originsPage, shown } from '../../origin/page.ts';

it('the chat that an entry came from is found as often as the application and the documentation say', () => {
  const figures = measure();
  expect(originFigures).toEqual(shown(figures));
  expect(readFileSync(new URL('../../../docs/origins.md', import.meta.url), 'utf8')).toBe(
    originsPage(figures),
  );
}, 60_000);
