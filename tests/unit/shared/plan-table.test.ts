import { describe, expect, it } from 'vitest';
import {
  planFigures,
  planRowIds,
  planSources,
  planTable,
  planTableDates,
} from '../../../shared/plan-table.ts';
import { planRowText, spanText } from '../../../shared/text/plan-table.ts';

describe('the plan table', () => {
  it('has the figures of formats.md, section 4, which are typed here by hand', () => {
    const figures = Object.fromEntries(Object.entries(planFigures).map(([id, span]) => [id, spanText(span)]));
    expect(figures).toEqual({
      // Pro and Max on the page: about five years, thirty days after opting out.
      pageKept: '5 years',
      pageOptedOut: '30 days',
      // Consumer plans in the vendor's wording.
      trainingOn: '5 years',
      trainingOff: '30 days',
      deleted: '30 days',
      // Commercial plans.
      claudeCode: '30 days',
      customLeast: '30 days',
      // Every plan.
      flagged: '2 years',
      scores: '7 years',
      feedback: '5 years',
      surveys: '6 months',
      // The account export.
      link: '24 hours',
    });
  });

  it('says in its sentences what formats.md says, row by row', () => {
    const said = (id: (typeof planRowIds)[number]): string => Object.values(planRowText[id].now).join(' ');
    for (const id of ['free', 'pro', 'max'] as const) {
      expect(said(id)).toContain(
        '5 years while the setting for model improvement is on, 30 days while it is off',
      );
      expect(said(id)).toContain(
        'Deleted chats leave the history at once and the vendor’s systems within 30 days',
      );
      expect(said(id)).toContain('Which way it stands at first is not in the vendor’s words');
    }
    expect(planRowText.free.correction).toContain('“n/a”');
    expect(said('team')).toContain('within 30 days. Claude Code: 30 days');
    expect(said('team')).toContain('unless the customer opts in (Development Partner Program)');
    expect(said('enterprise')).toContain(
      'Without limit, unless the organisation sets a period of its own: 30 days at least',
    );
    expect(said('enterprise')).toContain('Zero retention covers neither chats on claude.ai nor Cowork');
    expect(said('all')).toContain('flagged: 2 years, its scores 7 years');
    expect(said('all')).toContain('/feedback): 5 years');
    expect(said('all')).toContain('up to 6 months');
    expect(said('cowork')).toContain('In no audit log, compliance API or data export');
    expect(said('cowork')).toContain('not to use it for regulated workloads');
    expect(said('export')).toContain('expire after 24 hours');
    expect(planRowText.pro.page.retention).toBe('about 5 years; 30 days after opting out');
    expect(planRowText.enterprise.page.retention).toBe('set by the organisation; zero retention available');
  });

  it('names the months that both sides are from, and the articles of each row', () => {
    expect(planTableDates).toEqual({ page: '2026-04', vendor: '2026-11' });
    const articles = Object.fromEntries(
      planTable.map(({ id, sources }) => [
        id,
        sources.map(
          (source) => planSources[source].match(/\d{7,8}|data-usage|zero-data-retention|controls/)?.[0],
        ),
      ]),
    );
    expect(articles).toEqual({
      free: ['10023565', 'controls'],
      pro: ['10023565', 'data-usage', 'controls'],
      max: ['10023565', 'data-usage', 'controls'],
      team: ['7996866', 'data-usage'],
      enterprise: ['7996866', '10440198', 'zero-data-retention'],
      all: ['data-usage', '10023565'],
      cowork: ['13455879', 'zero-data-retention'],
      export: ['9450526'],
    });
  });

  it('has a row for each of D1 to D5, and sentences without gaps for every row', () => {
    expect(planTable.map(({ id }) => id)).toEqual([...planRowIds]);
    expect(planTable.flatMap(({ model }) => model ?? [])).toEqual(['D1', 'D2', 'D3', 'D4', 'D5']);
    for (const row of Object.values(planRowText)) expect(JSON.stringify(row)).not.toMatch(/\{\w/);
  });
});
