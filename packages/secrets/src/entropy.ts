/** Shannon entropy of a text in bits per character, from 0 to 8 where each character is one byte. */
export function entropyOf(text: string): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let entropy = 0;
  for (const occurring of counts.values()) {
    const share = occurring / text.length;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}
