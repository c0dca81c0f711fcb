import path from "node:path";
import type { Host } from "@security-actions/core";
import type { ReaderContext } from "@security-actions/inventory";
import type { Workspace } from "@security-actions/workspace";
import type { ChangeContext } from "./base.ts";
import type { Inputs } from "./inputs.ts";

/** What the readers of the inventory are told beside the tree. */
export async function readerContext(
  { vcpkg }: Inputs,
  { root }: Workspace,
  _change: ChangeContext,
  { context, log }: Host,
): Promise<ReaderContext> {
  const { triplet, hostTriplet, features, defaultFeatures, root: checkout } = vcpkg;
  return {
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
  };
}
