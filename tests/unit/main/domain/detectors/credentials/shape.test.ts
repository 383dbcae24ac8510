import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../../../../main/domain/detectors/credentials/base64.ts';
import { letterPairs } from '../../../../../../main/domain/detectors/credentials/letter-pairs.ts';
import { isPlaceholder } from '../../../../../../main/domain/detectors/credentials/placeholder.ts';
import { isExample, randomness } from '../../../../../../main/domain/detectors/credentials/shape.ts';
import { isSpoken } from '../../../../../../main/domain/detectors/credentials/spoken.ts';
import { letterPairRows } from '../../../../../make/letter-pairs.ts';

describe('what a value looks like', () => {
  it.each(['sunflower', 'Schlüssel', 'contraseña', 'fenêtre', 'kubectl', 'Straße', '日本語'])(
    'takes %s for a word',
    (word) => expect(isSpoken(word)).toBe(true),
  );
  it.each(['eqytgflos', 'wkzmk', 'rflmnnph', 'XKCDQZJW'])('takes %s for no word', (letters) =>
    expect(isSpoken(letters)).toBe(false),
  );

  it.each([
    ['nextToken2', 0],
    ['rest-api-id', 0],
    ['getPatternForRegExp', 0],
    ['correct-horse-battery', 0],
    ['Heron', 0],
    ['z5xi76rvpl', 1],
    ['q7Zx91bT0pLm44aB3dE6', 2],
    ['NJQBOJPLKADESVBDVUPAEZXZHVAKTLUT', 2],
    ['a3f09c77e1b24d5896cf', 2],
  ])('sees chance in %s: %d of 2', (value, expected) => expect(randomness(value)).toBe(expected));

  it.each(['1234567890abcdef', 'abcd1234abcd1234', 'qwertyuiop123', 'abcabcabcabc'])(
    'knows %s for an example',
    (value) => expect(isExample(value)).toBe(true),
  );
  it.each(['q7Zx91bT0pLm44aB3dE6', 'Heron-4417'])('does not take %s for an example', (value) =>
    expect(isExample(value)).toBe(false),
  );

  it.each([
    '<password>',
    '${TOKEN}',
    '{{ token }}',
    '%(token)s',
    'your-token',
    'changeme',
    'xxxxxxxx',
    '********',
    '...',
  ])('knows %s for a gap to fill in', (value) => expect(isPlaceholder(value)).toBe(true));
  it.each(['Heron-4417', 'sunflower', 'q7Zx91bT0pLm44'])('does not take %s for a gap', (value) =>
    expect(isPlaceholder(value)).toBe(false),
  );

  it('reads base64 and base64url, and nothing else', () => {
    expect(fromBase64('aGVyb246NDQxN2JsdWU=')).toBe('heron:4417blue');
    expect(fromBase64('_-8')).toBe('\xff\xef');
    expect(fromBase64('a b')).toBeUndefined();
  });

  it('has the table of letter pairs that the words give', () =>
    expect(letterPairs).toEqual(letterPairRows()));
});
