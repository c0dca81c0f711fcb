/** The file that a line of requirements includes (pip's `-r`), as it is written there. */
export function includedBy(line: string): string | undefined {
  const [, rest = ""] = /^\s*(?:-r|--requirement)(.*)$/u.exec(line) ?? [];
  const comment = rest.search(/\s#/u);
  return (comment < 0 ? rest : rest.slice(0, comment)).replace(/^\s*=/u, "").trim() || undefined;
}

/** One thing that a requirements file asks for. */
export type Requirement =
  /** A package by its name; `byAddress` when its place is given, and no version. */
  | { readonly kind: "package"; readonly name: string; readonly byAddress: boolean; readonly line: number }
  /** Another file of requirements, as it is written there. */
  | { readonly kind: "include"; readonly target: string; readonly line: number };

/**
 * What a requirements file asks for, in the format of pip 25. osv-scanner leaves out what it does not understand (`>5.0`,
 * `name @ https://…`, `${NAME}==1`) without a word, so this is what its result is held against. Options and constraints
 * ask for nothing; a folder of the tree is looked at by itself. Lines from 1.
 */
export function readRequirements(text: string): Requirement[] {
  return statements(text).flatMap(({ written, line }): Requirement[] => {
    const target = includedBy(written);
    if (target !== undefined) return [{ kind: "include", target, line }];
    const asked = written.replace(/^(?:-e|--editable)\b[ =]*/u, "");
    if (asked === "" || asked.startsWith("-") || isFolder(asked)) return [];
    const [, direct] = /^([\w.-]+)\s*(?:\[[^\]]*\]\s*)?@\s*\S/u.exec(asked) ?? [];
    if (direct !== undefined) return [{ kind: "package", name: direct, byAddress: true, line }];
    const isAddress = /^[\w+.-]+:|^(?:git|hg|svn|bzr)\+|[/\\]|\.(?:whl|zip|gz)$/u.test(
      asked.split(/[\s;]/u, 1)[0] ?? "",
    );
    if (isAddress) return [{ kind: "package", name: nameInAddress(asked), byAddress: true, line }];
    const [name = `line ${line}`] = /^[A-Za-z0-9][\w.-]*/u.exec(asked) ?? [];
    return [{ kind: "package", name, byAddress: false, line }];
  });
}

/** A Python name as PEP 503 compares it. */
export function canonicalName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, "-");
}

/** Logical lines without comments; one that ends with a backslash goes on in the next. */
function statements(text: string): { written: string; line: number }[] {
  const found: { written: string; line: number }[] = [];
  let open: { parts: string[]; line: number } | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const comment = raw.search(/(?:^|\s)#/u);
    const content = comment < 0 ? raw : raw.slice(0, comment);
    open ??= { parts: [], line: index + 1 };
    open.parts.push(content.replace(/\\$/u, ""));
    if (content.endsWith("\\")) continue;
    found.push({ written: open.parts.join("").trim(), line: open.line });
    open = undefined;
  }
  if (open) found.push({ written: open.parts.join("").trim(), line: open.line });
  return found.filter(({ written }) => written !== "");
}

/** A folder of the tree, not an archive in it. */
function isFolder(asked: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/\\])/u.test(asked) && !/\.(?:whl|zip|gz)(?:[\s;#]|$)/u.test(asked);
}

function nameInAddress(address: string): string {
  const [, egg] = /[#&]egg=([\w.-]+)/u.exec(address) ?? [];
  // A user and password are no name.
  const [place = address] = address.replace(/\/\/[^/\s]*@/u, "//").split(/[\s?#;]/u, 1);
  return egg ?? place.split(/[/\\]/u).findLast((part) => part !== "") ?? address.slice(0, 60);
}

/** The version specifier of a requirement (PEP 508) that does not pin one version. */
export function rangeIn(requirement: string): string | undefined {
  // No two parts may match the same spaces: a line of very many of them would not come to an end.
  const pattern = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?(?:\(\s*)?([<>=!~][^;#)\\]*)/u;
  const text = pattern.exec(requirement)?.[1]?.split(" --", 1)[0]?.trim();
  return text === undefined || /^===?[^,*]*$/u.test(text) ? undefined : text;
}
