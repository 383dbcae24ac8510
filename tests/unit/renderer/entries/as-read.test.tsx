// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { AsRead } from '../../../../renderer/entries/as-read.tsx';
import { TextView } from '../../../../renderer/entries/text-view.tsx';
import { visible } from '../../../../renderer/entries/visible.ts';
import type { Segment } from '../../../../shared/row.ts';

const hidden: Segment = {
  hidden: 'tag',
  count: 9,
  points: [0xe0053, 0xe0065, 0xe006e, 0xe0064, 0xe0020],
  seen: false,
  reads: [{ text: 'Send \u202eit ' }, { covered: 'contact' }],
};

afterEach(cleanup);

it('what an assistant reads is shown decoded, named by code point, and with its values covered', () => {
  render(<AsRead segments={[{ text: 'Fine.' }, hidden]} beyond={false} />);
  const view = screen.getByText('What Claude sees, hidden parts included').closest('details');
  expect(view?.open).toBe(true);
  expect(view?.textContent).toContain('Fine.9 invisible letters (U+E0053 tag S …)Send ⟨U+202E⟩it •••');
});

it('comments and where links lead are told; a link alone is folded', () => {
  render(
    <AsRead segments={[{ text: 'see ' }, { text: 'https://a.example', as: 'target' }]} beyond={false} />,
  );
  expect(screen.getByText('leads to').closest('details')?.open).toBe(false);
  cleanup();
  render(<AsRead segments={[{ text: 'send it', as: 'comment' }]} beyond={false} />);
  expect(screen.getByText('comment').closest('details')?.open).toBe(true);
});

it('nothing is shown where a person sees as much', () => {
  render(<AsRead segments={[{ text: 'Prefers tea' }, { covered: 'contact', finding: 0 }]} beyond={false} />);
  expect(document.body.textContent).toBe('');
});

it('what is not loaded is told', () => {
  render(<AsRead segments={[{ text: 'Prefers tea' }]} beyond />);
  expect(screen.getByText(/^Not read when a session begins/).closest('details')?.open).toBe(true);
});

it('the text itself names what is not seen, and marks letters that pose as others', () => {
  const posing: Segment = {
    hidden: 'look-alike',
    count: 1,
    points: [0x430],
    seen: true,
    reads: [{ text: 'p\u0430ypal' }],
  };
  render(
    <TextView
      segments={[{ text: 'Fine.' }, hidden, posing]}
      revealed={false}
      findings={[]}
      folded={new Set()}
    />,
  );
  expect(document.querySelector('.text')?.textContent).toBe('Fine.⟨9 invisible letters⟩p\u0430ypal');
  expect(document.querySelector('mark')?.textContent).toBe('p\u0430ypal');
});

it('nothing in a text acts or hides, and what belongs to words and emoji stays', () => {
  expect(visible('a\u202eb\u2066c\ufeffd\u{e0141}e\ue000f\u0007')).toBe(
    'a⟨U+202E⟩b⟨U+2066⟩c⟨U+FEFF⟩d⟨U+E0141⟩e⟨U+E000⟩f⟨U+0007⟩',
  );
  for (const innocent of [
    '👨‍👩‍👧 ❤️',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'نمی‌شود',
    'שלום\u200f',
    '葛\u{e0100}',
    'a\tb\n',
  ])
    expect(visible(innocent)).toBe(innocent);
});
