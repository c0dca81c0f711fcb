/**
 * A regular expression of CMake as one of ours, or undefined when it is one that could take long on a text of our choice:
 * quantifiers are only taken after a single character or class, and only three of them.
 * https://cmake.org/cmake/help/latest/command/string.html#regex-specification
 */
export function simplePattern(pattern: string): RegExp | undefined {
  if (pattern.length > 1000) return undefined;
  const parts = pattern.match(/\\\\?[^A-Za-z0-9]|\[[^\][\\]+\]|[()|^$.*+?]|[^\\[\](){}]/gu) ?? [];
  if (parts.join("") !== pattern) return undefined;
  const quantifiers = parts.filter((part) => /^[*+?]$/u.test(part)).length;
  const isNested = parts.some((part, index) => /^[*+?]$/u.test(part) && /^[(|)^$*+?]?$/u.test(parts[index - 1] ?? ""));
  if (quantifiers > 3 || isNested) return undefined;
  try {
    return new RegExp(parts.map((part) => part.replace(/^\\\\/u, "\\")).join(""), "u");
  } catch {
    return undefined;
  }
}
