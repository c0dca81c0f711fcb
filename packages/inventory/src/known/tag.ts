import { compareVersions } from "../cmake/version.ts";

/** How upstream writes a version as a tag. */
export interface TagForm {
  /**
   * `{version}` is the version and `{version:_}` the same with `_` for each dot; `{2}` is its second number and
   * `{2:00}` the same with at least two digits. Example: `curl-{version:_}`.
   */
  readonly pattern: string;
  /** Versions below have another form. */
  readonly from?: string;
  /** This version and those above have another form. */
  readonly before?: string;
}

/** The tags under which upstream may have released a version, in the order of the forms. */
export function tagsOf(version: string, forms: readonly TagForm[]): readonly string[] {
  if (!/^\w[\w.+~-]{0,63}$/u.test(version)) return [];
  const tags = forms.flatMap(({ pattern, from, before }) => {
    if (from !== undefined && compareVersions(version, from) < 0) return [];
    if (before !== undefined && compareVersions(version, before) >= 0) return [];
    return tagOf(version, pattern) ?? [];
  });
  return [...new Set(tags)];
}

/** Undefined for a version that has not all the numbers which the pattern names. */
function tagOf(version: string, pattern: string): string | undefined {
  const numbers = version.split(".");
  let isWhole = true;
  const tag = pattern.replace(/\{(version|\d)(?::([^}]*))?\}/gu, (_, field: string, format?: string) => {
    if (field === "version") return format === undefined ? version : version.replaceAll(".", format);
    const number = numbers[Number(field) - 1];
    if (number === undefined || !/^\d+$/u.test(number)) isWhole = false;
    return (number ?? "").padStart(format?.length ?? 0, "0");
  });
  return isWhole ? tag : undefined;
}
