/** A distribution that a file asks for. */
export interface Requirement {
  readonly name: string;
  /** Only where exactly one version is asked for. */
  readonly version?: string;
  /** What is asked for instead of one version, for example `>=2.4,<3`. */
  readonly range?: string;
  /** Where it is to be taken from, instead of PyPI. */
  readonly url?: string;
  /** From 1; 0 where it is not known. */
  readonly line: number;
}

/** A requirements file. */
export interface Requirements {
  readonly requirements: readonly Requirement[];
  /** Lines, from 1, that are neither requirements nor options. */
  readonly unreadable: readonly number[];
}

/**
 * Reads a requirements file of pip.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function parseRequirements(text: string): Requirements {
  const requirements: Requirement[] = [];
  const unreadable: number[] = [];
  let before = "";
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const line = before + raw.slice(0, 2000);
    if (line.endsWith("\\") && line.length < 10_000) {
      before = `${line.slice(0, -1)} `;
      continue;
    }
    before = "";
    const content = withoutComment(line);
    // Options, files and folders are no names; what they lead to is looked at by its own name.
    if (content === "" || /^(?:-|\.{0,2}\/|\.$|[a-z][a-z+]{1,10}:\/\/)/iu.test(content)) continue;
    const requirement = parseRequirement(content, index + 1);
    if (requirement) requirements.push(requirement);
    else unreadable.push(index + 1);
  }
  return { requirements, unreadable };
}

/**
 * One requirement, such as `requests[socks]>=2.4; python_version > "3"`, or undefined when it is none.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function parseRequirement(text: string, line: number): Requirement | undefined {
  const [, name, after = ""] = /^([A-Za-z0-9][\w.-]{0,100})(.*)$/u.exec(text.trim()) ?? [];
  if (name === undefined || /[-.]$/u.test(name)) return undefined;
  const rest = after
    .trim()
    .replace(/^\[[^\]]{0,200}\]/u, "")
    .trim();
  const url = /^@\s*(\S{1,1000})/u.exec(rest)?.[1];
  if (url !== undefined) return { name, url, line };
  const specifier = (rest.split(/;|\s--/u, 1)[0] ?? "").trim().replace(/^\(([^)]{0,200})\)$/u, "$1");
  const version = /^={2,3}\s*([\w.+!-]{1,60})$/u.exec(specifier)?.[1];
  if (version !== undefined) return { name, version, line };
  if (specifier === "") return { name, line };
  return /^[<>=!~]/u.test(specifier) ? { name, range: specifier.slice(0, 200), line } : undefined;
}

function withoutComment(line: string): string {
  const start = line.search(/(?:^|\s)#/u);
  return (start < 0 ? line : line.slice(0, start)).trim();
}
