import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { suggestTerms } from '../../../../../../main/domain/detectors/terms/suggest.ts';

const suggested = (texts: readonly string[], known: readonly string[] = []) =>
  suggestTerms(
    texts.map((text) => ({ text, findings: detect(text) })),
    (name) => known.includes(name),
    10,
  );

describe('suggestions for terms', () => {
  it('are names that stand in several entries, the most frequent first', () => {
    expect(
      suggested([
        'The offer for Tamselquarry goes out in May.',
        'We owe Tamselquarry an answer.',
        'The launch of Blue Heron moves to June.',
        'She asked whether Blue Heron is on track, and what Tamselquarry pays.',
        'Nobody knows about Velmora yet.',
      ]),
    ).toEqual([
      { text: 'Tamselquarry', entries: 3 },
      { text: 'Blue Heron', entries: 2 },
    ]);
  });

  it('count an entry that stands there twice once', () => {
    expect(suggested(['We owe Tamselquarry an answer.', 'We owe Tamselquarry an answer.'])).toEqual([]);
  });

  it('are in English, French, Spanish and German', () => {
    expect(
      suggested([
        'Le contrat avec Tamselquarry est signé.',
        'El contrato con Tamselquarry vence en mayo.',
        'Das Angebot für Tamselquarry liegt auf dem Tisch, und die Frist ist kurz.',
      ]),
    ).toEqual([{ text: 'Tamselquarry', entries: 3 }]);
  });

  it.each([
    [
      'words that only begin a sentence',
      ['Lanterns are lit. Then it rains.', 'Lanterns are put out at dawn.'],
    ],
    ['people', ['I met Anna Kowalski at noon.', 'We called Anna Kowalski again.']],
    ['German nouns', ['Er hat die Lampe mit dem Tuch geputzt.', 'Sie hat die Lampe und den Tisch gesehen.']],
    ['titles', ['Project Overview And Customs', 'Project Overview And Other Things']],
    ['days and months', ['We meet on Monday in March.', 'They meet on Monday in March.']],
    [
      'what is part of an address',
      ['write to desk@Tamselquarry.example now', 'mail desk@Tamselquarry.example'],
    ],
  ])('are not made of %s', (_, texts) => {
    expect(suggested(texts)).toEqual([]);
  });

  it('may be taken for a person here and there, but not in most entries', () => {
    expect(suggested(['We owe Tamselquarry an answer.', 'Ask Tamselquarry first.'])).toEqual([
      { text: 'Tamselquarry', entries: 2 },
    ]);
    expect(suggested(['My boss Tamselquarry is late.', 'My colleague Tamselquarry is ill.'])).toEqual([]);
  });

  it('leave out what is known', () => {
    const texts = ['We owe Tamselquarry an answer.', 'The offer for Tamselquarry is late.'];
    expect(suggested(texts, ['Tamselquarry'])).toEqual([]);
  });
});
