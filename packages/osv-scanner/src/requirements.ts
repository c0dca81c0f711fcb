/** The file that a line of requirements includes (pip's `-r`), as it is written there. */
export function includedBy(line: string): string | undefined {
  const [, rest = ""] = /^\s*(?:-r|--requirement)(.*)$/u.exec(line) ?? [];
  const comment = rest.search(/\s#/u);
  return (comment < 0 ? rest : rest.slice(0, comment)).replace(/^\s*=/u, "").trim() || undefined;
}

/** The version specifier of a requirement (PEP 508) that does not pin one version. */
export function rangeIn(requirement: string): string | undefined {
  // No two parts may match the same spaces: a line of very many of them would not come to an end.
  const pattern = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?(?:\(\s*)?([<>=!~][^;#)\\]*)/u;
  const text = pattern.exec(requirement)?.[1]?.split(" --", 1)[0]?.trim();
  return text === undefined || /^===?[^,*]*$/u.test(text) ? undefined : text;
}
