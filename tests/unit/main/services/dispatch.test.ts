import { describe, expect, it } from 'vitest';
import { createDispatch, type Handlers } from '../../../../main/services/dispatch.ts';
import { createEvents } from '../../../../main/services/events.ts';
import { Refusal } from '../../../../main/services/failure.ts';
import { type Method, methods } from '../../../../shared/contract.ts';
import { forgetWord } from '../../../../shared/text/review-screens.ts';
import { applicationOn, computer } from './ports.ts';

const secret = 'words of an entry';

/** The real handlers but for one method, which answers or throws as a test wants. */
function dispatchWith(answer: () => unknown) {
  const bugs: unknown[] = [];
  const never = (): never => {
    throw new Error('not in this test');
  };
  const reveal = answer as Handlers['entries.reveal'];
  const others = Object.fromEntries(Object.keys(methods).map((name) => [name, never])) as unknown as Handlers;
  const dispatch = createDispatch({ ...others, 'entries.reveal': reveal }, (method, error) =>
    bugs.push([method, error]),
  );
  return { reveal: (input: unknown) => dispatch('entries.reveal', input), bugs };
}

describe('the gate', () => {
  it('has a handler for every method of the contract, and none beside', async () => {
    const { app } = applicationOn();
    for (const method of Object.keys(methods)) {
      const reply = await app.call(method, null);
      expect(reply, method).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    }
  });

  it.each([
    '',
    'nothing',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'entries',
    'ENTRIES.OPEN',
  ])('knows no method of the name "%s"', async (name) => {
    const { app, bugs } = applicationOn();
    expect(await app.call(name, {})).toEqual({ ok: false, error: { code: 'unknown-method' } });
    expect(bugs).toEqual([]);
  });

  it.each<[Method, unknown, string]>([
    ['entries.open', {}, 'id'],
    ['entries.open', { id: 7 }, 'id'],
    ['entries.open', { id: secret.repeat(100) }, 'id'],
    ['entries.page', { offset: -1, limit: 10 }, 'offset'],
    ['entries.page', { offset: 0, limit: 10_001 }, 'limit'],
    ['verdicts.set', { ids: ['a', 7], decision: 'keep', manner: 'row' }, 'ids.1'],
    ['verdicts.set', { ids: [], decision: 'keep', manner: 'row' }, 'ids'],
    ['settings.set', { cadence: secret }, 'cadence'],
    ['settings.set', { anchorDay: 32 }, 'anchorDay'],
    ['sources.paste', { text: '', origin: 'assistant' }, 'text'],
    ['entries.open', undefined, 'input'],
  ])('%s refuses %j by its place, not its value', async (method, input, place) => {
    const { app, bugs } = applicationOn();
    const reply = await app.call(method, input);
    expect(reply).toEqual({ ok: false, error: { code: 'bad-input', params: { place } } });
    expect(bugs).toEqual([]);
  });

  it('lets nothing through that the contract does not name', async () => {
    const { reveal } = dispatchWith(() => ({ text: 'a', segments: [], path: '/home/sam' }));
    expect(await reveal({ id: 'a' })).toEqual({ ok: true, value: { text: 'a', segments: [] } });
    const { reveal: wrong } = dispatchWith(() => ({ text: 7 }));
    expect(await wrong({ id: 'a' })).toEqual({
      ok: false,
      error: { code: 'bad-output', params: { place: 'text' } },
    });
  });

  it('passes a handler what the schema passed, and no key beside', async () => {
    const given: unknown[] = [];
    const { reveal } = dispatchWith(((input: unknown) => {
      given.push(input);
      return { text: '', segments: [] };
    }) as () => unknown);
    await reveal({ id: 'a', path: '/etc/passwd' });
    expect(given).toEqual([{ id: 'a' }]);
  });

  it('answers a refusal as data and a bug without its message', async () => {
    const refused = dispatchWith(() => {
      throw new Refusal('row-gone', { place: 1 });
    });
    expect(await refused.reveal({ id: 'a' })).toEqual({
      ok: false,
      error: { code: 'row-gone', params: { place: 1 } },
    });
    expect(refused.bugs).toEqual([]);
    const bug = new Error(secret);
    const broken = dispatchWith(() => Promise.reject(bug));
    expect(await broken.reveal({ id: 'a' })).toEqual({ ok: false, error: { code: 'unexpected' } });
    expect(broken.bugs).toEqual([['entries.reveal', bug]]);
  });
});

describe('events', () => {
  it('reach every listener until it leaves, whatever another does', () => {
    const bugs: unknown[] = [];
    const heard: string[] = [];
    const events = createEvents((where) => bugs.push(where));
    events.on(() => {
      throw new Error('mine');
    });
    const leave = events.on(({ name }) => heard.push(name));
    events.emit('changed', { what: 'log' });
    leave();
    events.emit('changed', { what: 'log' });
    expect(heard).toEqual(['changed']);
    expect(bugs).toEqual(['event', 'event']);
  });
});

describe('forgetting everything', () => {
  it('asks for the typed word', async () => {
    const on = computer();
    on.disk.set('/home/sam/list.txt', { text: '- [2026-01-01] - one' });
    const { ask, refusal, read, rows, store } = applicationOn(on);
    await read('/home/sam/list.txt');
    expect(await refusal('store.forget-everything', { confirmation: 'yes' })).toMatchObject({
      code: 'not-confirmed',
    });
    expect(await rows()).toHaveLength(1);
    await ask('store.forget-everything', { confirmation: ` ${forgetWord.toUpperCase()} ` });
    expect(await rows()).toEqual([]);
    expect(store.sources()).toEqual([]);
  });
});
