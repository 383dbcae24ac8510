import { describe, expect, it } from 'vitest';
import { allowedOn } from '../../../../../main/domain/computer/allowed.ts';
import {
  flag,
  keys,
  list,
  members,
  named,
  pickFrom,
  text,
} from '../../../../../main/domain/computer/pick.ts';

describe('the picker', () => {
  const pick = keys({ name: text, on: flag, folders: list(text) });

  it('takes the named keys, and lets go what stands beside them', () => {
    const file = JSON.stringify({ name: 'a', on: false, secret: 'no', deep: { name: 'no' } });
    expect(pickFrom(file, pick)).toEqual({ name: 'a', on: false, folders: undefined });
  });

  it('takes nothing of another type than it should be', () => {
    expect(pickFrom('{"name": 3, "on": "yes", "folders": {"path": "a"}}', pick)).toEqual({
      name: undefined,
      on: undefined,
      folders: undefined,
    });
    expect(pickFrom('[{"name": "a"}]', pick)).toBeNull();
    expect(pickFrom('null', pick)).toBeNull();
  });

  it('takes no key that an object has from its kind', () => {
    expect(keys({ toString: text, constructor: text })({})).toEqual({});
    expect(pickFrom('{"__proto__": {"name": "a"}}', pick)).toMatchObject({ name: undefined });
  });

  it('lets the members of a map keep their names, or go without them', () => {
    const map = { a: true, b: 'x', c: false };
    expect(named(flag)(map)).toEqual([
      ['a', true],
      ['c', false],
    ]);
    expect(members(flag)(map)).toEqual([true, false]);
    expect(named(flag)(['a'])).toBeUndefined();
  });

  it.each([
    ['a byte order mark', '\uFEFF{"name": "a"}'],
    ['comments and a last comma', '{ // one "x"\n "name": "a", /* two */ }'],
  ])('lets pass %s', (_, file) => {
    expect(pickFrom(file, pick)).toMatchObject({ name: 'a' });
  });

  it('leaves what looks like a comment in a string', () => {
    expect(pickFrom('{"name": "http://a/*b*/,]",}', pick)).toMatchObject({ name: 'http://a/*b*/,]' });
  });

  it.each(['/*', '"\\"', ',', '//\n', '[/**/', '"'])('is not held up by a file full of %j', (part) => {
    const began = performance.now();
    expect(pickFrom(part.repeat(200_000), pick)).toBeNull();
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each(['', '{"name": "a"', 'name: a'])('reads nothing out of %j', (file) => {
    expect(pickFrom(file, pick)).toBeNull();
  });
});

describe('the table of allowed keys', () => {
  const allowed = allowedOn('linux', '/home/sam');

  it('takes of a session its folders, connectors with their tools, and domains, and no address', () => {
    expect(
      allowed.session({
        title: 'no',
        userSelectedFolders: ['/a', { path: '/b', name: 'no' }, 3],
        remoteMcpServersConfig: [{ name: 'Slack', url: 'no', tools: [{ name: 'send', description: 'no' }] }],
        egressAllowedDomains: ['*.example.com', 'example.org:8443', 'https://a.example/no', 'a b'],
      }),
    ).toEqual({
      userSelectedFolders: ['/a', '/b'],
      remoteMcpServersConfig: [{ name: 'Slack', tools: [{ name: 'send' }] }],
      egressAllowedDomains: ['*.example.com', 'example.org:8443'],
    });
  });

  it('takes of an extension its names and tools', () => {
    expect(
      allowed.manifest({ name: 'n', display_name: 'N', author: { email: 'no' }, tools: [{ name: 't' }] }),
    ).toEqual({
      name: 'n',
      display_name: 'N',
      tools: [{ name: 't' }],
    });
  });

  it('takes of Claude Code its servers and the places of its projects', () => {
    const picked = allowed.code({
      oauthAccount: 'no',
      projects: { '/app': { history: ['no'], mcpServers: { a: { command: 'a' } } } },
    });
    expect(picked?.projects?.[0]?.[0]).toBe('/app');
    expect(JSON.stringify(picked)).not.toContain('no"');
  });
});
