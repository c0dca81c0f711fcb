import { crc32, deflateRawSync } from "node:zlib";

/** A member of a zip file that is written byte by byte, with lies where a test wants them. */
export interface RawMember {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  /** Unix mode with its type, for example `0o120777`. */
  readonly mode?: number;
  /** Where the directory says that the member is, instead of where it is. */
  readonly offset?: number;
}

/** The bytes of a zip file. */
export function zipBytes(members: readonly RawMember[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const member of members) {
    const { local, header } = write(member, position);
    locals.push(local);
    directory.push(header);
    position += local.length;
  }
  return Buffer.concat([...locals, ...directory, ending(members.length, Buffer.concat(directory).length, position)]);
}

function write(member: RawMember, position: number): { local: Buffer; header: Buffer } {
  const name = Buffer.from(member.name);
  const content = Buffer.from(member.content ?? "");
  const data = member.stored ? content : deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(member.flags ?? 0x800, 2);
  fields.writeUInt16LE(member.method ?? (member.stored ? 0 : 8), 4);
  fields.writeUInt32LE(member.crc ?? crc32(content), 10);
  fields.writeUInt32LE(member.compressedSize ?? data.length, 14);
  fields.writeUInt32LE(member.size ?? content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(member.offset ?? position, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, data]),
    header: Buffer.concat([Buffer.from("PK\x01\x02\x14\x03", "latin1"), fields, tail, name]),
  };
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
