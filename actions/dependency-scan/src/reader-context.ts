import path from "node:path";
import type { Host, Note } from "@security-actions/core";
import type { Identity, InventoryContext } from "@security-actions/inventory";
import { declarationsFile, readTrusted, type ChangeContext, type Workspace } from "@security-actions/workspace";
import type { Inputs } from "./inputs.ts";

/** What the readers of the inventory are told beside the tree, and what is to be said of it. */
export async function readerContext(
  { vcpkg }: Inputs,
  workspace: Workspace,
  change: ChangeContext,
  { context, log }: Host,
): Promise<{ readonly readers: InventoryContext; readonly notes: readonly Note[] }> {
  const { root } = workspace;
  const { triplet, hostTriplet, features, defaultFeatures, root: checkout } = vcpkg;
  // They can say that code is the project's own, in which version, and what need not be checked: a proposed change may not.
  // They hold too when only a part of the workspace is scanned.
  const declared = await readTrusted(declarationsFile, workspace, change, "declared");
  const identity = change.untrusted && (await trustedIdentity(workspace, change));
  const readers: InventoryContext = {
    ...(identity && { identity }),
    declarations: declared.text ?? "",
    vcpkg: {
      ...(triplet !== undefined && { triplet }),
      ...(hostTriplet !== undefined && { hostTriplet }),
      features,
      defaultFeatures,
      ...(checkout !== undefined && { root: path.resolve(root, checkout) }),
    },
    cache: path.join(context.toolCache, "registries"),
    environment: context.environment,
    ...(context.gitCredential && { gitCredential: context.gitCredential }),
    progress: (message) => log.progress(message),
    now: new Date(),
  };
  return { readers, notes: declared.notes };
}

/** How the project calls itself in the base: a proposed change may not take the name of what it copies. */
async function trustedIdentity(workspace: Workspace, change: ChangeContext): Promise<Identity> {
  const [cmake, manifest] = await Promise.all(
    ["CMakeLists.txt", "package.json"].map((file) => readTrusted(file, workspace, change, "used")),
  );
  return { cmake: cmake?.text ?? "", manifest: manifest?.text ?? "" };
}
