import { join, resolve } from 'node:path';
import { compose } from '../../main/adapters/compose.ts';
import { createExports } from '../../main/adapters/http/exports.ts';
import { createHandler } from '../../main/adapters/http/handler.ts';
import { serve } from '../../main/adapters/http/serve.ts';
import { createSession } from '../../main/adapters/http/session.ts';
import { createServeRenderer } from '../../main/adapters/renderer-files/serve-renderer.ts';

// The browser host with the clock and the randomness of a story: STORY_NOW says when it is. Every byte that is asked for
// differs from the one before, so that ids differ, and is the same in every run.
const now = Date.parse(process.env.STORY_NOW ?? '');
let asked = 0;
const random = (length: number): Uint8Array => Uint8Array.from({ length }, () => (asked++ * 73 + 41) % 256);
const project = resolve(import.meta.dirname, '../..');

const exports = createExports(random);
const session = createSession(random);
const application = await compose({
  desk: exports.desk,
  version: '0.0.0',
  clock: { now: () => now, zone: () => 'Europe/Berlin' },
  random,
});
const serveRenderer = createServeRenderer({ root: join(project, 'dist/renderer') });
const served = await serve(
  (host) => createHandler({ application, serveRenderer, session, exports, host }),
  () => {},
);
process.on('SIGTERM', async () => {
  await served.close();
  await application.close();
  process.exit(0);
});
const paths = process.argv.slice(2);
if (paths.length > 0) await application.importPaths(paths);
console.log(`http://${served.host}${session.path}`);
