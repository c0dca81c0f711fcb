// The files that are committed and generated.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** SHA-256 of each, by path: bundles, databases of the example, the entry in the root, the READMEs with
 * their tables, and the list of the secret scan's rules. */
export function hashGenerated() {
  const actions = fs.readdirSync(path.join(root, "actions")).map((name) => path.join("actions", name));
  const files = [
    "action.yml",
    "README.md",
    "docs/secret-rules.md",
    ...actions.map((action) => path.join(action, "README.md")),
    ...actions.flatMap((action) => filesBelow(path.join(action, "dist"))),
    ...filesBelow("examples/osv-database"),
  ];
  const present = files.filter((file) => fs.existsSync(path.join(root, file)));
  return new Map(
    present.map((file) => [
      file,
      createHash("sha256")
        .update(fs.readFileSync(path.join(root, file)))
        .digest("hex"),
    ]),
  );
}

function filesBelow(folder) {
  if (!fs.existsSync(path.join(root, folder))) return [];
  const entries = fs.readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
