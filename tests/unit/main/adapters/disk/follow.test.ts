import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../../../e2e/memories.ts';
import { temporaryPlace } from './place.ts';

const { at, dropped, told, write } = temporaryPlace();

describe('an import', () => {
  it('is followed from the place of the file that it stands in, however it is written', async () => {
    write('app/CLAUDE.md', '@./one.md\n\n@../two.md\n\n@~/app/three.md\n');
    write('app/one.md', '- one\n');
    write('two.md', '- two\n');
    write('home/app/three.md', '- three\n');
    const { texts, problems } = await told(at());
    expect(problems).toEqual([]);
    expect(texts).toMatchObject({ 'app/one.md': ['one'], 'two.md': ['two'], 'home/app/three.md': ['three'] });
    write('app/CLAUDE.md', `@${at('two.md')}\n`);
    expect((await told(at())).texts).toMatchObject({ 'two.md': ['two'] });
  });

  it.each([
    ['climbs out of the chosen folder', '@../../secret.md', 'import-outside'],
    ['is absolute', '@/etc/hostname', 'import-outside'],
    ['lies in the home folder', '@~/secret.md', 'import-outside'],
    ['lies beside the chosen folder under a longer name', '@../../chosen-more/secret.md', 'import-outside'],
    ['goes through a link that leads outside', '@out/secret.md', 'import-outside'],
    ['is a link that leads outside', '@out.md', 'import-outside'],
    ['is not there', '@absent.md', 'broken-import'],
    ['is a folder', '@docs.md', 'broken-import'],
    ['is a link that leads nowhere', '@nowhere.md', 'broken-import'],
    ['is a link that leads to itself', '@loop.md', 'broken-import'],
    ['is a pipe', '@pipe.md', 'broken-import'],
    ['has a name that no system takes', `@${'x'.repeat(300)}.md`, 'broken-import'],
    ['is no text', '@picture.md', 'unreadable-import'],
  ])('that %s is named with its line and not read', async (_, line, code) => {
    write('secret.md', '- secret\n');
    write('home/secret.md', '- secret\n');
    write('chosen-more/secret.md', '- secret\n');
    write('chosen/app/docs.md/x.md');
    write('chosen/app/picture.md', Buffer.from([0x89, 0x50, 0, 0, 0]));
    symlinkSync(at(), at('chosen/app/out'));
    symlinkSync(at('secret.md'), at('chosen/app/out.md'));
    symlinkSync('absent', at('chosen/app/nowhere.md'));
    symlinkSync('loop.md', at('chosen/app/loop.md'));
    execFileSync('mkfifo', [at('chosen/app/pipe.md')]);
    write('chosen/app/kept.md', '- kept\n');
    write('chosen/app/CLAUDE.md', `- own\n\n${line}\n\n@kept.md\n`);
    const { texts, problems } = await told(at('chosen'));
    expect(problems.filter((problem) => !problem.startsWith('link-outside'))).toEqual([
      `${code} app/CLAUDE.md:3`,
    ]);
    expect(Object.keys(texts)).toEqual(['app/CLAUDE.md', 'app/kept.md']);
  });

  it('may not leave the folder of a file that was chosen alone', async () => {
    write('app/CLAUDE.md', '@one.md\n\n@../two.md\n');
    write('app/one.md', '- one\n');
    write('two.md', '- two\n');
    const { texts, problems } = await told(at('app/CLAUDE.md'));
    expect(texts).toMatchObject({ 'one.md': ['one'] });
    expect(problems).toEqual(['import-outside CLAUDE.md:3']);
  });

  it('is found by either name where the folder was chosen through a link', async () => {
    write('real/CLAUDE.md', `@${at('linked/one.md')}\n`);
    write('real/one.md', '- one\n');
    symlinkSync('real', at('linked'));
    const { texts, problems } = await told(at('linked'));
    expect([texts['one.md'], problems]).toEqual([['one'], []]);
    expect((await told(at('linked/CLAUDE.md'))).texts['one.md']).toEqual(['one']);
  });

  it('in a dropped file or an archive is named as one that cannot be followed there', async () => {
    const line = '- own\n\n@one.md\n';
    expect((await dropped('CLAUDE.md', Buffer.from(line))).problems).toEqual(['read-alone CLAUDE.md:3']);
    const zip = write('x.zip', await zipOf({ 'CLAUDE.md': line, 'one.md': '- one\n' }));
    expect((await told(zip)).problems).toEqual(['read-alone CLAUDE.md:3']);
  });
});

describe('imports that import', () => {
  it('end where one leads back, which is named where it stands', async () => {
    write('CLAUDE.md', '- top\n\n@one.md\n');
    write('one.md', '- one\n\n@two.md\n');
    write('two.md', '- two\n\n@CLAUDE.md\n\n@two.md\n');
    const { texts, problems } = await told(at());
    expect(Object.keys(texts)).toEqual(['CLAUDE.md', 'one.md', 'two.md']);
    expect(problems).toEqual(['import-cycle two.md:3', 'import-cycle two.md:5']);
  });

  it('may meet in one file, which is read once and is no circle', async () => {
    write('CLAUDE.md', '@one.md\n\n@two.md\n');
    write('one.md', '@both.md\n');
    write('two.md', '@both.md\n');
    write('both.md', '- both\n');
    const { texts, problems } = await told(at());
    expect([texts['both.md'], problems]).toEqual([['both'], []]);
  });

  it('are read beyond the four steps that the assistant follows, and that is named once', async () => {
    write('CLAUDE.md', '@1.md\n');
    for (const step of [1, 2, 3, 4]) write(`${step}.md`, `- ${step}\n\n@${step + 1}.md\n`);
    write('5.md', '- five\n');
    const { texts, problems } = await told(at());
    expect(texts['5.md']).toEqual(['five']);
    expect(problems).toEqual(['import-depth 4.md:3']);
  });

  it('are read to the end of a very long chain', async () => {
    const length = 500;
    for (let step = 0; step < length; step += 1)
      write(step === 0 ? 'CLAUDE.md' : `${step}.md`, `- ${step}\n\n@${step + 1}.md\n`);
    const { texts, problems } = await told(at());
    expect(Object.keys(texts)).toHaveLength(length);
    expect(problems.at(0)).toBe('import-depth 4.md:3');
    expect(problems.at(-1)).toBe(`broken-import ${length - 1}.md:3`);
  });
});

describe('an index', () => {
  it('names the files that are gone, and those outside', async () => {
    write('x/secret.md', '- secret\n');
    write('x/memory/topic.md', '- topic\n');
    write(
      'x/memory/MEMORY.md',
      '- [Topic](topic.md): kept\n- [Gone](gone.md): lost\n- [Out](../secret.md): out\n',
    );
    const { texts, problems } = await told(at('x/memory'));
    expect(texts['topic.md']).toEqual(['topic']);
    expect(problems).toEqual(['broken-index MEMORY.md:2', 'import-outside MEMORY.md:3']);
  });
});
