import { zipOf } from '../e2e/memories.ts';

const [centralRecord, endRecord] = [0x02014b50, 0x06054b50];

/** The central directory of a zip: its records, and where it and the closing record begin. */
function directoryOf(zip: Buffer): { readonly start: number; readonly end: number } {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== endRecord) end -= 1;
  return { start: zip.readUInt32LE(end + 16), end };
}

/** A zip whose directory names one and the same member `count` times: all of them overlap. */
export async function overlapping(content: string, count: number): Promise<Buffer> {
  const zip = await zipOf({ 'memories/0000.json': content });
  const { start, end } = directoryOf(zip);
  const record = zip.subarray(start, end);
  const records = Array.from({ length: count }, (_, at) => {
    const copy = Buffer.from(record);
    copy.write(`memories/${String(at).padStart(4, '0')}.json`, 46);
    return copy;
  });
  const last = Buffer.from(zip.subarray(end));
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(record.length * count, 12);
  return Buffer.concat([zip.subarray(0, start), ...records, last]);
}

/** A zip whose member has another name than any honest tool would write; both names must be of one length. */
export async function renamed(name: string, to: string, content: string): Promise<Buffer> {
  const zip = await zipOf({ [name]: content });
  for (let at = zip.indexOf(name); at >= 0; at = zip.indexOf(name, at + 1)) zip.write(to, at);
  if (zip.readUInt32LE(directoryOf(zip).start) !== centralRecord)
    throw new Error('the zip lost its directory');
  return zip;
}
