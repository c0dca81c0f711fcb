/** Words that a table constraint starts with. */
const constraints = new Set(["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"]);

/**
 * A name or literal in quotes, a comment, a parenthesis, a comma, a word, or any other character. What is never closed goes
 * to the end, so that every character is looked at once.
 */
const tokens = /"[^"]*"?|`[^`]*`?|'[^']*'?|\[[^\]]*\]?|--[^\n]*|\/\*|\*\/|[(),]|[\w$\u0080-\uffff]+|\S/gu;

/**
 * The names of a table's columns, in the order of their values in a record, from the statement that made the table. Where the
 * table has no row ids, those of its primary key come first.
 * @see https://www.sqlite.org/lang_createtable.html and https://www.sqlite.org/fileformat2.html section 2.4
 */
export function columnNames(sql: string): readonly string[] {
  const names: string[] = [];
  const keys: string[] = [];
  let depth = 0;
  let isStart = false;
  let isComment = false;
  let clause: "column" | "constraint" | "key" = "column";
  let end = sql.length;
  for (const { 0: token, index } of sql.matchAll(tokens)) {
    if (token === "/*") isComment = true;
    if (token === "*/") isComment = false;
    if (isComment || token === "*/" || token.startsWith("--")) continue;
    const word = token.toUpperCase();
    if (isStart && depth === 1) {
      clause = constraints.has(word) ? "constraint" : "column";
      if (clause === "column") names.push(unquoted(token));
    }
    if (depth === 1 && word === "PRIMARY") {
      if (clause === "column") keys.push(names.at(-1) ?? "");
      else clause = "key";
    }
    if (isStart && depth === 2 && clause === "key") keys.push(unquoted(token));
    isStart = (token === "(" && depth < 2) || (token === "," && depth <= 2);
    if (token === "(") depth++;
    if (token === ")" && --depth === 0) {
      end = index;
      break;
    }
  }
  return /\bWITHOUT\s{1,9}ROWID\b/iu.test(sql.slice(end)) ? keysFirst(names, keys) : names;
}

function keysFirst(names: readonly string[], keys: readonly string[]): readonly string[] {
  const wanted = new Set(keys.map((key) => key.toLowerCase()));
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  const first = [...wanted].flatMap((key) => byName.get(key) ?? []);
  return [...first, ...names.filter((name) => !wanted.has(name.toLowerCase()))];
}

function unquoted(token: string): string {
  return /^["`'[]/u.test(token) ? token.slice(1, -1) : token;
}
