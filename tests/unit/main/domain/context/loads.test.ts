import { describe, expect, it } from 'vitest';
import { loadsOf } from '../../../../../main/domain/context/loads.ts';
import { scopesOf } from '../../../../../main/domain/context/scopes.ts';
import { appliesIn } from '../../../../../main/domain/importers/applies.ts';
import type { Applies } from '../../../../../main/domain/importers/importer.ts';

const claude = '/home/sam/.claude';

describe('when an assistant is given an entry', () => {
  it.each<[string, string, string, Applies | undefined, string]>([
    ['claude-managed', '/etc/claude-code/CLAUDE.md', '', undefined, 'always'],
    ['claude-md', `${claude}/CLAUDE.md`, '', undefined, 'always'],
    ['claude-md', `${claude}/rules/a.md`, '', undefined, 'always'],
    ['claude-md', '/home/sam/code/CLAUDE.md', '', undefined, 'in-folder'],
    ['claude-md', '/home/sam/code/.claude/rules/a.md', '', 'matching-files', 'matching-files'],
    ['gemini-md', '/home/sam/.gemini/GEMINI.md', '', undefined, 'always'],
    ['cursor', '/home/sam/code/.cursor/rules/a.mdc', '', 'when-relevant', 'when-relevant'],
    ['windsurf', '/home/sam/.codeium/windsurf/memories/global_rules.md', '', undefined, 'always'],
    ['claude-code-memory', `${claude}/projects/-app/memory/MEMORY.md`, '', undefined, 'index'],
    ['claude-code-memory', `${claude}/projects/-app/memory/deploy.md`, '', undefined, 'note'],
    ['cowork', '/c/local-agent-mode-sessions/a/o/memory/CLAUDE.md', '', undefined, 'always'],
    [
      'cowork',
      '/c/local-agent-mode-sessions/a/o/spaces.json',
      '/spaces/0/instructions',
      undefined,
      'project-chats',
    ],
    ['claude-account', '', '/conversations_memory', undefined, 'every-chat'],
    ['claude-account', '', '/project_memories/b0', undefined, 'project-chats'],
    ['claude-account', '', '/memory_files/3/content', undefined, 'note'],
    ['claude-project', '', '/prompt_template', undefined, 'project-chats'],
    ['claude-project', '', '/docs/0/content', undefined, 'note'],
    ['mem0', '/home/sam/mem0.json', '/0/memory', undefined, 'unknown'],
  ])('%s %s %s', (importer, file, pointer, applies, expected) => {
    expect(loadsOf({ importer, file, pointer, applies, claude })).toBe(expected);
  });
});

describe('the head of a rule', () => {
  it.each([
    ['---\npaths:\n  - "src/**"\n---\nrule', 'matching-files'],
    ['---\ndescription: x: y\nglobs: *.ts\nalwaysApply: false\n---\nrule', 'matching-files'],
    ['---\nglobs:\nalwaysApply: true\n---\nrule', 'always'],
    ['---\ndescription: tests\nalwaysApply: false\n---\nrule', 'when-relevant'],
    ['---\napplyTo: "**"\n---\nrule', 'always'],
    ['---\napplyTo: "src/**"\n---\nrule', 'matching-files'],
    ['---\ntrigger: manual\n---\nrule', 'by-hand'],
    ['---\ntrigger: model_decision\n---\nrule', 'when-relevant'],
    ['---\nname: x\n---\nrule', undefined],
    ['- rule', undefined],
  ])('%j tells when it applies: %s', (text, expected) => {
    expect(appliesIn(text)).toBe(expected);
  });
});

describe('what narrows where an entry belongs', () => {
  const nothing = {
    account: null,
    part: undefined,
    file: null,
    chosen: null,
    names: new Map<string, string>(),
  };
  it.each([
    ['nothing but the paste itself', {}, []],
    ['an account', { account: 'aaaa' }, ['account aaaa']],
    [
      'a project by its name, where a file of the export tells it',
      { account: 'aaaa', part: 'project:b0', names: new Map([['project:b0', 'Launch']]) },
      ['account aaaa', 'project Launch'],
    ],
    ['a project without a name', { account: 'aaaa', part: 'project:b0' }, ['account aaaa', 'project b0']],
    [
      'the folder that Claude Code keeps for a project',
      { file: `${claude}/projects/-home-sam-app/memory/MEMORY.md`, chosen: claude },
      ['project -home-sam-app'],
    ],
    [
      'an agent',
      { part: 'agent:reviewer', file: '/code/.claude/agent-memory/reviewer/a.md', chosen: '/code' },
      ['agent reviewer', 'folder /code'],
    ],
    [
      'a space',
      { part: 'space:s1', file: '/c/spaces.json', names: new Map([['space:s1', 'Tax']]) },
      ['space Tax'],
    ],
    ['an entity', { part: 'entity:Sam', file: '/m.jsonl', chosen: '/m.jsonl' }, ['entity Sam', 'computer ']],
    ['a relation', { part: 'relation:["Sam","Acme"]' }, ['relation Sam – Acme']],
    ['a folder', { file: '/code/CLAUDE.md', chosen: '/code' }, ['folder /code']],
  ])('is %s', (_, of, expected) => {
    expect(scopesOf({ ...nothing, ...of }).map(({ is, name }) => `${is} ${name}`)).toEqual(expected);
  });
});
