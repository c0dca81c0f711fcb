import type { Value } from "./expand.ts";
import { isUnknown, splitList, unknown } from "./value.ts";

/** More rounds of a loop are not gone through. */
const maximumRounds = 10_000;

/** What a `foreach` goes through, from what follows its variable; undefined when that is not known. */
export function itemsOf(
  values: readonly Value[],
  lookUp: (name: string) => string | undefined,
): readonly string[] | undefined {
  const texts = values.map(({ text }) => text);
  if (texts[0] === "RANGE") {
    const numbers = texts.slice(1).map(Number);
    const [start = 0, stop = 0, step = 1] = numbers.length === 1 ? [0, numbers[0]] : numbers;
    if (numbers.some((number) => !Number.isInteger(number)) || step < 1 || stop - start > maximumRounds)
      return undefined;
    return Array.from({ length: Math.floor((stop - start) / step) + 1 }, (_, at) => String(start + at * step));
  }
  if (texts[0] !== "IN") return texts;
  const items: string[] = [];
  let kind = "";
  for (const text of texts.slice(1)) {
    if (text === "LISTS" || text === "ITEMS") kind = text;
    else if (kind === "LISTS") items.push(...splitList(isUnknown(text) ? unknown : (lookUp(text) ?? "")));
    else if (kind === "ITEMS") items.push(text);
    else return undefined;
  }
  return items;
}
