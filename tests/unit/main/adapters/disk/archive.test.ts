import { describe, expect, it } from 'vitest';
import { bounds } from '../../../../../main/adapters/disk/archive.ts';
import { directory, openArchive } from '../../../../../main/adapters/disk/archive-directory.ts';
import { zipOf } from '../../../../e2e/memories.ts';
import { overlapping } from '../../../../stress/zips.ts';
import { temporaryPlace } from './place.ts';
import { type RawMember, rawZip } from './raw-zip.ts';

const { dropped, told, write } = temporaryPlace();

const memory = (words: string): string => JSON.stringify({ conversations_memory: words });
const good: RawMember = { name: 'memories/a.json', content: memory('Kept and made up') };
const kept = { 'x.zip!/memories/a.json': ['Kept and made up'] };
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, 0x20);

/** A bad member, and what is told of it beside a good one. */
const bad: readonly (readonly [string, RawMember, string])[] = [
  [
    'unpacks to a thousand times its size',
    { name: 'memories/b.json', content: zeros(16), deflated: true },
    'archive-ratio x.zip!/memories/b.json',
  ],
  [
    'is larger than any memory',
    { name: 'memories/b.json', content: 'x', claims: bounds.member + 1 },
    'too-large x.zip!/memories/b.json',
  ],
  [
    'unpacks to more than the directory says',
    { name: 'memories/b.json', content: memory('y'.repeat(1_000)), deflated: true, claims: 10 },
    'bad-archive x.zip!/memories/b.json',
  ],
  [
    'is not what its checksum says',
    { name: 'memories/b.json', content: memory('changed'), sum: 1 },
    'bad-archive x.zip!/memories/b.json',
  ],
  [
    'is protected by a password',
    { name: 'memories/b.json', content: 'secret', encrypted: true },
    'encrypted-archive x.zip!/memories/b.json',
  ],
  [
    'climbs out of the archive',
    { name: '../../memories/b.json', content: memory('out') },
    'archive-path x.zip!/../../memories/b.json',
  ],
  [
    'climbs out in the way of Windows',
    { name: '..\\memories\\b.json', content: memory('out') },
    'archive-path x.zip!/../memories/b.json',
  ],
  [
    'has an absolute name',
    { name: '/memories/b.json', content: memory('out') },
    'archive-path x.zip!//memories/b.json',
  ],
  [
    'has the name of a drive',
    { name: 'C:\\memories\\b.json', content: memory('out') },
    'archive-path x.zip!/C:/memories/b.json',
  ],
  [
    'climbs out with control characters in its name',
    { name: '../\u001b[2J\u202e.json', content: memory('out') },
    'archive-path x.zip!/../\uFFFD[2J\uFFFD.json',
  ],
  [
    'has a name that was there before',
    { ...good, content: memory('Other') },
    'archive-twice x.zip!/memories/a.json',
  ],
  ['is no text', { name: 'memories/b.json', content: zeros(1).fill(0) }, 'not-text memories/b.json'],
  [
    'is no zip though its name says so',
    { name: 'memories-001.zip', content: 'no zip' },
    'bad-archive x.zip!/memories-001.zip',
  ],
];

describe('a member of an archive', () => {
  it.each(bad)('that %s is named, and the one beside it is read', async (_, member, problem) => {
    const path = write('x.zip', rawZip([good, member]));
    expect(await told(path)).toEqual({ texts: kept, problems: [problem] });
  });

  it('is read where nothing is wrong with it, packed or not', async () => {
    const path = write('x.zip', rawZip([good, { ...good, name: 'memories/b.json', deflated: true }]));
    expect(await told(path)).toEqual({
      texts: { ...kept, 'x.zip!/memories/b.json': ['Kept and made up'] },
      problems: [],
    });
  });

  it('that shares its bytes with another one is read once', async () => {
    const { texts, problems } = await told(write('x.zip', await overlapping(good.content.toString(), 3)));
    expect(texts).toEqual({ 'x.zip!/memories/0000.json': ['Kept and made up'] });
    expect(problems).toEqual([
      'archive-overlap x.zip!/memories/0001.json',
      'archive-overlap x.zip!/memories/0002.json',
    ]);
  });

  it('of a dropped archive is judged in the same way', async () => {
    const { texts, problems } = await dropped(
      'x.zip',
      rawZip([good, { name: '../memories/b.json', content: memory('out') }]),
    );
    expect(Object.values(texts)).toEqual([['Kept and made up']]);
    expect(problems).toEqual(['archive-path x.zip!/../memories/b.json']);
  });
});

describe('an archive in an archive', () => {
  const nested = async (depth: number): Promise<Buffer> => {
    let zip = rawZip([good]);
    for (let level = 1; level < depth; level += 1) zip = await zipOf({ 'memories-000.zip': zip });
    return zip;
  };

  it('is read, and one deeper is named', async () => {
    expect(await told(write('x.zip', await nested(2)))).toEqual({
      texts: { 'x.zip!/memories-000.zip!/memories/a.json': ['Kept and made up'] },
      problems: [],
    });
    expect(await told(write('x.zip', await nested(3)))).toEqual({
      texts: {},
      problems: ['archive-depth x.zip!/memories-000.zip!/memories-000.zip'],
    });
  });

  it('shares one bound of what may be unpacked with all the others', async () => {
    // Mostly zero, and still far below the bound of what a single member may unpack to.
    const noisy = Buffer.alloc(24 * 1024 * 1024);
    let state = 1;
    for (let place = 0; place < noisy.length; place += 64) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      noisy.writeUInt32LE(state, place);
    }
    const member = { content: noisy, deflated: true };
    const inner = rawZip([
      { ...member, name: 'memories/1.json' },
      { ...member, name: 'memories/2.json' },
    ]);
    const zips = Object.fromEntries(['a', 'b', 'c'].map((name) => [`memories-${name}.zip`, inner]));
    const { problems } = await told(
      write('x.zip', await zipOf({ ...zips, 'memories/0.json': good.content.toString() })),
    );
    const codes = problems.map((problem) => problem.split(' ')[0]);
    expect(codes.toSorted()).toEqual([
      'not-text',
      'not-text',
      'not-text',
      'too-large',
      'too-large',
      'too-large',
    ]);
  });
});

describe('a whole archive', () => {
  const whole = rawZip([good, { ...good, name: 'memories/b.json', content: memory('Second') }]);
  const closing = whole.length - 22;

  it.each([
    ['is cut before its end', whole.subarray(0, closing)],
    ['is cut in the middle', whole.subarray(0, 40)],
    ['is empty', Buffer.alloc(0)],
    ['is something else', Buffer.from('PK no zip')],
  ])('that %s is named', async (_, bytes) => {
    expect(await told(write('x.zip', bytes))).toEqual({ texts: {}, problems: ['bad-archive x.zip'] });
  });

  it('whose directory breaks off gives the members before', async () => {
    const broken = Buffer.from(whole);
    broken.write('oops', broken.lastIndexOf('PK\x01\x02'));
    expect(await told(write('x.zip', broken))).toEqual({ texts: kept, problems: ['bad-archive x.zip'] });
  });

  it('without memory in it says so, and one of conversations too', async () => {
    const zip = await zipOf({ 'conversations.json': '[]', 'notes.txt': 'nothing' });
    expect((await told(write('conversations-000.zip', zip))).problems).toEqual([
      'nothing-in-archive conversations-000.zip',
    ]);
  });

  it('of very many members is looked at as far as a bound', async () => {
    const others = ['b', 'c', 'd'].map((name) => ({ ...good, name }));
    const looked = async (most: number) => {
      const zip = await openArchive({ bytes: rawZip([good, ...others]) });
      const { inside, ended } = await directory(zip, most);
      return [inside.map(({ name }) => name), ended];
    };
    expect(await looked(4)).toEqual([['b', 'c', 'd', 'memories/a.json'], null]);
    expect(await looked(3)).toEqual([['b', 'c', 'memories/a.json'], 'archive-members']);
  });
});
