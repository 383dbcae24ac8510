import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserHostText as text } from '../../../shared/text/browser-host.ts';
import { fill } from '../../../shared/text/problems.ts';
import { storeText } from '../../../shared/text/store.ts';
import { buildRenderer } from '../../adapters/build.ts';
import { compose, random } from '../../adapters/compose.ts';
import { createExports } from '../../adapters/http/exports.ts';
import { createHandler } from '../../adapters/http/handler.ts';
import { serve } from '../../adapters/http/serve.ts';
import { createSession } from '../../adapters/http/session.ts';
import { createServeRenderer } from '../../adapters/renderer-files/serve-renderer.ts';
import { StoreError } from '../../adapters/store/store-error.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const { version } = JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as { version: string };
const paths = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** The same application in a browser tab, from source, where Electron's runtime cannot be had. */
async function main(): Promise<void> {
  if (!(await buildRenderer(project, () => console.log(text.building)))) {
    console.error(text.failed);
    process.exitCode = 1;
    return;
  }
  const exports = createExports(random);
  const session = createSession(random);
  const application = await compose({ desk: exports.desk, version });
  const serveRenderer = createServeRenderer({ root: resolve(project, 'dist/renderer') });
  const served = await serve(
    (host) => createHandler({ application, serveRenderer, session, exports, host }),
    () => void end(text.idle),
  );

  let ending = false;
  async function end(reason?: string): Promise<void> {
    if (ending) return;
    ending = true;
    if (reason) console.log(reason);
    await served.close();
    await application.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());

  console.log(`${text.standIn}\n\n${text.address}\n\n  http://${served.host}${session.path}\n\n${text.end}`);
  if (paths.length > 0) {
    const reply = await application.importPaths(paths);
    if (!reply.ok || reply.value.sources.length === 0)
      console.error(fill(text.reading, { place: paths.join(', ') }));
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof StoreError)) throw error;
  console.error(fill(storeText[error.code], { place: error.place }));
  process.exitCode = 2;
});
