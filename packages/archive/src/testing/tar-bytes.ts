/** A member of a tar archive that is written byte by byte, with lies where a test wants them. */
export interface RawTarMember {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  readonly type?: string;
  /** The field as it is written. Default: the content's length in octal digits. */
  readonly size?: string | Buffer;
  readonly prefix?: string;
  readonly magic?: string;
  /** What is added to the checksum. */
  readonly wrong?: number;
  /** Says that the map of a sparse file goes on in the next block. */
  readonly sparseMapGoesOn?: boolean;
}

/** The bytes of a tar archive, with its end unless a test leaves it out. */
export function tarBytes(members: readonly RawTarMember[], end = 2): Buffer {
  return Buffer.concat([...members.map((member) => tarMember(member)), Buffer.alloc(512 * end)]);
}

/** One record of a pax header. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = Buffer.byteLength(rest);
  const digits = String(length + String(length).length).length;
  return `${length + digits}${rest}`;
}

/** A number in base 256, as GNU tar writes large sizes. */
export function base256(value: bigint): Buffer {
  const field = Buffer.alloc(12);
  field.writeBigUInt64BE(value, 4);
  field[0] = 0x80;
  return field;
}

function tarMember(member: RawTarMember): Buffer {
  const content = Buffer.from(member.content ?? "");
  const header = Buffer.alloc(512);
  Buffer.from(member.name).copy(header, 0, 0, 100);
  header.write("0000644\0", 100);
  Buffer.from(member.size ?? `${content.length.toString(8).padStart(11, "0")}\0`).copy(header, 124);
  header.write("00000000000\0", 136);
  header.write("        ", 148);
  header.write(member.type ?? "0", 156, "latin1");
  header.write(member.magic ?? "ustar\x0000", 257, "latin1");
  if (member.prefix) header.write(member.prefix, 345);
  if (member.sparseMapGoesOn) header[482] = 1;
  const sum = header.reduce((total, byte) => total + byte, member.wrong ?? 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
