import { writeFileSync } from 'node:fs';
import { measure } from '../matching/measure.ts';
import { matchingPage } from '../matching/page.ts';
import { measure as measureOrigins } from '../origin/measure.ts';
import { originsPage } from '../origin/page.ts';
import { formatsPage } from './pages.ts';
import { rulesPage } from './rules-page.ts';

/** Writes the pages that are generated from the code. A test fails when they are out of date. */
writeFileSync(new URL('../../docs/rules.md', import.meta.url), rulesPage());
writeFileSync(new URL('../../docs/formats.md', import.meta.url), formatsPage());
writeFileSync(new URL('../../docs/matching.md', import.meta.url), matchingPage(measure()));
writeFileSync(new URL('../../docs/origins.md', import.meta.url), originsPage(measureOrigins()));
