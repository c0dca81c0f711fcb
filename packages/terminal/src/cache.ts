import path from "node:path";

/** The folder of a user in which programs keep what can be had again, for this program. Absolute. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  // The XDG base directory specification: a relative path there does not count.
  const chosen = environment["XDG_CACHE_HOME"];
  if (chosen && path.isAbsolute(chosen)) return path.join(chosen, "security-actions");
  if (platform === "win32") {
    const local = environment["LOCALAPPDATA"] || path.join(home, "AppData", "Local");
    return path.join(local, "security-actions", "Cache");
  }
  if (platform === "darwin") return path.join(home, "Library", "Caches", "security-actions");
  return path.join(home, ".cache", "security-actions");
}
