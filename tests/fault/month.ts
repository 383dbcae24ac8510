import { join } from 'node:path';
import { compose } from '../../main/adapters/compose.ts';
import type { Input, Method, Output } from '../../shared/contract.ts';
import type { Reply } from '../../shared/reply.ts';

// A month in one go, over a folder of its own: import, verdicts, an edit of files and its undo, a review and the log.
// Says each act once its call has come back.
const [root = ''] = process.argv.slice(2);
const say = (words: string): void => void process.stdout.write(`${words}\n`);
const application = await compose({
  version: '0',
  folder: join(root, 'data'),
  desk: {
    host: 'browser',
    choose: null,
    copy: null,
    trash: null,
    print: async (name) => ({ how: 'cancelled', name, href: null }),
    save: async () => ({ how: 'cancelled', href: null }),
  },
});

async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const reply = (await application.call(method, input)) as Reply<Output<M>>;
  if (!reply.ok) throw new Error(`${method}: ${reply.error.code}`);
  return reply.value;
}

await application.importPaths([join(root, 'code')]);
say('imported');
await ask('review.start', {});
const { rows } = await ask('entries.page', { offset: 0, limit: 100 });
for (const { id, number, excerpt } of rows) {
  const decision = /two|style/.test(excerpt) ? 'delete' : 'keep';
  await ask('verdicts.set', { ids: [id], decision, reason: 'other', manner: 'row' });
  say(`verdict ${number}`);
}
const removals = await ask('removals.list', {});
const { token } = await ask('removals.preview', { ids: removals.map(({ id }) => id) });
const { files } = await ask('removals.apply', { token });
if (files.some(({ refusal }) => refusal !== null)) throw new Error('refused');
say('applied');
const [undoable] = (await ask('removals.list', {})).flatMap(({ edit }) => (edit?.undoable ? edit.id : []));
await ask('removals.undo', { edit: undoable ?? '' });
say('undone');
await ask('review.finish', {});
say('finished');
await ask('log.export', { format: 'json', form: 'share' });
say('exported');
await application.close();
