/** User and password of an address, as it is and percent-encoded, such as in a package URL. */
const user = /(:\/\/|%3A%2F%2F)(?:(?!%2F)[^\s/?#"'<>]){1,500}(?:@|%40)/giu;
/** Parameters of an address that let somebody in, such as those of signed addresses. */
const secretParameter =
  /([?&]|%3F|%26)((?:[\w.-]{1,40}[_.-])?(?:token|secret|signature|sig|password|passwd|credential|api-?key|key))(=|%3D)(?:(?!%26|%23)[^\s&#"'<>]){1,2000}/giu;

/** A text without the users, passwords and tokens of the addresses in it. */
export function textWithoutCredentials(text: string): string {
  return text.includes("://") || /%3A%2F%2F/iu.test(text)
    ? text.replace(user, "$1").replace(secretParameter, "$1$2$3***")
    : text;
}

/**
 * The same value, with every text in it without the users, passwords and tokens of addresses. A manifest may hold them,
 * and what is read of it is shown in logs, comments and files.
 */
export function withoutCredentials<Value>(value: Value): Value {
  // Each part has the type that it had.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return textWithoutCredentials(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}
