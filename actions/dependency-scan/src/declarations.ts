import { parse } from "smol-toml";

/**
 * True for a manifest that names dependencies, by its content: most pyproject.toml of plugins only set up tools. What
 * cannot be understood counts as one.
 *
 * @param name the base name, of a file that `isUnreadManifest` knows
 */
export function declaresDependencies(name: string, text: string): boolean {
  // Not UTF-8, but perhaps UTF-16.
  if (text.includes("\0")) return true;
  try {
    return reader(name)(text.replace(/^\uFEFF/u, ""));
  } catch {
    return true;
  }
}

type Reader = (text: string) => boolean;

function reader(name: string): Reader {
  switch (name) {
    case "package.json":
      return (text) => npmKeys.some((key) => isFilled(at(JSON.parse(text), key)));
    case "pyproject.toml":
      return (text) => isPythonProject(parse(text));
    case "setup.py":
    case "setup.cfg":
      return (text) => /install[_-]requires|extras[_-]require/u.test(text);
    case "environment.yml":
    case "environment.yaml":
      return (text) => /dependencies["']?\s*:/u.test(text);
    case "Cargo.toml":
      return (text) => hasDependencies(parse(text));
    default:
      return () => true;
  }
}

const npmKeys = ["dependencies", "devDependencies", "optionalDependencies"];

function isPythonProject(content: unknown): boolean {
  const dynamic = at(content, "project", "dynamic");
  const poetry = at(content, "tool", "poetry");
  const python = Object.keys(Object(at(poetry, "dependencies")));
  return (
    isFilled(at(content, "project", "dependencies")) ||
    isFilled(at(content, "project", "optional-dependencies")) ||
    isFilled(at(content, "dependency-groups")) ||
    // Another file has them, under any name.
    (Array.isArray(dynamic) && dynamic.some((key) => key === "dependencies" || key === "optional-dependencies")) ||
    python.some((name) => name.toLowerCase() !== "python") ||
    isFilled(at(poetry, "dev-dependencies")) ||
    Object.values(Object(at(poetry, "group"))).some((group) => isFilled(at(group, "dependencies"))) ||
    ["uv", "pdm"].some((tool) => isFilled(at(content, "tool", tool, "dev-dependencies")))
  );
}

/** Tables such as `[dependencies]` and `[target.x.dev-dependencies]`, and lists of that name, at any depth. */
function hasDependencies(content: unknown): boolean {
  if (typeof content !== "object" || content === null) return false;
  return Object.entries(content).some(
    ([key, value]) => (/^(?:dev[-_]|build[-_])?dependencies$/u.test(key) && isFilled(value)) || hasDependencies(value),
  );
}

/** True for a list, table or text that is not empty, and for a table of lists of which one is not. */
function isFilled(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined && value !== null && value !== "";
  const inner: unknown[] = Object.values(value);
  return inner.some((one) => !Array.isArray(one) || one.length > 0);
}

function at(content: unknown, ...keys: readonly string[]): unknown {
  let value: unknown = content;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
