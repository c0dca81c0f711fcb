import { nodes } from "../format.ts";
import { walkJson } from "../json.ts";
import { cut } from "../lines.ts";
import { lineOf, valueOf } from "../node.ts";

/** Version 1 has nodes with `ref` or, older, `pref`; version 2 has lists of references. */
export const readConanLock = nodes(walkJson, ["ref", "pref"], (node, places) => {
  const isNode = node.path[0] === "graph_lock" && node.path.length === 3;
  const isItem = node.path[0]?.endsWith("requires") && node.path.length === 2;
  if (!isNode && !isItem) return;
  const reference = isNode ? valueOf(node, "pref") || valueOf(node, "ref") : (node.text ?? "");
  // name/version[@user[/channel]][#revision][:package][%time]
  const [name, version] = cut(reference.split(/[@#:%]/, 1)[0] ?? "", "/");
  if (version !== "") places.add({ name, version, line: lineOf(node, "pref", "ref") });
});
