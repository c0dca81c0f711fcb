/** Whether a value can be no secret in any format: one character over and over, a counting sequence, `…EXAMPLE`. */
export function isDummy(value: string): boolean {
  return /^(.)\1*$/su.test(value) || /EXAMPLE/u.test(value) || /(?:0123456789|1234567890|abcdefghij)/iu.test(value);
}

/** Whether a value is one that people write in the place of a secret: `your_token`, `${TOKEN}`, `<password>`, `changeme`. */
export function isPlaceholder(value: string): boolean {
  return /^(?:\$|%|<|\{|your[-_]|change[-_ ]?me|password$|secret$|xxx|\*{3})/iu.test(value);
}
