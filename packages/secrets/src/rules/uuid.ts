const groups = (letter: string) => [8, 4, 4, 4, 12].map((length) => `${letter}{${length}}`).join("-");

/** Source of an expression for a UUID (RFC 9562, section 4) in lower case. */
export const uuid = groups("[0-9a-f]");
/** The same in any case. */
export const anyUuid = groups("[0-9a-fA-F]");
/** What has the form of a UUID, with letters that none has: some providers do not say that theirs are UUIDs. */
export const uuidLike = groups("[0-9a-z]");
