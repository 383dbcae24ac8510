import { writeFileSync } from 'node:fs';
import { formatsPage, rulesPage } from './pages.ts';

/** Writes the pages that are generated from the code. A test fails when they are out of date. */
writeFileSync(new URL('../../docs/rules.md', import.meta.url), rulesPage());
writeFileSync(new URL('../../docs/formats.md', import.meta.url), formatsPage());
