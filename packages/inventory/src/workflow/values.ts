/** The values that a variable can have; undefined when they are not known. */
export type Values = readonly string[] | undefined;

/** What a script can refer to. Contexts are those of GitHub's expressions. */
export interface Names {
  /** Variables of the shell, which are also `env.NAME`. */
  readonly env: ReadonlyMap<string, Values>;
  readonly matrix: ReadonlyMap<string, Values>;
  /** Defaults of inputs. */
  readonly inputs: ReadonlyMap<string, Values>;
}

/** Texts without references, or the first reference whose value is not known. */
export type Replaced = { readonly texts: readonly string[] } | { readonly unknown: string };

/** A matrix can be large, and several references multiply. */
const most = 50;

// ${{ expression }}, ${NAME}, $NAME, PowerShell's $env:NAME.
const reference =
  /\$\{\{([^}]{0,300})\}\}|\$\{env:(\w{1,100})\}|\$\{(\w{1,100})\}|\$env:(\w{1,100})|\$(\w{1,100})|\$[({]/giu;

/** All texts that a text stands for. */
export function replaceReferences(text: string, names: Names): Replaced {
  let texts = [""];
  let behind = 0;
  for (const match of text.matchAll(reference)) {
    const [whole, expression, ...variables] = match;
    const name = variables.find((each) => each !== undefined);
    const values =
      expression !== undefined ? evaluate(expression, names) : name === undefined ? undefined : names.env.get(name);
    if (values === undefined || values.length === 0) return { unknown: whole.slice(0, 60) };
    const before = text.slice(behind, match.index);
    texts = texts.flatMap((start) => values.map((value) => start + before + value)).slice(0, most);
    behind = match.index + whole.length;
  }
  return { texts: [...new Set(texts.map((start) => start + text.slice(behind)))] };
}

/**
 * The values of an expression of GitHub Actions: a string, a context, or alternatives. Of `inputs.a || 'b'` the value is
 * that of a run which nobody started by hand.
 */
function evaluate(expression: string, names: Names): Values {
  const alternatives = expression.split("||").map((each) => each.trim());
  const last = alternatives.pop() ?? "";
  const byHand = /^(?:!?\s*\(?\s*)?(?:github\.event\.)?inputs\./u;
  return alternatives.every((each) => byHand.test(each)) ? term(last, names) : undefined;
}

function term(text: string, { env, matrix, inputs }: Names): Values {
  const [, quoted] = /^'((?:[^']|'')*)'$/u.exec(text) ?? [];
  if (quoted !== undefined) return [quoted.replaceAll("''", "'")];
  const [, context, name = ""] = /^(?:github\.event\.)?(env|matrix|inputs)\.([\w-]{1,100})$/u.exec(text) ?? [];
  if (context === "env") return env.get(name);
  return context === "matrix" ? matrix.get(name) : context === "inputs" ? inputs.get(name) : undefined;
}

/** The one text that a text stands for, without `./` in front. */
export function literal(text: string, names: Names): string | undefined {
  const replaced = replaceReferences(text, names);
  return "texts" in replaced && replaced.texts.length === 1 ? replaced.texts[0]?.replace(/^\.\//u, "") : undefined;
}
