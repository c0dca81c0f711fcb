/** A call of pip whose result goes into a folder of the tree. */
export interface PipCall {
  /** Requirements as written. */
  readonly requirements: readonly string[];
  /** Requirements files as written. */
  readonly files: readonly string[];
  readonly constraints: readonly string[];
  /** Whether what the requirements need in turn comes along. */
  readonly withDependencies: boolean;
}

/** Options of pip that take a value which is no requirement. */
const valued: ReadonlySet<string> = new Set(
  `-i --index-url --extra-index-url -f --find-links --platform --python-version --implementation --abi --only-binary
  --no-binary --cache-dir --log --proxy --retries --timeout --trusted-host --cert --python -p --progress-bar --root
  --prefix --src --upgrade-strategy --config-settings --global-option --build-option --report --excludes --exclude
  --index --default-index --index-strategy --python-platform --link-mode --resolution --prerelease --exclude-newer
  --override --build-constraint -b`.split(/\s+/u),
);

/** What runs pip in front of it. */
const runners =
  /^(?:python[\d.]*|py|pip[\d.]*|uv|conda|mamba|micromamba|poetry|hatch|nice|env|xvfb-run|run|-m|-n|-p)$/u;

/**
 * Reads a call of `pip install --target DIR`, `pip download` or `pip wheel`, also as `python -m pip`, `uv pip` and behind
 * `conda run`. Undefined for any other command, and for one that installs outside of the tree or for the running Python.
 */
export function readPipCall(words: readonly string[]): PipCall | undefined {
  const start = words.findIndex((word) => /^(?:.*[\\/])?pip[\d.]*(?:\.exe)?$/u.test(word));
  if (
    start < 0 ||
    start > 8 ||
    (start > 0 &&
      !words.slice(0, start).some((word) => runners.test(word)) &&
      !words.slice(0, start).every(isAssignment))
  )
    return undefined;
  const [mode, ...rest] = words.slice(start + 1).filter((word, index) => index > 0 || !word.startsWith("-"));
  if (mode !== "install" && mode !== "download" && mode !== "wheel") return undefined;
  const call = { requirements: [] as string[], files: [] as string[], constraints: [] as string[] };
  let target: string | undefined;
  let withDependencies = true;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? "";
    if (/^\d?>/u.test(word)) break;
    const [name, joined] = optionOf(word);
    const value = () => joined ?? rest[(at += 1)] ?? "";
    if (name === "-r" || name === "--requirement" || name === "--requirements") call.files.push(value());
    else if (name === "-c" || name === "--constraint" || name === "--constraints") call.constraints.push(value());
    else if (["-t", "--target", "-d", "--dest", "-w", "--wheel-dir"].includes(name)) target = value();
    else if (name === "-e" || name === "--editable") value();
    else if (name === "--no-deps") withDependencies = false;
    else if (valued.has(name)) value();
    else if (!word.startsWith("-")) call.requirements.push(word);
  }
  if (mode === "install" && target === undefined) return undefined;
  if (target !== undefined && isElsewhere(target)) return undefined;
  // Without a folder a wheel is taken from between the others, by its name.
  return { ...call, withDependencies: withDependencies && target !== undefined };
}

function isAssignment(word: string): boolean {
  return /^\w+=/u.test(word);
}

/** `--target=DIR` and `-tDIR` have their value with them. */
function optionOf(word: string): [string, string?] {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  if (equals > 0) return [word.slice(0, equals), word.slice(equals + 1)];
  return /^-[trcwd][^-]/u.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
}

/** A folder that no package is made from. */
function isElsewhere(target: string): boolean {
  return /^(?:\/|~|[A-Za-z]:|\$\{?(?:HOME|RUNNER_TEMP|TMPDIR|TEMP)\b|\$\{\{\s*runner\.temp)/u.test(target);
}
