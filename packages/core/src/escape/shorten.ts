const ellipsis = "…";

/** The text, or its start and an ellipsis, in at most `limit` bytes of UTF-8. No character is cut in two. */
export function shorten(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const room = new Uint8Array(limit - Buffer.byteLength(ellipsis));
  return text.slice(0, new TextEncoder().encodeInto(text, room).read) + ellipsis;
}
