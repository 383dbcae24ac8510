import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../../e2e/memories.ts';
import { temporaryPlace } from './place.ts';

const { at, dropped, told, write } = temporaryPlace();

const account = 'aaaaaaaa-0000-4000-8000-000000000001';
const project = 'b0000000-0000-4000-8000-000000000001';
const memory = { conversations_memory: 'Leads a made-up guild', account_uuid: account };
const one = JSON.stringify(memory);
const list = JSON.stringify([memory]);
const users = JSON.stringify([{ uuid: account, full_name: null, email_address: 'made@up.example' }]);
const ofProject = { uuid: project, name: 'Made up', prompt_template: 'Answer in rhymes', docs: [] };
const conversations = JSON.stringify([{ uuid: 'c', name: 'private talk', chat_messages: [] }]);
const manifest = JSON.stringify({
  created_at: '2026-09-30T09:00:00.000000+00:00',
  version: '1.0',
  data_files: [
    { category: 'memories', filename: 'memories-000.zip', export_url: 'https://claude.ai/export/made-up' },
  ],
});

const memories = await zipOf({ [`memories/${account}.json`]: one });
const projects = await zipOf({ [`projects/${project}.json`]: JSON.stringify(ofProject) });
const talks = await zipOf({ 'conversations.json': conversations });
const legacy = await zipOf({
  'users.json': users,
  'projects.json': JSON.stringify([ofProject]),
  'memories.json': list,
  'conversations.json': conversations,
});
const categories = {
  'manifest-x-1790000000-ab12-2026-09-30-09-00-00.json': manifest,
  'light_metadata-000.zip': await zipOf({ 'users.json': users, 'login_history.json': '[]' }),
  'conversations-000.zip': talks,
  'memories-000.zip': memories,
  'projects-000.zip': projects,
};

const inMemories = `memories-000.zip!/memories/${account}.json`;
const inProjects = `projects-000.zip!/projects/${project}.json`;
const said = ['Leads a made-up guild'];
const asked = ['Answer in rhymes'];

/** Each way in which an export lies on a disk: its files, the one that is chosen, and the texts by their place. */
const packagings: readonly (readonly [
  string,
  Record<string, string | Buffer>,
  string,
  Record<string, string[]>,
])[] = [
  [
    'the older single zip',
    { 'data-2026-07-01-10-00-00-batch-0000.zip': legacy },
    'data-2026-07-01-10-00-00-batch-0000.zip',
    {
      'data-2026-07-01-10-00-00-batch-0000.zip!/memories.json': said,
      'data-2026-07-01-10-00-00-batch-0000.zip!/projects.json': asked,
    },
  ],
  [
    'the older single zip, named after its account, in a folder',
    { [`data-${account}-1790000000-ab12cd-batch-0000.zip`]: legacy },
    '',
    {
      [`data-${account}-1790000000-ab12cd-batch-0000.zip!/memories.json`]: said,
      [`data-${account}-1790000000-ab12cd-batch-0000.zip!/projects.json`]: asked,
    },
  ],
  ['a manifest and a zip a category', categories, '', { [inMemories]: said, [inProjects]: asked }],
  ['the zip of the memories alone', categories, 'memories-000.zip', { [inMemories]: said }],
  ['the zip of the projects alone', categories, 'projects-000.zip', { [inProjects]: asked }],
  [
    'the folders that unzipping made',
    {
      [`memories-000/memories/${account}.json`]: one,
      [`projects-000/projects/${project}.json`]: JSON.stringify(ofProject),
      'light_metadata-000/users.json': users,
      'conversations-000/conversations.json': conversations,
    },
    '',
    {
      [`memories-000/memories/${account}.json`]: said,
      [`projects-000/projects/${project}.json`]: asked,
    },
  ],
  [
    'the older zip unzipped',
    { 'memories.json': list, 'users.json': users, 'conversations.json': conversations },
    '',
    { 'memories.json': said },
  ],
  [
    'a zip around all the others',
    {
      'download.zip': await zipOf(
        Object.fromEntries(Object.entries(categories).map(([name, content]) => [`export/${name}`, content])),
      ),
    },
    'download.zip',
    {
      [`download.zip!/export/${inMemories}`]: said,
      [`download.zip!/export/${inProjects}`]: asked,
    },
  ],
  ['the bare object', { [`${account}.json`]: one }, `${account}.json`, { [`${account}.json`]: said }],
  ['the bare list', { 'memories.json': list }, 'memories.json', { 'memories.json': said }],
  [
    'downloads that the browser numbered',
    { 'memories-000.zip': memories, 'memories-000(1).zip': memories, 'memories-000 (2).zip': memories },
    '',
    {
      [`memories-000 (2).zip!/memories/${account}.json`]: said,
      [`memories-000(1).zip!/memories/${account}.json`]: said,
      [inMemories]: said,
    },
  ],
];

describe('an export of Claude', () => {
  it.each(packagings)('is read from %s', async (_, files, chosen, texts) => {
    for (const [name, content] of Object.entries(files)) write(name, content);
    const { problems, ...read } = await told(at(chosen));
    expect(read).toEqual({ texts });
    // A manifest beside the memory that it speaks of is no problem to whoever takes both (see the command line's test).
    expect(problems.filter((problem) => !problem.startsWith('manifest-only'))).toEqual([]);
  });

  it.each([
    ['the older single zip', 'export.zip', legacy, 2],
    ['the zip of the memories', 'memories-000(1).zip', memories, 1],
    ['the bare list', 'memories.json', Buffer.from(list), 1],
  ])('is read from a drop of %s', async (_, name, bytes, documents) => {
    const { texts, problems } = await dropped(name, bytes);
    expect([Object.values(texts).flat().slice(0, 1), Object.keys(texts).length, problems]).toEqual([
      said,
      documents,
      [],
    ]);
  });

  it('whose manifest is alone is told to hold links only, and none of them is shown', async () => {
    const result = await told(write('manifest-x-1790000000-ab12-2026-09-30-09-00-00.json', manifest));
    expect(result.texts).toEqual({});
    expect(result.problems.map((problem) => problem.split(' ')[0])).toEqual(['manifest-only']);
    expect(JSON.stringify(result)).not.toContain('made-up');
  });

  it('whose conversations were chosen holds no memory, and that is said', async () => {
    expect(await told(write('conversations-000.zip', talks))).toEqual({
      texts: {},
      problems: ['nothing-in-archive conversations-000.zip'],
    });
  });
});
