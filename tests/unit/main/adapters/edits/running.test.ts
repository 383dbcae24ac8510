import { expect, it } from 'vitest';
import { isAmong, ownerRuns } from '../../../../../main/adapters/edits/running.ts';
import type { Owner } from '../../../../../main/domain/removal/systems.ts';

it.each<[Owner, string, boolean]>([
  ['memory-server', 'node /home/sam/.npm/_npx/1/node_modules/.bin/mcp-server-memory', true],
  ['memory-server', 'npm exec @modelcontextprotocol/server-memory', true],
  ['memory-server', 'vim memory.jsonl', false],
  ['claude-code', 'claude', true],
  ['claude-code', '/usr/local/bin/claude --resume', true],
  ['claude-code', 'node /usr/lib/node_modules/@anthropic-ai/claude-code/cli.js', true],
  ['claude-code', '/Applications/Claude.app/Contents/MacOS/Claude', false],
  ['claude-code', 'vim /home/sam/.claude/claude', false],
  ['claude-code', 'claude-desktop', false],
])('whether an owner runs is told by the command lines: %s, %s', (owner, line, runs) => {
  expect(isAmong(owner, `init\n${line}\nbash`)).toBe(runs);
});

it('where there is no list of processes it cannot be told', async () => {
  const path = process.env.PATH;
  process.env.PATH = '';
  try {
    expect(await ownerRuns('claude-code')).toBeNull();
  } finally {
    process.env.PATH = path;
  }
});
