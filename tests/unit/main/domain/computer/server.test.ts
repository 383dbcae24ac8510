import { describe, expect, it } from 'vitest';
import { serverOn } from '../../../../../main/domain/computer/server.ts';

const server = serverOn('linux', '/home/sam');

describe('a configured server', () => {
  it('is told without its values, its arguments and its address', () => {
    expect(
      server({
        command: '/usr/local/bin/npx',
        args: ['-y', '@example/server@1.2.3', '--note', 'private words'],
        env: { API_TOKEN: 'a-literal', HOME_PAGE: 'https://example.com/', PLAIN: '$' + '{PLAIN}' },
      }),
    ).toEqual({
      transport: 'program',
      program: 'npx',
      package: { name: '@example/server', pinned: true },
      host: null,
      secrets: ['API_TOKEN'],
      unencrypted: false,
      homeOrRoot: false,
    });
    expect(
      server({ type: 'http', url: 'https://user:pw@mcp.example.com:8443/path?key=abc', headers: {} }),
    ).toEqual({
      transport: 'http',
      program: null,
      package: null,
      host: 'mcp.example.com',
      secrets: ['url'],
      unencrypted: false,
      homeOrRoot: false,
    });
  });

  it('is none without a command or an address', () => {
    expect([server({}), server('npx'), server(null), server({ command: '' })]).toEqual(
      Array(4).fill(undefined),
    );
  });

  const literal: readonly (readonly [name: string, value: unknown, secret: boolean])[] = [
    ['API_KEY', 'abc', true],
    ['API_KEY', '$' + '{API_KEY}', false],
    ['API_KEY', '$' + '{API_KEY:-abc}', true],
    ['API_KEY', '%API_KEY%', false],
    ['API_KEY', '', false],
    ['API_KEY', 'true', false],
    ['Authorization', 'Bearer abc', true],
    ['Authorization', 'Bearer $' + '{TOKEN}', false],
    ['MEMORY_FILE_PATH', '/abs/memory.jsonl', false],
    ['SESSION_SECRET', '/abs/memory.jsonl', true],
    ['DATABASE_URL', 'postgres://user:pw@db/x', true],
    ['BASE_URL', 'https://example.com/api', false],
    ['BASE_URL', 'https://example.com/api?sig=abc', true],
    ['LOG_LEVEL', 'debug', false],
    ['PORT', '8080', false],
    ['NAME', 'Some words', true],
    ['RETRIES', 3, false],
  ];
  it.each(literal)('with %s set to %j has a secret in clear: %s', (name, value, secret) => {
    expect(server({ command: 'a', env: { [name]: value } })?.secrets).toEqual(secret ? [name] : []);
  });

  const args: readonly (readonly [args: string[], secrets: string[]])[] = [
    [['--token=abc'], ['args']],
    [['--api-key', 'abc'], ['args']],
    [['--api-key', '$' + '{KEY}'], []],
    [['--api-key', '--verbose'], []],
    [['--header', 'Authorization: Bearer abc'], ['args']],
    [['--header', 'Accept: text/plain'], []],
    [['postgres://user:pw@db/x'], ['args']],
    [['https://example.com/mcp?token=abc'], ['args']],
    [['https://example.com/mcp?page=2'], []],
    [['--port', '80'], []],
  ];
  it.each(args)('started with %j has in clear: %j', (given, secrets) => {
    expect(server({ command: 'a', args: given })?.secrets).toEqual(secrets);
  });

  const addresses: readonly (readonly [url: string, unencrypted: boolean])[] = [
    ['http://example.com/mcp', true],
    ['ws://example.com', true],
    ['https://example.com', false],
    ['http://localhost:3000/mcp', false],
    ['http://127.0.0.1/mcp', false],
    ['http://[::1]:80/', false],
    ['http://localhost.example.com', true],
  ];
  it.each(addresses)('at %s goes over a network in clear: %s', (url, unencrypted) => {
    expect(server({ url })).toMatchObject({ unencrypted });
    expect(server({ command: 'npx', args: ['mcp-remote', url] })).toMatchObject({ unencrypted });
  });

  const wide: readonly (readonly [arg: string, whole: boolean])[] = [
    ['/', true],
    ['~', true],
    ['$HOME', true],
    ['/home', true],
    ['/home/sam/', true],
    ['--root=/home/sam', true],
    ['/home/sam/work', false],
    ['~/work', false],
    ['.', false],
    ['home', false],
  ];
  it.each(wide)('given %s is given the whole home or disk: %s', (arg, homeOrRoot) => {
    expect(server({ command: 'serve', args: [arg] })).toMatchObject({ homeOrRoot });
  });

  it('is given a whole drive of Windows, or the home by its variable', () => {
    const windows = serverOn('win32', 'C:\\Users\\Sam');
    for (const arg of ['C:\\', 'D:', 'c:\\users\\sam', '%USERPROFILE%'])
      expect(windows({ command: 'serve', args: [arg] })).toMatchObject({ homeOrRoot: true });
    expect(windows({ command: 'serve', args: ['C:\\Users\\Sam\\Work'] })).toMatchObject({
      homeOrRoot: false,
    });
  });

  it.each([
    [{ url: 'https://example.com/sse' }, 'sse'],
    [{ url: 'https://example.com', type: 'sse' }, 'sse'],
    [{ serverUrl: 'https://example.com' }, 'http'],
    [{ command: 'a', type: 'stdio' }, 'program'],
  ])('%j is reached by %s', (given, transport) => {
    expect(server(given)).toMatchObject({ transport });
  });
});
