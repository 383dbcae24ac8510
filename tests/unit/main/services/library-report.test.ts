import { describe, expect, it } from 'vitest';
import { Report } from '../../../../shared/report.ts';
import { applicationOn, computer } from './ports.ts';

const file = '/home/sam/quillon-client/CLAUDE.md';
const password = ['Umbrel', 'Quartz', '7741'].join('-');

async function exported(format: 'markdown' | 'json'): Promise<string> {
  const on = computer();
  on.disk.set(file, {
    text: `# Orvane ledgers\n\n- wifi password is ${password}\n- plain\n\n@docs/hollow.md\n`,
  });
  const { ask, read, saved } = applicationOn(on);
  await read('/home/sam/quillon-client');
  await read('/home/sam/quillon-absent');
  const { name } = await ask('report.export', { format });
  expect(saved.map((one) => one.name)).toEqual([name]);
  return saved[0]?.content ?? '';
}

describe('the report of what is loaded', () => {
  it.each(['markdown', 'json'] as const)('holds no word, path or name in share form: %s', async (format) => {
    const content = await exported(format);
    for (const word of ['quillon', 'sam', 'hollow', 'absent', 'Orvane', 'plain', 'wifi', password])
      expect(content).not.toContain(word);
  });

  it('lists what was found and everything that could not be read, in the documented shape', async () => {
    const report = Report.parse(JSON.parse(await exported('json')));
    expect(report.entries).toHaveLength(4);
    expect(report.entries[1]).toMatchObject({
      source: 'source-1',
      locator: { lines: [3, 3] },
      excerpt: '',
      sensitivity: 'critical',
    });
    expect(report.sources).toEqual([
      {
        id: 'source-1',
        kind: 'claude-md',
        label: 'CLAUDE.md and rules',
        entries: 4,
        problems: [
          {
            where: ':6',
            code: 'broken-import',
            message: 'This line imports a file that is not there: …. Correct or remove the line.',
          },
        ],
      },
      expect.objectContaining({ id: 'unread-2', kind: 'unread', entries: 0 }),
    ]);
    expect(report.summary.entries).toBe(4);
  });

  it('counts in its total what could not be read', async () => {
    const content = await exported('markdown');
    expect(content).toContain('rules ran on 4 entries; 2 things could not be read.');
    expect(content).toContain('- source-1:6: This line imports a file that is not there');
    expect(content).toMatch(/\| critical \| [\w, -]+ \| source-1:3 \|/);
  });
});
