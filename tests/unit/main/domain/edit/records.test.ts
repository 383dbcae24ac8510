import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../../main/domain/edit/change.ts';
import { elementCuts } from '../../../../../main/domain/edit/element-cuts.ts';
import { offsetInString, placeOf } from '../../../../../main/domain/edit/json-place.ts';
import { planEdits } from '../../../../../main/domain/edit/plan.ts';

const cut = (text: string, ...pointers: readonly string[]): string =>
  applyChanges(text, elementCuts(text, pointers) ?? []);

describe('an element leaves its JSON list', () => {
  it.each([
    ['the first', '{"o":["a", "b", "c"]}', ['/o/0'], '{"o":["b", "c"]}'],
    ['the last', '{"o":["a", "b", "c"]}', ['/o/2'], '{"o":["a", "b"]}'],
    ['two in the middle', '["a","b","c","d"]', ['/1', '/2'], '["a","d"]'],
    ['the first and the last', '["a","b","c"]', ['/2', '/0'], '["b"]'],
    ['all', '[ "a" , "b" ]', ['/0', '/1'], '[  ]'],
    ['with commas, brackets and quotes in its words', String.raw`["a,]\"b","c"]`, ['/0'], '["c"]'],
    ['an object among objects', '[{"a":[1,2]},{"b":null}]', ['/1'], '[{"a":[1,2]}]'],
  ])('%s', (_, text, pointers, left) => expect(cut(text, ...pointers)).toBe(left));

  it('is not cut where a pointer names nothing', () => {
    expect(elementCuts('{"o":["a"]}', ['/o/1'])).toBeNull();
    expect(elementCuts('{"o":"a"}', ['/o/0'])).toBeNull();
  });

  it('and the others stay, whatever they are and however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.constantFrom(0, 2),
        (list, chance, indent) => {
          const at = chance % list.length;
          const text = JSON.stringify({ before: 1, list, after: [2] }, null, indent);
          const expected = JSON.parse(JSON.stringify(list)) as unknown[];
          expected.splice(at, 1);
          expect(JSON.parse(cut(text, `/list/${at}`))).toEqual({ before: 1, list: expected, after: [2] });
        },
      ),
    );
  });
});

describe('a place in a JSON text', () => {
  it('is found by its pointer, the last of a doubled key', () => {
    const text = '{"a":1,"a":{"b/c":["x"]}}';
    const found = placeOf(text, '/a/b~1c/0');
    expect(found && text.slice(found.place.start, found.place.end)).toBe('"x"');
    expect(placeOf(text, '/a/b')).toBeNull();
  });

  it('of a character of a string is found behind its escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), (words, chance) => {
        const literal = JSON.stringify(words);
        const at = chance % (words.length + 1);
        const offset = offsetInString(literal, 0, at);
        expect(JSON.parse(`${literal.slice(0, offset)}"`)).toBe(words.slice(0, at));
      }),
    );
  });
});

describe('the file of a memory graph', () => {
  const orvane =
    '{"type":"entity","name":"Orvane","entityType":"person","observations":["Likes tea","Dislikes noise"],"extra":1}';
  const brindle = '{"type":"entity","name":"Brindle","entityType":"company","observations":[]}';
  const works = '{"type":"relation","from":"Orvane","to":"Brindle","relationType":"works_at"}';
  const other = '{"type":"relation","from":"Mira","to":"Ledger","relationType":"keeps"}';
  const file = [orvane, brindle, works, other].join('\n');
  const without = (line: number, pointer: string) => {
    const plan = planEdits(file, 'graph', [{ locator: { lines: [line, line], pointer }, redact: null }]);
    return { left: applyChanges(file, plan?.changes ?? []), relations: plan?.relations };
  };

  it('loses one observation, and the line is otherwise the same', () => {
    expect(without(1, '/observations/0').left).toBe(file.replace('"Likes tea",', ''));
  });

  it('loses an entity with its relations, and still has no final line end', () => {
    expect(without(2, '/name')).toEqual({ left: [orvane, other].join('\n'), relations: 1 });
  });

  it('loses a relation alone', () => {
    expect(without(4, '/relationType')).toEqual({ left: [orvane, brindle, works].join('\n'), relations: 0 });
  });

  it('has words covered inside their escapes', () => {
    const line = '{"type":"entity","name":"X","entityType":"y","observations":["say \\"hi\\" at 12"]}';
    const plan = planEdits(line, 'graph', [
      {
        locator: { lines: [1, 1], pointer: '/observations/0' },
        redact: [{ category: 'contact', start: 4, end: 8 }],
      },
    ]);
    expect(JSON.parse(applyChanges(line, plan?.changes ?? [])).observations).toEqual([
      'say [removed: contact] at 12',
    ]);
  });

  it('is not touched where an entry is not where it was', () => {
    expect(
      planEdits(file, 'graph', [{ locator: { lines: [9, 9], pointer: '/name' }, redact: null }]),
    ).toBeNull();
    expect(
      planEdits('no json', 'graph', [{ locator: { lines: [1, 1], pointer: '/name' }, redact: null }]),
    ).toBeNull();
  });
});
