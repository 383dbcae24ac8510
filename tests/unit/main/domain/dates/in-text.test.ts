import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stampDateIn, statementDateIn } from '../../../../../main/domain/dates/in-text.ts';
import { isLinear } from '../../../../linear.ts';

const today = '2026-06-30';
const told = (text: string) => {
  const found = statementDateIn(text, today);
  return found && `${found.day} ${found.precision}`;
};

describe('a date in the words of an entry', () => {
  it.each([
    // Days
    ['Prefers tabs (2026-01-14).', '2026-01-14 day'],
    ['2026-01-14T09:30:00Z: moved the stand-up', '2026-01-14 day'],
    ['Noted 2026/1/4 in the log', '2026-01-04 day'],
    ['As of March 3rd, 2026 she leads the team', '2026-03-03 day'],
    ['since 3 March 2026', '2026-03-03 day'],
    ['on the 3rd of March, 2026', '2026-03-03 day'],
    ['Sept. 5 2025: new flat', '2025-09-05 day'],
    ['am 3. März 2026 umgezogen', '2026-03-03 day'],
    ['am 03.02.2026 umgezogen', '2026-02-03 day'],
    ['le 1er mars 2026', '2026-03-01 day'],
    ['le 14 févr. 2026', '2026-02-14 day'],
    ['el 3 de marzo de 2026', '2026-03-03 day'],
    ['el 1.º de enero del 2026', '2026-01-01 day'],
    ['25/12/2025', '2025-12-25 day'],
    ['12/25/2025', '2025-12-25 day'],
    ['04/04/2026', '2026-04-04 day'],
    ['29 February 2024', '2024-02-29 day'],
    // Months
    ['in March 2026', '2026-03-01 month'],
    ['in mid-March 2026', '2026-03-01 month'],
    ['Mar 2026 retro', '2026-03-01 month'],
    ['March, 2026', '2026-03-01 month'],
    ['im März 2026', '2026-03-01 month'],
    ['im MÄRZ 2026', '2026-03-01 month'],
    ['im Ma\u0308rz 2026', '2026-03-01 month'],
    ['seit Jänner 2026', '2026-01-01 month'],
    ['en août 2025', '2025-08-01 month'],
    ['en décembre 2025', '2025-12-01 month'],
    ['desde marzo de 2026', '2026-03-01 month'],
    ['en setiembre de 2025', '2025-09-01 month'],
    ['status 2026-03', '2026-03-01 month'],
    ['status 03/2026', '2026-03-01 month'],
    // Quarters
    ['Q2 2026', '2026-04-01 quarter'],
    ['Q1/2026 plan', '2026-01-01 quarter'],
    ['the 2026-Q1 plan', '2026-01-01 quarter'],
    ['first quarter of 2026', '2026-01-01 quarter'],
    ['im 2. Quartal 2026', '2026-04-01 quarter'],
    ['im ersten Quartal 2026', '2026-01-01 quarter'],
    ['T2 2026', '2026-04-01 quarter'],
    ['au deuxième trimestre 2026', '2026-04-01 quarter'],
    ['2e trimestre 2026', '2026-04-01 quarter'],
    ['segundo trimestre de 2026', '2026-04-01 quarter'],
    // Years
    ['since 2024', '2024-01-01 year'],
    ['since early 2024', '2024-01-01 year'],
    ['seit 2024', '2024-01-01 year'],
    ['seit Ende 2024', '2024-01-01 year'],
    ['im Jahr 2025', '2025-01-01 year'],
    ['depuis 2024', '2024-01-01 year'],
    ['desde 2024', '2024-01-01 year'],
    // Of several, the latest that is not to come
    ['Berlin in 2023, Porto since March 2026', '2026-03-01 month'],
    ['From 2026-01-14, planned up to 2026-12-01', '2026-01-14 day'],
    ['Born 3 May 1984; moved in March 2026', '2026-03-01 month'],
    ['Geboren 2021-05-03, umgezogen am 3. März 2026', '2026-03-03 day'],
  ])('%s', (text, date) => {
    expect(told(text)).toBe(date);
  });

  it.each([
    'no date at all',
    'Works at desk 2024',
    'answers in 2048 tokens',
    'Port 2025, build 20250514',
    '30 February 2026',
    '2026-02-30',
    '29.02.2025',
    '2026-13',
    '03/04/2026',
    '13/2026',
    'model claude-x-2025-05-14',
    'https://example.org/2026/03/01/post',
    'version 3.1.20261',
    'to come: 2026-07-01',
    'in July 2026',
    'Q3 2026',
    // Lives and histories
    'Born 3 May 2021',
    'Date of birth: 2021-05-03',
    'Geburtsdatum: 03.05.2021',
    'geb. 3. Mai 2021',
    'né le 3 mai 2021',
    'Nacida el 3 de mayo de 2021',
    'The company was founded in March 2022',
    'gegründet 2022-03-01',
    'The merger of May 1998',
    'in 1989 the wall came down',
    'works there since 2011',
    // What was still to come
    'Deadline: 2026-02-15',
    'due on 15 February 2026',
    'The offer expires in March 2026',
    'Report by 2026-02-15',
    'on leave until 2026-02-15',
    'Frist: 15.02.2026',
    'im Urlaub bis zum 15. Februar 2026',
    "en congé jusqu'au 15 février 2026",
    'hasta el 15 de febrero de 2026',
    'vence el 15 de febrero de 2026',
  ])('is not found in: %s', (text) => {
    expect(told(text)).toBeUndefined();
  });

  it('is today at the latest', () => {
    expect(statementDateIn('on 2026-06-30', today)?.day).toBe(today);
    expect(statementDateIn('on 2026-07-01', today)).toBeUndefined();
  });

  it('is a real day that the text could have meant, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 2020, max: 2026 }),
        (noise, year) => {
          for (const text of [
            noise,
            `${noise} ${year}-04-31`,
            `in ${year} ${noise}`,
            `${noise} 31 April ${year}`,
          ]) {
            const found = statementDateIn(text, today);
            if (found === undefined) continue;
            expect(found.day <= today).toBe(true);
            expect(new Date(found.day).toISOString().slice(0, 10)).toBe(found.day);
          }
        },
      ),
    );
  });

  it('takes time in proportion to the length', async () => {
    const hostile = (size: number) => '2026 1 1. since until 2026-01-01 born in 20'.repeat(size);
    const [short, long] = [hostile(2_000), hostile(8_000)];
    const run = (text: string) => () => statementDateIn(text, today);
    expect(await isLinear(run(short), run(long))).toBe(true);
  });
});

describe('a stamp', () => {
  it.each([
    ['2026-01-14', '2026-01-14 day'],
    ['March 2026', '2026-03-01 month'],
    ['Jan 14, 2026', '2026-01-14 day'],
    ['Q1 2026', '2026-01-01 quarter'],
    ['14.01.2026', '2026-01-14 day'],
    ['2025', '2025-01-01 year'],
    ['early 2025', '2025-01-01 year'],
    ['~2019', '2019-01-01 year'],
    ['2012-05-01', '2012-05-01 day'],
    ['03/04/2026', '2026-01-01 year'],
  ])('may name any date: %s', (stamp, date) => {
    const found = stampDateIn(stamp, today);
    expect(found && `${found.day} ${found.precision}`).toBe(date);
  });

  it.each(['unknown', 'recently', '2026-07-01', '2027'])('dates nothing: %s', (stamp) => {
    expect(stampDateIn(stamp, today)).toBeUndefined();
  });
});
