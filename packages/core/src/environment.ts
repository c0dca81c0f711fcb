type Environment = Readonly<Record<string, string | undefined>>;

/** What a program needs to run, to find its files and to reach the network; no token is among them. */
const passedOn = new Set([
  "PATH",
  "PATHEXT",
  "HOME",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "APPDATA",
  "LOCALAPPDATA",
  "XDG_CACHE_HOME",
  "XDG_CONFIG_HOME",
  "SYSTEMROOT",
  "SYSTEMDRIVE",
  "COMSPEC",
  "WINDIR",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LANG",
  "LC_ALL",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "ALL_PROXY",
  "NO_PROXY",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
]);

/**
 * The environment for a process that we start: what it needs to run, with proxy and CA variables, and the variables
 * named beside. Inputs, tokens and everything else of the job stay behind.
 */
export function childEnvironment(environment: Environment, ...alsoPassed: string[]): Record<string, string> {
  const wanted = new Set([...passedOn, ...alsoPassed]);
  const entries = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && wanted.has(entry[0].toUpperCase()),
  );
  return Object.fromEntries(entries);
}
