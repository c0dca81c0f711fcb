/** Words that a table constraint starts with. */
const constraints = new Set(["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"]);

/**
 * A name or literal in quotes, a comment, a parenthesis, a comma, a word, or any other character. What is never closed goes
 * to the end, so that every character is looked at once.
 */
const tokens = /"[^"]*"?|`[^`]*`?|'[^']*'?|\[[^\]]*\]?|--[^\n]*|\/\*|\*\/|[(),]|[\w$\u0080-\uffff]+|\S/gu;

/**
 * The names of a table's columns, in the order of their values in a record, from the statement that made the table.
 * @see https://www.sqlite.org/lang_createtable.html
 */
export function columnNames(sql: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let isStart = false;
  let isComment = false;
  for (const [token] of sql.matchAll(tokens)) {
    if (token === "/*") isComment = true;
    if (token === "*/") isComment = false;
    if (isComment || token === "*/" || token.startsWith("--")) continue;
    if (isStart && depth === 1 && !constraints.has(token.toUpperCase())) names.push(unquoted(token));
    isStart = (token === "(" && depth === 0) || (token === "," && depth === 1);
    if (token === "(") depth++;
    if (token === ")" && --depth === 0) break;
  }
  return names;
}

function unquoted(token: string): string {
  return /^["`'[]/u.test(token) ? token.slice(1, -1) : token;
}
