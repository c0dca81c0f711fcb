/**
 * How two versions compare, as `VERSION_LESS` and its like do: by their leading numbers between dots; what follows the
 * first other character is left out. Below, above or equal to zero.
 */
export function compareVersions(a: string, b: string): number {
  const left = numbers(a);
  const right = numbers(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0n) - (right[at] ?? 0n);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return 0;
}

function numbers(version: string): bigint[] {
  const [text = ""] = /^[\d.]{0,256}/u.exec(version) ?? [];
  return text.split(".").map((part) => BigInt(part));
}
