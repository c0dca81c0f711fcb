/** The path of a member, or what is wrong with its name. */
export type MemberPath = { readonly path: string; readonly isFolder: boolean } | { readonly fault: string };

/**
 * A member's name as a path that cannot lead out of the archive: relative, with forward slashes, without `.` and empty
 * parts. Names that mean different things to different unpackers are faults, such as those with a backslash. A folder's
 * name ends in a slash.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.17
 */
export function memberPath(name: string): MemberPath {
  if (name.includes("\0")) return { fault: "has a NUL in its name" };
  if (name.includes("\\")) return { fault: "has a backslash in its name" };
  if (name.startsWith("/")) return { fault: "has an absolute path" };
  if (/^[a-z]:/iu.test(name)) return { fault: "has a drive letter in its name" };
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) return { fault: "leads out of the archive" };
  const isFolder = name.endsWith("/");
  return parts.length === 0 && !isFolder ? { fault: "has no name" } : { path: parts.join("/"), isFolder };
}
