import path from "node:path";

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, "../../..");

/** The folder of an action, with its committed bundle. */
export function actionFolder(name: string): string {
  return path.join(root, "actions", name);
}

/** A folder below test/fixtures. */
export function fixtures(name: string): string {
  return path.join(root, "test", "fixtures", name);
}
