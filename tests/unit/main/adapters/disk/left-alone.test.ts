import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryPlace } from './place.ts';

const { at, told, write } = temporaryPlace();
const sessions = 'home/.config/Claude/local-agent-mode-sessions/acc/org';
const canary = 'Quorvane keeps canaries';

/** What assistants keep for themselves. Each is a canary, in a shape that would be read anywhere else. */
const never = [
  `${sessions}/local_1/audit.jsonl`,
  `${sessions}/local_1/CLAUDE.md`,
  `${sessions}/local_1/outputs/memory/notes.md`,
  `${sessions}/local_1/.claude/projects/p/memory/MEMORY.md`,
  `${sessions}/local_1.json`,
  `${sessions}/audit.jsonl`,
  `${sessions}/.audit-key`,
  'home/.config/Claude/claude_desktop_config.json',
  'home/.config/Claude/Cookies/memories.json',
  'home/.claude.json',
  'home/.claude/.credentials.json',
  'home/.claude/history.jsonl',
  'home/.claude/backups/CLAUDE.md',
  'home/.claude/file-history/s/CLAUDE.md',
  'home/.claude/projects/-p/session.jsonl',
  'home/.claude/projects/-p/session/subagents/memory/a.md',
] as const;
/** What lies beside memory under a name of memory, and is none. */
const beside = [
  `${sessions}/rpm/manifest.json`,
  `${sessions}/rpm/plugin/.mcp.json`,
  `${sessions}/.project-cache/p/files/CLAUDE.md`,
  `${sessions}/scheduled-tasks.json`,
  'home/.claude/plugins/p/CLAUDE.md',
  'home/.codeium/windsurf/memories/auto.md',
  'home/.codex/memories/rollout_summaries/a.md',
] as const;
const text = `{"id":"1","text":"${canary}"}\n`;

describe('what assistants keep beside memory', () => {
  it('is not read, while the memory beside it is', async () => {
    for (const name of [...never, ...beside]) write(name, text);
    const memory = [
      'home/.claude/CLAUDE.md',
      'home/.claude/agent-memory/bot/MEMORY.md',
      'home/.claude/projects/-p/memory/MEMORY.md',
      'home/.claude/rules/style.md',
      'home/.claude/worktrees/w/AGENTS.md',
      `${sessions}/.project-cache/p/memory.md`,
      `${sessions}/memory/CLAUDE.md`,
      `${sessions}/memory/memory/note.md`,
      `${sessions}/spaces/s/memory/note.md`,
    ];
    for (const name of memory) write(name);
    const { texts, problems } = await told(at('home'));
    expect(
      Object.keys(texts)
        .map((name) => `home/${name}`)
        .toSorted(),
    ).toEqual(memory.toSorted());
    expect(problems).toEqual([]);
    expect(JSON.stringify(texts)).not.toContain(canary);
  });

  it.each(never)('is not even read where it is chosen itself: %s', async (name) => {
    const problems = [`left-alone ${name.split('/').at(-1)}`];
    expect(await told(write(name, text))).toEqual({ texts: {}, problems });
  });

  it('is not reached by a link, or by an import of what is read', async () => {
    const audit = write(`${sessions}/local_1/audit.jsonl`, text);
    symlinkSync(audit, at(`${sessions}/memory.jsonl`));
    write(`${sessions}/memory/CLAUDE.md`, '- rule\n\n@../local_1/audit.jsonl\n');
    symlinkSync(audit, at('home/CLAUDE.md'));
    const { texts, problems } = await told(at('home'));
    expect(JSON.stringify(texts)).not.toContain(canary);
    expect(problems.toSorted()).toEqual([
      'import-left-alone .config/Claude/local-agent-mode-sessions/acc/org/memory/CLAUDE.md:3',
      'left-alone CLAUDE.md',
    ]);
  });
});
