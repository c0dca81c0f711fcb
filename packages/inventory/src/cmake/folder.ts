/**
 * The file of a folder at a path of a script, relative to the folder, which the script sees as the absolute path
 * `folder`. Undefined for a path outside of it.
 */
export function fileIn(folder: string, path: string): string | undefined {
  if (!path.startsWith(`${folder}/`)) return undefined;
  const parts: string[] = [];
  for (const part of path.slice(folder.length + 1).split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
