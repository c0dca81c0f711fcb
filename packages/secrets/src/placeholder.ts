/**
 * Whether a value can be no secret in any format: one character over and over, alone or after a prefix
 * (`glpat-xxxxxxxx`), a counting sequence, `…EXAMPLE`.
 */
export function isDummy(value: string): boolean {
  return endsInOneCharacter(value) || /EXAMPLE/u.test(value) || /(?:0123456789|1234567890|abcdefghij)/iu.test(value);
}

/** A run of one character to the end: all of a short value, eight and half of the length or more of a longer one. */
function endsInOneCharacter(value: string): boolean {
  const last = value.at(-1);
  let run = 0;
  while (run < value.length && value[value.length - 1 - run] === last) run += 1;
  return run === value.length || (run >= 8 && 2 * run >= value.length);
}

/** Whether a value is one that people write in the place of a secret: `your_token`, `${TOKEN}`, `<password>`, `changeme`. */
export function isPlaceholder(value: string): boolean {
  return /^(?:\$|%|<|\{|your[-_]|change[-_ ]?me|password$|secret$|xxx|\*{3})/iu.test(value);
}
