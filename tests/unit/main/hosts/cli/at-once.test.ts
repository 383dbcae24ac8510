import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compose } from '../../../../../main/adapters/compose.ts';
import type { Input, Method, Output } from '../../../../../shared/contract.ts';
import type { Reply } from '../../../../../shared/reply.ts';
import { hygiene, makePlace } from './run.ts';

const place = makePlace();
const folder = join(place.root, 'data');
place.env.MEMORY_HYGIENE_HOME = folder;
afterAll(() => rmSync(place.root, { recursive: true, force: true }));

it('the command line and the application at work on one store lose nothing of each other', async () => {
  const list = join(place.inputs, 'list.txt');
  const count = 120;
  writeFileSync(
    list,
    Array.from({ length: count }, (_, at) => `- Made-up statement ${at} of many\n`).join(''),
  );
  const application = await compose({
    version: '0.0.0',
    folder,
    desk: {
      host: 'browser',
      choose: null,
      copy: null,
      trash: null,
      print: async (name) => ({ how: 'cancelled', name, href: null }),
      save: async () => ({ how: 'cancelled', href: null }),
    },
  });
  const ask = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
    const reply = (await application.call(method, input)) as Reply<Output<M>>;
    if (!reply.ok) throw new Error(`${method}: ${reply.error.code}`);
    return reply.value;
  };
  await application.importPaths([list]);
  const { rows } = await ask('entries.page', { offset: 0, limit: 1_000 });
  let ran = false;
  const commands = Promise.all([
    ...['markdown', 'json', 'csv'].map((format) => hygiene(place, 'log', 'export', '--format', format)),
    hygiene(place, 'log', 'verify'),
    hygiene(place, 'due'),
    hygiene(place, 'scan', list, '--store', '--fail-on', 'never'),
  ]).finally(() => {
    ran = true;
  });
  // Decides on and on while the others start, write and end.
  let acknowledged = 0;
  for (let at = 0; !ran || at < rows.length; at += 1) {
    const id = rows[at % rows.length]?.id ?? '';
    await ask('verdicts.set', { ids: [id], decision: at % 2 === 0 ? 'keep' : 'later', manner: 'row' });
    acknowledged += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect((await commands).map(({ code, err }) => `${code} ${code === 0 ? '' : err}`)).toEqual(
    Array(6).fill('0 '),
  );
  expect(await ask('log.verify', {})).toMatchObject({ ok: true, reason: 'whole' });
  const { lines } = await ask('log.page', { offset: 0, limit: 5_000 });
  const counted = (event: string) => lines.filter(({ body }) => body.event === event).length;
  expect([counted('verdict'), counted('log-exported')]).toEqual([acknowledged, 3]);
  await application.close();
  expect((await hygiene(place, 'log', 'verify')).code).toBe(0);
}, 60_000);
