import { describe, expect, it } from 'vitest';
import { packageOf } from '../../../../../main/domain/computer/packages.ts';

const lines: readonly (readonly [line: string, name: string | null, pinned: boolean])[] = [
  ['npx -y @example/server', '@example/server', false],
  ['npx @example/server@latest', '@example/server', false],
  ['npx @example/server@^1.2.0', '@example/server', false],
  ['npx @example/server@1.2.3', '@example/server', true],
  ['npx server@2.0.0-rc.1', 'server', true],
  ['npx -p @example/tools@1.0.0 serve', '@example/tools', true],
  ['npx --package=@example/tools serve', '@example/tools', false],
  ['npx github:example/server', 'github:example/server', false],
  ['npm exec server@1.2.3', 'server', true],
  ['pnpm dlx server', 'server', false],
  ['yarn dlx server@1.2.3', 'server', true],
  ['bunx server', 'server', false],
  ['cmd /c npx -y server', 'server', false],
  ['env npx server', 'server', false],
  ['uvx server', 'server', false],
  ['uvx server==1.2.3', 'server', true],
  ['uvx server@1.2.3', 'server', true],
  ['uvx server>=1.2.3', 'server', false],
  ['uvx --from server==0.4.1 serve', 'server', true],
  ['uvx --python 3.12 server', 'server', false],
  [
    'uvx --from git+https://example.com/x/server@0123456789abcdef0123456789abcdef01234567 serve',
    'server',
    true,
  ],
  ['uvx --from git+https://example.com/x/server serve', 'server', false],
  ['uv tool run server', 'server', false],
  ['pipx run server', 'server', false],
  ['C:\\node\\npx.cmd -y server', 'server', false],
  ['node server.js', null, false],
  ['npm start', null, false],
  ['uv run server.py', null, false],
];

describe('the package that a server is started from', () => {
  it.each(lines)('%s: %s, in one version only: %s', (line, name, pinned) => {
    const [command = '', ...args] = line.split(' ');
    expect(packageOf(command, args)).toEqual(name === null ? null : { name, pinned });
  });
});
