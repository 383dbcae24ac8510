import { describe, expect, it } from 'vitest';
import { isLeftAlone } from '../../../../../main/domain/importers/left-alone.ts';
import { foundInFolder } from '../../../../../main/domain/importers/places.ts';
import { type Folders, placesOn, type System } from '../../../../../main/domain/places/known-places.ts';
import { placesText } from '../../../../../shared/text/places.ts';

const folders: Readonly<Record<System, Folders>> = {
  linux: {
    home: '/home/sam',
    claude: '/home/sam/.claude',
    config: '/home/sam/.config',
    roaming: '',
    local: '',
  },
  darwin: {
    home: '/Users/sam',
    claude: '/Users/sam/.claude',
    config: '/Users/sam/.config',
    roaming: '',
    local: '',
  },
  win32: {
    home: 'C:\\Users\\sam',
    claude: 'D:\\claude',
    config: 'C:\\Users\\sam\\.config',
    roaming: 'C:\\Users\\sam\\AppData\\Roaming',
    local: 'C:\\Users\\sam\\AppData\\Local',
  },
};
const systems = Object.keys(folders) as System[];
const pathsOn = (system: System, of: Partial<Folders> = {}): string[] =>
  placesOn(system, { ...folders[system], ...of }).map(({ path }) => path);

describe('the places that are looked at', () => {
  it('are these on Linux', () => {
    expect(pathsOn('linux')).toEqual([
      '/home/sam/.claude/CLAUDE.md',
      '/home/sam/.claude/rules',
      '/home/sam/.claude/projects',
      '/home/sam/.claude/agent-memory',
      '/etc/claude-code',
      '/home/sam/.config/Claude/local-agent-mode-sessions',
      '/home/sam/.codex/AGENTS.md',
      '/home/sam/.codex/memories',
      '/home/sam/.gemini/GEMINI.md',
      '/home/sam/.codeium/windsurf/memories/global_rules.md',
      '/etc/windsurf',
      '/home/sam/.copilot/copilot-instructions.md',
    ]);
  });

  it('are Cowork’s in both its modes, and the managed folder of the system, on macOS', () => {
    expect(pathsOn('darwin').filter((path) => path.includes('/Library/'))).toEqual([
      '/Library/Application Support/ClaudeCode',
      '/Users/sam/Library/Application Support/Claude/local-agent-mode-sessions',
      '/Users/sam/Library/Application Support/Claude-3p/local-agent-mode-sessions',
    ]);
  });

  it('are every copy that Windows keeps, written as Windows writes paths', () => {
    const paths = pathsOn('win32');
    expect(paths.filter((path) => path.includes('/'))).toEqual([]);
    expect(paths.filter((path) => path.includes('AppData'))).toEqual([
      'C:\\Users\\sam\\AppData\\Roaming\\Claude\\local-agent-mode-sessions',
      'C:\\Users\\sam\\AppData\\Local\\Packages\\Claude_pzs8sxrjxfjjc\\LocalCache\\Roaming\\Claude\\local-agent-mode-sessions',
      'C:\\Users\\sam\\AppData\\Roaming\\Claude-3p\\local-agent-mode-sessions',
      'C:\\Users\\sam\\AppData\\Local\\Claude-3p\\local-agent-mode-sessions',
    ]);
    expect(paths).toContain('D:\\claude\\CLAUDE.md');
    expect(paths).toContain('C:\\Program Files\\ClaudeCode');
    expect(paths).toContain('C:\\Users\\sam\\copilot-instructions.md');
  });

  it('leave out what Windows does not tell, and nothing starts at the root for want of a folder', () => {
    expect(pathsOn('win32', { roaming: '', local: '' }).filter((path) => /^\\/.test(path))).toEqual([]);
  });

  it.each(systems)(
    'have an id each and a name on the screen, and are no place that is left alone: %s',
    (on) => {
      const places = placesOn(on, folders[on]);
      expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
      expect(places.filter(({ kind }) => !(kind in placesText.kinds))).toEqual([]);
      expect(places.filter(({ path }) => isLeftAlone(path.replaceAll('\\', '/')))).toEqual([]);
    },
  );

  it('are taken from when a folder above them is chosen too', () => {
    const files = pathsOn('linux', { claude: '/home/sam/.claude' }).filter((path) => /\.md$/.test(path));
    expect(files.filter((path) => foundInFolder(path) !== 'document')).toEqual([]);
  });
});
