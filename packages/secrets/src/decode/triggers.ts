/**
 * What tells that something is encoded by escapes, found in the same pass as the keywords of rules.
 */
export interface Triggers {
  /** Something may be spelled out letter by letter, or the keyword of a rule is escaped in part: look at it in any case. */
  readonly strong: readonly string[];
  /** Escaped punctuation, which is everywhere: worth a look only near the keyword of a rule. */
  readonly weak: readonly string[];
}

const percentForms: Readonly<Record<string, string>> = {
  "=": "%3d",
  ":": "%3a",
  "/": "%2f",
  "@": "%40",
  '"': "%22",
  "'": "%27",
  " ": "%20",
  "&": "%26",
};
const entityForms: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
};
const backslashForms: Readonly<Record<string, string>> = { '"': '\\"', "/": "\\/" };

/** Letters that are escaped one after the other: the first two digits of the first, and the sign of the next. */
const spelled = "34567".split("").flatMap((high) => "0123456789abcdef".split("").map((low) => `%${high}${low}%`));

/** The triggers for a set of keywords. */
export function triggersFor(keywords: readonly string[]): Triggers {
  const strong = new Set([...spelled, "&#", "\\u00", "\\x"]);
  for (const keyword of keywords) {
    for (const forms of [percentForms, entityForms, backslashForms]) {
      const form = keyword
        .split("")
        .map((letter) => forms[letter] ?? letter)
        .join("");
      if (form !== keyword) strong.add(form);
    }
  }
  for (const keyword of keywords) strong.delete(keyword);
  const known = new Set([...keywords, ...strong]);
  const weak = [percentForms, entityForms, backslashForms].flatMap((forms) => Object.values(forms));
  return {
    strong: [...strong],
    weak: [...new Set([...weak, "%25"])].filter((trigger) => !known.has(trigger)),
  };
}
