/**
 * A distribution's name as PyPI compares it.
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function normalName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, "-");
}
