import { describe, expect, it } from 'vitest';
import { applicationOn, computer } from './ports.ts';

const place = '/home/sam/Quillon client/memory notes/list.txt';

async function noted() {
  const on = computer();
  on.disk.set(place, { text: '- [2026-01-01] - made up words of an entry' });
  const application = applicationOn(on);
  await application.read(place);
  const [{ id = '' } = {}] = await application.rows();
  await application.ask('entries.note', { id, note: 'asked the client <b>twice</b>' });
  return application;
}
const formats = ['markdown', 'csv', 'json', 'pdf'] as const;

describe('the exported log', () => {
  it.each(formats)('names no place and no note in its share form, as %s', async (format) => {
    const { ask, saved } = await noted();
    await ask('log.export', { format });
    expect(saved[0]?.content).not.toMatch(/Quillon|list\.txt|asked the client|made up words/);
    expect(saved[0]?.content.length).toBeGreaterThan(300);
  });

  it.each(formats)(
    'adds the last folder and the notes in its private form, and still no word of an entry, as %s',
    async (format) => {
      const { ask, saved, logged } = await noted();
      await ask('log.export', { format, form: 'private' });
      const [{ name, content } = { name: '', content: '' }] = saved;
      expect(name).toContain('private');
      expect(content).toContain('memory notes/list.txt');
      expect(content).toContain('asked the client');
      expect(content).not.toMatch(/Quillon|made up words/);
      if (format === 'markdown' || format === 'pdf') expect(content).not.toContain('<b>');
      expect(logged().at(-1)).toMatchObject({ event: 'log-exported', form: 'private' });
    },
  );
});
