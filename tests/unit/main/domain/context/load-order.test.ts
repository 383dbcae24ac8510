import { describe, expect, it } from 'vitest';
import { loadOrder } from '../../../../../main/domain/context/load-order.ts';

const home = '/home/sam';
const claude = `${home}/.claude`;
const managed = '/etc/claude-code/CLAUDE.md';
const files = [
  `${home}/code/app/CLAUDE.local.md`,
  `${home}/code/app/web/CLAUDE.md`,
  `${home}/code/app/.claude/rules/style.md`,
  `${home}/code/app/CLAUDE.md`,
  `${home}/code/other/CLAUDE.md`,
  `${home}/code/CLAUDE.md`,
  `${claude}/rules/all.md`,
  `${claude}/CLAUDE.md`,
  managed,
];
const order = (here: string): string[] =>
  loadOrder(
    files.map((file) => ({ file, managed: file === managed })),
    here,
    claude,
  );

describe('the order in which a session loads instruction files', () => {
  it('goes from the broadest to the folder of the entry, the local file last in its folder', () => {
    expect(order(`${home}/code/app/CLAUDE.md`)).toEqual([
      managed,
      `${claude}/CLAUDE.md`,
      `${claude}/rules/all.md`,
      `${home}/code/CLAUDE.md`,
      `${home}/code/app/CLAUDE.md`,
      `${home}/code/app/.claude/rules/style.md`,
      `${home}/code/app/CLAUDE.local.md`,
    ]);
  });

  it('leaves out folders beside and below', () => {
    expect(order(`${home}/code/other/CLAUDE.md`).slice(-2)).toEqual([
      `${home}/code/CLAUDE.md`,
      `${home}/code/other/CLAUDE.md`,
    ]);
    expect(order(`${home}/code/CLAUDE.md`).at(-1)).toBe(`${home}/code/CLAUDE.md`);
  });

  it('for what the person set for everything holds nothing of any folder', () => {
    expect(order(`${claude}/CLAUDE.md`)).toEqual([managed, `${claude}/CLAUDE.md`, `${claude}/rules/all.md`]);
  });

  it('knows the CLAUDE.md in .claude as one of its folder, also as Windows writes paths', () => {
    const windows = ['C:\\code\\app\\.claude\\CLAUDE.md', 'C:\\code\\CLAUDE.md'];
    expect(
      loadOrder(
        windows.map((file) => ({ file, managed: false })),
        windows[0] ?? '',
        'C:\\Users\\sam\\.claude',
      ),
    ).toEqual(['C:\\code\\CLAUDE.md', 'C:\\code\\app\\.claude\\CLAUDE.md']);
  });

  it('is empty for a file that is none of them', () => {
    expect(order('/elsewhere/AGENTS.md')).toEqual([]);
  });
});
