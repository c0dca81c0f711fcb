/** What a Python distribution says of itself. */
export interface CoreMetadata {
  readonly name?: string;
  readonly version?: string;
  /** SPDX expression, or the words of the author. */
  readonly licence?: string;
  /** True when the file is not UTF-8 and was read as Latin-1. */
  readonly isLatin1: boolean;
}

/** Headers come first; a long description follows them. */
const headerLimit = 64 * 1024;

/**
 * Reads `METADATA` of a wheel or `PKG-INFO` of an egg, their headers.
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export function parseCoreMetadata(bytes: Buffer): CoreMetadata {
  const { text, isLatin1 } = decode(bytes.subarray(0, headerLimit));
  const headers = new Map<string, string>();
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (line === "") break;
    const [, key, value] = /^([A-Za-z-]{1,40}):[ \t]*(\S[^\n]{0,200})?$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined && !headers.has(key.toLowerCase())) {
      headers.set(key.toLowerCase(), value.trim());
    }
  }
  const name = /^[A-Z0-9][\w.-]{0,100}$/iu.exec(headers.get("name") ?? "")?.[0];
  const version = /^[\w.+!-]{1,100}$/u.exec(headers.get("version") ?? "")?.[0];
  const licence = headers.get("license-expression") ?? headers.get("license");
  return {
    isLatin1,
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    ...(licence !== undefined && licence !== "UNKNOWN" && { licence }),
  };
}

function decode(bytes: Buffer): { text: string; isLatin1: boolean } {
  try {
    // As a stream: the cut may go through a character.
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }), isLatin1: false };
  } catch {
    return { text: bytes.toString("latin1"), isLatin1: true };
  }
}
