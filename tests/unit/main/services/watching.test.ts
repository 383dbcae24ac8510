import { expect, it } from 'vitest';
import { applicationOn, computer } from './ports.ts';

const [kept, other] = ['/home/sam/app/CLAUDE.md', '/home/sam/app/docs/CLAUDE.md'] as const;

it('a file that changes is marked and told, nothing is read unasked, and the next reading takes the mark away', async () => {
  const on = computer();
  on.disk.set(kept, { text: '- Short answers\n' });
  on.disk.set(other, { text: '- Long answers\n' });
  let tell = (_files: readonly string[]): void => {};
  const watch = (files: readonly string[], changed: typeof tell) => {
    tell = changed;
    return on.ports.files.watch(files, changed);
  };
  const { ask, read, heard } = applicationOn({
    ...on,
    ports: { ...on.ports, files: { ...on.ports.files, watch } },
  });
  const changed = async () => (await ask('sources.list', {})).map((source) => source.changed);
  const texts = async () =>
    (await ask('entries.page', { offset: 0, limit: 9 })).rows.map(({ excerpt }) => excerpt);
  await read('/home/sam/app');
  expect([on.watched, await changed()]).toEqual([
    [kept, other],
    [false, false],
  ]);

  on.disk.set(kept, { text: '- Very short answers\n' });
  heard.length = 0;
  tell([kept]);
  expect(heard).toEqual([{ name: 'changed', payload: { what: 'sources' } }]);
  expect([await changed(), await texts()]).toEqual([
    [true, false],
    ['Short answers', 'Long answers'],
  ]);

  on.state.now += 1_000;
  await ask('sources.refresh', {});
  expect([await changed(), await texts()]).toEqual([
    [false, false],
    ['Very short answers', 'Long answers'],
  ]);
});
