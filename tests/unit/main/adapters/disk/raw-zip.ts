import { crc32, deflateRawSync } from 'node:zlib';

/** A member as it is written, with whatever lies about it a test wants. */
export interface RawMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly deflated?: boolean;
  readonly encrypted?: boolean;
  /** Length that the directory claims for the unpacked bytes. */
  readonly claims?: number;
  readonly sum?: number;
}

/** Writes a zip file byte by byte (APPNOTE.TXT 4.3), since honest tools refuse to write a bad one. */
export function rawZip(members: readonly RawMember[]): Buffer {
  const parts: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const content = Buffer.from(member.content);
    const packed = member.deflated ? deflateRawSync(content) : content;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE((member.encrypted ? 1 : 0) | 0x800, 2);
    shared.writeUInt16LE(member.deflated ? 8 : 0, 4);
    shared.writeUInt16LE(33, 8);
    shared.writeUInt32LE(member.sum ?? crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(member.claims ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    records.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, place, name]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}
