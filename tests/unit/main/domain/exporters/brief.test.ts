import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportBrief } from '../../../../../main/domain/exporters/brief/index.ts';
import { securityModel } from '../../../../../main/domain/security-model/index.ts';
import { fiveAgainst } from '../security-model/five-against.ts';

const golden = readFileSync(new URL('./brief.golden.md', import.meta.url), 'utf8');

it('the brief of a computer with five things against it reads as it was checked, row by row', () => {
  const context = {
    model: securityModel(fiveAgainst()),
    profile: 'pilot',
    plan: 'pro',
    version: '1.0.0',
  } as const;
  expect(exportBrief('markdown', context).content).toBe(golden);
});
