/**
 * Which letters often follow a letter in words: 264 pairs that make up 93 % of those in English prose and in identifiers of
 * programs, each word counted by the logarithm of how often it occurs. Of random letters they make up 39 %.
 */
const followers: Readonly<Record<string, string>> = {
  a: "bcdgiklmnprstuvxy",
  b: "aeilorsu",
  c: "acehiklorstu",
  d: "adeilorsu",
  e: "abcdefgilmnopqrstvwxy",
  f: "aefilortu",
  g: "aehilnorsu",
  h: "aeiort",
  i: "abcdefglmnoprstvxz",
  j: "e",
  k: "aeist",
  l: "adeilopstuy",
  m: "abeilmopsu",
  n: "acdefgiklnostuv",
  o: "abcdfgiklmnoprstuvw",
  p: "aehiloprstuy",
  q: "u",
  r: "acdefgiklmnoprstuvy",
  s: "acehiklopstuy",
  t: "acefhilmoprstuy",
  u: "abcdefgilmnprst",
  v: "aeio",
  w: "aeio",
  x: "eipt",
  y: "epsty",
  z: "e",
};

/** One for each pair of letters that is common, by `26 * first + second`. */
const common = Uint8Array.from({ length: 26 * 26 }, (_, pair) =>
  Number((followers[letter(Math.floor(pair / 26))] ?? "").includes(letter(pair % 26))),
);

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

/**
 * How little a text looks like words, numbers and what joins them, from 0 to 1: the share of neighbours that are a change
 * between letters, digits and symbols, or two letters that seldom stand together. Random letters and digits have about 0.7,
 * random hex 0.5, identifiers and file names less than 0.3.
 */
export function randomnessOf(text: string): number {
  let surprises = 0;
  let previous = kindOf(text.charCodeAt(0));
  for (let at = 1; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== previous) {
      // What joins words says nothing, and a capital letter may begin one.
      if (kind !== joint && previous !== joint) surprises += kind === upper && previous === lower ? 0.5 : 1;
    }
    if (kind <= upper && previous <= upper) {
      // A capital letter before small ones is no change.
      if (kind === lower && previous === upper) surprises -= 1;
      const pair = 26 * (text.charCodeAt(at - 1) & 31) + (text.charCodeAt(at) & 31) - 27;
      if (common[pair] === 0 && !(kind === upper && previous === lower)) surprises += 1;
    }
    previous = kind;
  }
  return text.length < 2 ? 0 : surprises / (text.length - 1);
}

const lower = 0;
const upper = 1;
const digit = 2;
const joint = 3;
const symbol = 4;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 48 && code <= 57) return digit;
  return "_-./: ,\\".includes(String.fromCharCode(code)) ? joint : symbol;
}
