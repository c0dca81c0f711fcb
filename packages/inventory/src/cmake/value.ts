/**
 * Stands in a value for a part that is not known. No parsed text has this character, so an unknown part stays visible
 * through every concatenation: `"${SOURCE_PATH}/src"` is unknown and says so.
 */
export const unknown = "\0";

/** Longer values are unknown: a few lines of CMake can make them grow without end. */
export const maximumValue = 64 * 1024;

/** Whether a part of the value is not known. */
export function isUnknown(value: string): boolean {
  return value.includes(unknown);
}

/** The elements of a list: what CMake makes of `a;b`. A semicolon behind a backslash or in brackets does not divide. */
export function splitList(value: string): string[] {
  if (value === "") return [];
  if (!value.includes(";")) return [value];
  const elements: string[] = [];
  let element = "";
  let brackets = 0;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === "\\" && value[at + 1] === ";") {
      element += ";";
      at += 1;
    } else if (character === ";" && brackets === 0) {
      elements.push(element);
      element = "";
    } else {
      if (character === "[") brackets += 1;
      else if (character === "]" && brackets > 0) brackets -= 1;
      element += character;
    }
  }
  return [...elements, element];
}
