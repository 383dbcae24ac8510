import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, opened, place } from './edited.ts';

const { at, edits, write, bytes } = place();

/** The text of a made-up file, in several ways of writing it. */
const words = '# Notes\n\n- one ü 😀\n- two\n- three\n';
const utf16 = (text: string, big: boolean): Buffer => {
  const body = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? body.swap16() : body;
};

describe('an edit and its undo', () => {
  it.each([
    ['LF', Buffer.from(words)],
    ['CR LF', Buffer.from(words.replaceAll('\n', '\r\n'))],
    ['a byte order mark', Buffer.from(`\uFEFF${words}`)],
    ['UTF-16, little end first', utf16(words, false)],
    ['UTF-16, big end first', utf16(words, true)],
    ['no final line end', Buffer.from(words.trimEnd())],
    ['tabs and control characters', Buffer.from('-\tone\u0001\n-\ttwo\n')],
  ])('leave everything else as it was, byte by byte: %s', async (_, before) => {
    const path = write('notes.md', before);
    const file = await opened(edits(), path);
    const done = await edit(edits(), path, file.text.replace('two', ''));
    expect(bytes('notes.md').length).toBe(before.length - (file.encoding === 'utf-8' ? 3 : 6));
    expect((await opened(edits(), path)).text).toBe(file.text.replace('two', ''));
    expect(await edits().restore(done)).toBeNull();
    expect(bytes('notes.md').equals(before)).toBe(true);
  });

  it('keep the mode and the link, and undo the time too', async () => {
    const path = write('target.md', words);
    chmodSync(path, 0o640);
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    symlinkSync('target.md', at('link.md'));
    const done = await edit(edits(), at('link.md'), 'other\n');
    expect(readlinkSync(at('link.md'))).toBe('target.md');
    expect(bytes('target.md').toString()).toBe('other\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    await edits().restore(done);
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(statSync(path).mtimeMs).toBe(1_700_000_000_000);
  });

  it('bring every file back exactly, whatever it held and whatever it was changed to', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.option(fc.string({ unit: 'grapheme', maxLength: 200 }), { nil: null }),
        async (words, changed) => {
          const path = write('any.md', words);
          if ('refusal' in (await edits().open(path))) return;
          const done = await edit(edits(), path, changed);
          expect(await edits().restore(done)).toBeNull();
          expect(bytes('any.md').equals(Buffer.from(words))).toBe(true);
          edits().drop(done.id);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take a whole file away and bring it back', async () => {
    const path = write('topic.md', words);
    chmodSync(path, 0o600);
    const done = await edit(edits(), path, null);
    expect(existsSync(path)).toBe(false);
    expect(await edits().restore(done)).toBeNull();
    expect(bytes('topic.md').toString()).toBe(words);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leave no file behind but the backup, which is closed to others and holds the bytes', async () => {
    const path = write('notes.md', words);
    await edit(edits(), path, 'other\n');
    expect(readdirSync(at())).toEqual(['data', 'notes.md']);
    expect(bytes('data/backups/edit-1').toString()).toBe(words);
    expect(statSync(at('data/backups/edit-1')).mode & 0o777).toBe(0o600);
    expect(edits().kept()).toEqual(['edit-1']);
    edits().drop('edit-1');
    expect(edits().kept()).toEqual([]);
  });
});

describe('an edit is refused, and nothing is changed', () => {
  const refusalOf = async (path: string) => {
    const file = await edits().open(path);
    return 'refusal' in file ? file.refusal : null;
  };

  it('where the file changed since it was looked at', async () => {
    const path = write('notes.md', words);
    const file = await opened(edits(), path);
    write('notes.md', 'meanwhile\n');
    expect(await edits().replace(file, 'other\n')).toBe('changed');
    expect(await edits().replace(file, null)).toBe('changed');
    expect(bytes('notes.md').toString()).toBe('meanwhile\n');
    expect(readdirSync(at())).toEqual(['data', 'notes.md']);
  });

  it('where it went', async () => {
    const path = write('notes.md', words);
    const file = await opened(edits(), path);
    execFileSync('rm', [path]);
    expect(await edits().replace(file, 'other\n')).toBe('missing');
    expect(await refusalOf(path)).toBe('missing');
    expect(existsSync(path)).toBe(false);
  });

  it('where it has another name, and would be torn from it', async () => {
    const path = write('notes.md', words);
    expect(await refusalOf(path)).toBeNull();
    linkSync(path, at('twin.md'));
    expect(await refusalOf(path)).toBe('hard-linked');
  });

  it('where it or its folder is closed against writing', async () => {
    const path = write('notes.md', words);
    chmodSync(path, 0o444);
    expect(await refusalOf(path)).toBe('read-only');
    mkdirSync(at('closed'));
    writeFileSync(at('closed/notes.md'), words);
    expect(await refusalOf(at('closed/notes.md'))).toBeNull();
    chmodSync(at('closed'), 0o555);
    expect(await refusalOf(at('closed/notes.md'))).toBe('folder-read-only');
    chmodSync(at('closed'), 0o755);
  });

  it('where it belongs to somebody else', () => {
    const path = write('notes.md', words);
    const program = new URL('./open-as-stranger.ts', import.meta.url).pathname;
    const told = () =>
      execFileSync(process.execPath, [program, at('data'), path], { encoding: 'utf8' }).trim();
    chmodSync(at(), 0o777);
    chmodSync(path, 0o666);
    expect(told()).toBe('opened');
    chmodSync(path, 0o644);
    expect(told()).toBe('read-only');
    chmodSync(path, 0o666);
    chmodSync(at(), 0o755);
    expect(told()).toBe('folder-read-only');
  });

  it('where its bytes could not be written again as they are', async () => {
    expect(
      await refusalOf(write('odd.md', Buffer.from([45, 32, 0xff, 0xfe, 65, 66, 10, 45, 0xc3, 10]))),
    ).toBe('bad-bytes');
    expect(await refusalOf(write('picture.md', Buffer.from([1, 0, 2, 0, 0, 7, 0, 0])))).toBe('not-text');
    expect(await refusalOf(at('data'))).toBe('not-text');
  });
});

describe('an undo is refused', () => {
  it('where the file moved on', async () => {
    const path = write('notes.md', words);
    const done = await edit(edits(), path, 'other\n');
    write('notes.md', 'and another\n');
    expect(await edits().restore(done)).toBe('changed');
    expect(bytes('notes.md').toString()).toBe('and another\n');
  });

  it('where a removed file has a successor', async () => {
    const path = write('topic.md', words);
    const done = await edit(edits(), path, null);
    write('topic.md', 'new\n');
    expect(await edits().restore(done)).toBe('changed');
    expect(bytes('topic.md').toString()).toBe('new\n');
    expect(readdirSync(at())).toEqual(['data', 'topic.md']);
  });

  it('where the backup is gone or is not what was kept', async () => {
    const path = write('notes.md', words);
    const done = await edit(edits(), path, 'other\n');
    write('data/backups/edit-1', 'damaged');
    expect(await edits().restore(done)).toBe('backup-gone');
    edits().drop('edit-1');
    expect(await edits().restore(done)).toBe('backup-gone');
    expect(bytes('notes.md').toString()).toBe('other\n');
  });
});

describe('after a crash', () => {
  it('what an edit left beside the file is swept, and it is told which version is there', async () => {
    const path = write('notes.md', words);
    const done = await edit(edits(), path, 'other\n');
    write('.notes.md.memory-hygiene-new', 'half');
    expect(edits().settle(done)).toBe('after');
    expect(readdirSync(at())).toEqual(['data', 'notes.md']);
    await edits().restore(done);
    expect(edits().settle(done)).toBe('before');
    write('notes.md', 'something else');
    expect(edits().settle(done)).toBe('other');
  });
});
