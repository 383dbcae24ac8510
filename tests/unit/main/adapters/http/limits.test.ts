import { describe, expect, it } from 'vitest';
import { doors } from './doors.ts';

const mega = 1024 * 1024;
const octets = { 'content-type': 'application/octet-stream' };

/** A body without a stated length: a JSON string of `size` bytes, in parts that share their memory. */
function streamed(size: number) {
  const part = new Uint8Array(mega).fill(0x61);
  let left = size;
  let sent = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (to) => {
        if (left === 0) return to.close();
        const piece = part.slice(0, Math.min(mega, left));
        if (left === size) piece[0] = 0x22;
        left -= piece.length;
        sent += piece.length;
        if (left === 0) piece[piece.length - 1] = 0x22;
        to.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, sent: () => sent };
}

describe('how much may be sent', () => {
  it('is 40 MB for a call, to the byte, whatever the headers say', async () => {
    const { post, heard } = doors();
    expect((await post('/call/log.verify', streamed(40 * mega).body)).status).toBe(200);
    expect(heard).toHaveLength(1);
    const { body, sent } = streamed(80 * mega);
    expect((await post('/call/log.verify', body)).status).toBe(413);
    expect(sent()).toBe(41 * mega);
    expect((await post('/call/log.verify', streamed(40 * mega + 1).body)).status).toBe(413);
    expect((await post('/call/log.verify', streamed(41 * mega).body, { 'content-length': '2' })).status).toBe(
      413,
    );
    expect(heard).toHaveLength(1);
  });

  it('is 256 MB for a dropped file, and what is longer is refused with a reason, before it has all been sent', async () => {
    const { post, heard } = doors();
    const { body, sent } = streamed(300 * mega);
    const answer = await post('/drop?name=big.zip', body, octets);
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { ok: false, error: { code: 'too-large', params: { limit: '256 MB' } } },
    ]);
    expect(sent()).toBe(257 * mega);
    expect(heard).toEqual([]);
  });

  it('is a name of 500 characters for a dropped file, which may have none', async () => {
    const { post, heard } = doors();
    await post(`/drop?name=${'n'.repeat(600)}`, '[]', octets);
    await post('/drop', '', octets);
    expect(heard).toEqual([
      ['n'.repeat(500), 2],
      ['dropped file', 0],
    ]);
  });
});
