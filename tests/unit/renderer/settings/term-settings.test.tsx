// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { TermSettings } from '../../../../renderer/settings/term-settings.tsx';
import { addedText } from '../../../../renderer/settings/terms.ts';
import { defaultSettings } from '../../../../shared/settings.ts';
import { standIn } from '../stand-in.ts';

const heron = { number: 4, text: 'Blue Heron', kind: 'code-name', severity: 'high', entries: 3 };
const hr = { id: 'hr-en', area: 'hr', language: 'en', terms: ['salary', 'severance'] };
const answers = {
  'terms.list': [heron],
  'terms.presets': [hr],
  'terms.suggest': [{ text: 'Velmora', entries: 2 }],
};

afterEach(cleanup);

const shown = (given: Readonly<Record<string, unknown>> = {}) => {
  const stand = standIn([], { answers: { ...answers, ...given } });
  render(<TermSettings settings={defaultSettings} />);
  return stand;
};

it('terms are typed one a line, and are as serious as their kind unless the person says otherwise', async () => {
  const stand = shown();
  const [kind, severity] = [screen.getByLabelText('What they are'), screen.getByLabelText('How serious')];
  await userEvent.type(screen.getByLabelText('Terms, one a line'), ' Contoso \n\nTamselquarry');
  await userEvent.selectOptions(kind, 'Code name');
  expect((severity as HTMLSelectElement).value).toBe('high');
  await userEvent.selectOptions(severity, 'critical');
  await userEvent.click(screen.getByRole('button', { name: 'Add to the list' }));
  await waitFor(() =>
    expect(stand.calls).toEqual([
      [
        'terms.add',
        {
          terms: ['Contoso', 'Tamselquarry'].map((text) => ({
            text,
            kind: 'code-name',
            severity: 'critical',
          })),
        },
      ],
    ]),
  );
});

it('the list says in how many entries a term was found, and lets it be changed and removed', async () => {
  const stand = shown();
  const row = await screen.findByRole('row', { name: /^Blue Heron/ });
  expect(row.textContent).toContain('3 entries');
  await userEvent.selectOptions(within(row).getByLabelText('Blue Heron: what it is'), 'Client');
  await userEvent.selectOptions(within(row).getByLabelText('Blue Heron: how serious'), 'low');
  await userEvent.click(within(row).getByRole('button', { name: 'Remove Blue Heron' }));
  await waitFor(() =>
    expect(stand.calls).toEqual([
      ['terms.change', { number: 4, kind: 'client' }],
      ['terms.change', { number: 4, severity: 'low' }],
      ['terms.remove', { number: 4 }],
    ]),
  );
});

it('a long list is shown in part, and found by typing', async () => {
  shown({
    'terms.list': Array.from({ length: 130 }, (_, at) => ({ ...heron, number: at, text: `Quillon ${at}` })),
  });
  expect(await screen.findByText('30 terms more: find them by typing a part.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Find in the list'), 'quillon 129');
  expect(screen.getAllByRole('row')).toHaveLength(2);
});

it('names are suggested when the person asks, and added or dismissed', async () => {
  const stand = shown();
  expect(screen.queryByText('Velmora')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Look for names in what is loaded' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Add Velmora as Client' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss Velmora' }));
  await waitFor(() =>
    expect(stand.calls).toEqual([
      ['terms.add', { terms: [{ text: 'Velmora', kind: 'client', severity: 'medium' }] }],
      ['terms.dismiss', { text: 'Velmora', dismissed: true }],
    ]),
  );
});

it('a list of words shows them before it is switched on', async () => {
  const stand = shown();
  expect(await screen.findByText('salary, severance')).toBeTruthy();
  await userEvent.click(screen.getByLabelText('Look for the words of this list: HR, English'));
  await waitFor(() => expect(stand.calls).toEqual([['settings.set', { termPresets: ['hr-en'] }]]));
});

it('what became of added terms is said without a word on what is nought', () => {
  const nothing = { added: 0, known: 0, unfit: 0, secret: 0, over: 0, numbers: [] };
  expect(addedText({ ...nothing, added: 1 })).toBe('1 term added.');
  expect(addedText({ ...nothing, known: 2 })).toBe('2 terms on the list already.');
  expect(addedText({ ...nothing, added: 3, secret: 1 })).toBe(
    '3 terms added. 1 term left out: a password or an official number is not kept here.',
  );
});

it('a name of the person’s own has no seriousness, as it is never flagged', async () => {
  const stand = shown({
    'terms.list': [heron, { ...heron, number: 5, text: 'Ingrid Solberg', kind: 'own-name' }],
  });
  const row = await screen.findByRole('row', { name: /^Ingrid Solberg/ });
  expect(row.textContent).toContain('never flagged');
  expect(within(row).queryByLabelText('Ingrid Solberg: how serious')).toBeNull();
  await userEvent.type(screen.getByLabelText('Terms, one a line'), 'Tom Aas');
  await userEvent.selectOptions(screen.getByLabelText('What they are'), 'My own name');
  expect(screen.queryByLabelText('How serious')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Add to the list' }));
  await waitFor(() =>
    expect(stand.calls).toEqual([
      ['terms.add', { terms: [{ text: 'Tom Aas', kind: 'own-name', severity: 'low' }] }],
    ]),
  );
});
