import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatsPage } from '../../make/pages.ts';
import { rulesPage } from '../../make/rules-page.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the documentation', () => {
  it('has the table of rules as the code has it', () => expect(read('docs/rules.md')).toBe(rulesPage()));
  it('has the table of formats as the code has it', () =>
    expect(read('docs/formats.md')).toBe(formatsPage()));
  it('links to pages that exist', () => {
    for (const page of ['README.md', 'docs/guide.md', 'docs/threat-model.md', 'SECURITY.md']) {
      const folder = page.includes('/') ? 'docs/' : '';
      for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(
          existsSync(new URL(`../../../${folder}${target}`, import.meta.url)),
          `${page} -> ${target}`,
        ).toBe(true);
      }
    }
  });
});
