/** Bytes that escapes begin with: of `%3D`, of `&quot;`, and of `\n`. */
export const percentSign = 0x25;
export const ampersand = 0x26;
export const backslash = 0x5c;

/** 1 for each byte that an escape begins with. */
export const escapeSigns: Readonly<Uint8Array> = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte === percentSign || byte === ampersand || byte === backslash),
);
