/**
 * The address in its percent-encoded form, or undefined when it is not `https:` or carries a user name, which can
 * feign another host.
 */
export function httpsUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return undefined;
  return url.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, percentEncode);
}

function percentEncode(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
