/** The file that a line of requirements includes (pip's `-r`), as it is written there. */
export function includedBy(line: string): string | undefined {
  const [, rest = ""] = /^\s*(?:-r|--requirement)(.*)$/u.exec(line) ?? [];
  const comment = rest.search(/\s#/u);
  return (comment < 0 ? rest : rest.slice(0, comment)).replace(/^\s*=/u, "").trim() || undefined;
}

/**
 * Requirements that give an address in place of a version, which osv-scanner leaves out: direct references (PEP 508)
 * and pip's own `git+https://…#egg=name`. Lines from 1.
 */
export function addressedIn(text: string): { readonly name: string; readonly line: number }[] {
  return text.split(/\r?\n/u).flatMap((written, index) => {
    const requirement = written.replace(/^\s*(?:-e|--editable)\b[ =]*/u, "").trim();
    const [, direct] = /^([\w.-]+)\s*(?:\[[^\]]*\]\s*)?@\s*\S/u.exec(requirement) ?? [];
    const [address] = /^(?:\w+\+)?(?:https?|ssh|git):\/\/\S+/u.exec(requirement) ?? [];
    const name = direct ?? (address === undefined ? undefined : nameInAddress(address));
    return name === undefined ? [] : [{ name, line: index + 1 }];
  });
}

function nameInAddress(address: string): string {
  const [, egg] = /[#&]egg=([\w.-]+)/u.exec(address) ?? [];
  return (
    egg ??
    address
      .replace(/[?#].*$/u, "")
      .split("/")
      .findLast((part) => part !== "") ??
    address
  );
}

/** The version specifier of a requirement (PEP 508) that does not pin one version. */
export function rangeIn(requirement: string): string | undefined {
  // No two parts may match the same spaces: a line of very many of them would not come to an end.
  const pattern = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?(?:\(\s*)?([<>=!~][^;#)\\]*)/u;
  const text = pattern.exec(requirement)?.[1]?.split(" --", 1)[0]?.trim();
  return text === undefined || /^===?[^,*]*$/u.test(text) ? undefined : text;
}
