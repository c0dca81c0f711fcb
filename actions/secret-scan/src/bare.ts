import type { Context } from "@security-actions/core";
import { Repository } from "@security-actions/git";
import type { Workspace } from "@security-actions/workspace";

/**
 * The workspace with the bare repository that it is, where a person named one on the command line. In a workflow the tree may
 * be anybody's, and the settings of a repository in it could run programs: there it is a folder like others.
 */
export async function withBareRepository(workspace: Workspace, context: Context): Promise<Workspace> {
  const { environment, gitCredential } = context;
  if (workspace.repository || environment["GITHUB_ACTIONS"] === "true") return workspace;
  const settings = { environment, ...(gitCredential && { credential: gitCredential }) };
  const repository = await Repository.openBare(workspace.root, settings);
  return repository ? { ...workspace, repository } : workspace;
}
