import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchBytes, tracesOf } from '../../residue/search.ts';

const text = 'Quorvane settles the "Ümbral ledger" before mid-season.\nThen rests.';
const traces = tracesOf([text], ['BlueHeron4417']);
const around = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from('some other bytes \0\x01'), bytes, Buffer.from(' and more')]);

describe('the search for what was left behind', () => {
  const forms: readonly [string, (planted: string) => Buffer][] = [
    ['as UTF-8', (planted) => Buffer.from(planted)],
    ['as UTF-16, little end first', (planted) => Buffer.from(planted, 'utf16le')],
    ['as UTF-16, big end first', (planted) => Buffer.from(planted, 'utf16le').swap16()],
    [
      'escaped in JSON',
      (planted) =>
        Buffer.from(
          JSON.stringify({ planted }).replace(
            /[^\x20-\x7e]/g,
            (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ),
        ),
    ],
    ['in base64', (planted) => Buffer.from(Buffer.from(planted).toString('base64'))],
    [
      'in base64 that begins elsewhere',
      (planted) => Buffer.from(Buffer.from(`x${planted}`).toString('base64')),
    ],
    ['deflated', (planted) => deflateSync(planted)],
    ['zipped', (planted) => gzipSync(planted)],
  ];
  it.each(forms)('finds a planted text %s', (_, form) => {
    expect(searchBytes(around(form(text)), traces)).not.toEqual([]);
  });
  it.each(forms)('finds a planted value %s', (_, form) => {
    expect(searchBytes(around(form('BlueHeron4417')), traces)).not.toEqual([]);
  });
  it.each(forms)('finds three words in a row %s', (_, form) => {
    expect(searchBytes(around(form('… settles the Ümbral …')), traces)).not.toEqual([]);
  });
  it('finds a text in a whole file of raw deflate', () => {
    expect(searchBytes(deflateRawSync(text), traces)).not.toEqual([]);
  });
  it('finds nothing in bytes that only share two words in a row', () => {
    expect(searchBytes(around(Buffer.from('before mid September, the ledger settles')), traces)).toEqual([]);
  });
});
