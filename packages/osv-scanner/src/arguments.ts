/** What one run of osv-scanner looks at. All paths are absolute. */
export interface Invocation {
  readonly folders: readonly string[];
  /** Files that are read as Python requirements, whatever their names. One that cannot be read ends the whole run. */
  readonly requirements: readonly string[];
  /** A file of questions; see `writeQuestions`. */
  readonly questions?: string;
  /** Also look at everything below the folders. */
  readonly recursive: boolean;
  /** Leave out what `.gitignore` files hide. */
  readonly obeyGitignore: boolean;
  /** Regular expressions in RE2 syntax for the paths of folders that are not entered. */
  readonly excluded: readonly string[];
  /** A local database. Without it the OSV service is asked. */
  readonly database?: string;
  /** An empty file: no `osv-scanner.toml` of the scanned tree is obeyed. */
  readonly config: string;
  /** Where the JSON result is written. */
  readonly output: string;
}

/**
 * The arguments for one run. The scanned tree is hostile: nothing in it may make osv-scanner resolve dependencies at
 * registries that it names (`--no-resolve`) or build its code (`--no-call-analysis=all`).
 */
export function scanArguments(invocation: Invocation): string[] {
  const { folders, requirements, questions, recursive, obeyGitignore, excluded, database, config, output } = invocation;
  return [
    "scan",
    "source",
    "--format=json",
    `--output-file=${output}`,
    "--all-packages",
    "--no-resolve",
    "--no-call-analysis=all",
    `--config=${config}`,
    ...(database === undefined ? [] : ["--offline", `--local-db-path=${database}`]),
    ...(recursive ? ["--recursive"] : []),
    ...(obeyGitignore ? [] : ["--no-ignore"]),
    ...excluded.map((pattern) => `--experimental-exclude=r:${pattern}`),
    ...requirements.map((file) => `--lockfile=requirements.txt:${file}`),
    ...(questions === undefined ? [] : [`--lockfile=osv-scanner:${questions}`]),
    ...(folders.length === 0 ? [] : ["--", ...folders]),
  ];
}
