import { describe, expect, it } from 'vitest';
import { tagText } from '../../../../shared/text/tags.ts';

describe('the marks of an entry', () => {
  it('are told in words where they are ours', () => {
    expect(tagText('once written')).toBe('once written: no proof that it is remembered still');
  });

  it.each(['stated', 'made up', 'constructor', '__proto__', ''])('stand as they are otherwise: %j', (tag) => {
    expect(tagText(tag)).toBe(tag);
  });
});
