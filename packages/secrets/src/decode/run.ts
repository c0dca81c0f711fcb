/** How a value can be encoded. */
export type Encoding = "base64" | "base64url" | "hex" | "percent" | "entity" | "escape" | "decimal" | "utf16";

/** A part of a text that encodes another one. */
export interface EncodedRun {
  readonly from: number;
  /** Behind the last byte. */
  readonly to: number;
  readonly encoding: Encoding;
}

/** The value of a hexadecimal digit by its byte; 16 where it is none. */
export const hexValues: Readonly<Uint8Array> = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = "0123456789abcdef".indexOf(String.fromCharCode(byte).toLowerCase());
  return value < 0 ? 16 : value;
});

/** Whether a byte is one of a text in ASCII: printable, a tab, or a line break. */
export function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x09 || byte === 0x0d;
}
