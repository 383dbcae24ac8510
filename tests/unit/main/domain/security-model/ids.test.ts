import { describe, expect, it } from 'vitest';
import { steps } from '../../../../../main/domain/checklist/index.ts';
import { exportBrief } from '../../../../../main/domain/exporters/brief/index.ts';
import { securityModel } from '../../../../../main/domain/security-model/index.ts';
import { modelGroups } from '../../../../../shared/text/security-model.ts';
import { modelRowText } from '../../../../../shared/text/security-model-rows.ts';
import { knowing } from './knowledge.ts';

/** Every row of the security-model page, by hand. */
const ids = `
  B1 B2 B3 B4  L1 L2 L3 L4  E1 E2 E3 E4  D1 D2 D3 D4 D5  I1 I2 I3
  R1 R2 R3  T1 T2 T3 T4  P1 P2 P3  K1 K2 K3  V1 V2 V3
`.match(/\w+/g) as string[];

const model = securityModel(knowing());
const brief = exportBrief('markdown', { model, profile: 'pilot', plan: 'pro', version: '1.0.0' }).content;

describe('every row of the security model', () => {
  it.each(ids)(
    '%s is in the application, in its picture or a group of its screen, and says something',
    (id) => {
      expect(model.rows.find((row) => row.id === id)?.lines).not.toEqual([]);
      expect(modelGroups.flatMap((group) => group.ids).filter((one) => one === id)).toEqual([id]);
      expect(Object.entries(modelRowText).find(([key]) => key === id)?.[1].page).toMatch(/\.\)?$/);
    },
  );

  it.each(ids)('%s is answered by a step of the checklist', (id) => {
    expect(steps.filter(({ rows }) => rows.some((row) => row === id)).map((step) => step.id)).not.toEqual([]);
  });

  it.each(ids)('%s is in the brief', (id) => {
    expect(brief).toContain(`- **${id} `);
  });

  it('is one of these: no other is in the model, the screen or the checklist', () => {
    const all = [
      ...model.rows.map(({ id }) => id),
      ...modelGroups.flatMap((group) => group.ids),
      ...steps.flatMap(({ rows }) => rows),
    ];
    expect([...new Set(all)].sort()).toEqual([...ids].sort());
  });
});
