import { promisify } from "node:util";
import { pathToFileURL } from "node:url";
import { gzip } from "node:zlib";

import { overall, toProblem } from "@security-actions/core";

import { readOnlyReason, type Delivery } from "./delivery.ts";
import type { Remark } from "./remark.ts";

/** GitHub's limit for one SARIF file, compressed, in bytes. */
const sizeLimit = 10 * 1024 * 1024;

const subject = "SARIF was not uploaded to code scanning";

/**
 * Uploads SARIF to code scanning, where it opens and closes alerts, and says what came of it.
 * https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
export async function uploadSarif(sarif: string | undefined, delivery: Delivery): Promise<Remark | undefined> {
  const { settings } = delivery;
  if (settings.uploadSarif === "never") return undefined;
  const level = settings.uploadSarif === "always" ? "warning" : "info";
  const impossible = reasonAgainst(sarif, delivery);
  if (sarif === undefined || impossible !== undefined) return { level, message: `${subject}: ${impossible}.` };
  const readOnly = settings.uploadSarif === "auto" ? readOnlyReason(delivery) : undefined;
  if (readOnly !== undefined) {
    return { level, message: `${subject}: ${readOnly}.`, footnote: `${subject}: ${readOnly}.` };
  }
  try {
    const compressed = await promisify(gzip)(sarif);
    if (compressed.length > sizeLimit) {
      const size = (compressed.length / 1024 / 1024).toFixed(1);
      return {
        level: "warning",
        message: `${subject}: it has ${size} MiB compressed and GitHub takes 10 MiB.`,
      };
    }
    await send(compressed, delivery);
  } catch (error) {
    return remarkOn(error, level);
  }
  const ref = delivery.context.environment["GITHUB_REF"];
  return { level: "info", message: `SARIF was uploaded to code scanning for ${ref}.` };
}

/** Why uploading would be wrong, whatever the token may do. */
function reasonAgainst(sarif: string | undefined, { assessments, event, settings }: Delivery): string | undefined {
  if (sarif === undefined) return "there is none, because nothing could be scanned";
  if (!overall(assessments).complete) {
    return "the scan is incomplete, and an incomplete upload would close alerts that still hold";
  }
  // A merge group's branch is gone a moment later, and its alerts with it.
  if (event.name === "merge_group") return "a merge group's results belong to no branch";
  // GITHUB_REF and GITHUB_SHA name the base branch here, and what was scanned is another commit.
  if (event.name === "pull_request_target") return "on pull_request_target it would count for the base branch";
  if (settings.token === undefined) return "the github-token input is empty";
  return undefined;
}

async function send(compressed: Buffer, { api, assessments, context }: Delivery): Promise<void> {
  const { request, owner, repo } = await api();
  const { GITHUB_SHA: sha = "", GITHUB_REF: ref = "" } = context.environment;
  await request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
    owner,
    repo,
    commit_sha: sha,
    ref,
    sarif: compressed.toString("base64"),
    checkout_uri: pathToFileURL(context.workspace).href,
    tool_name: assessments.map(({ report }) => report.tool.name).join(", "),
  });
}

function remarkOn(error: unknown, level: Remark["level"]): Remark {
  const { code, message, hint } = toProblem(error);
  if (code !== "denied" && code !== "not-found")
    return { level: "warning", message: `${subject}: ${message}. ${hint}` };
  const causes =
    "Either code scanning is not enabled, or the repository is private and has no GitHub Code Security, " +
    "or the job lacks `permissions: { contents: read, security-events: write }`.";
  return { level, message: `${subject}: ${message}. ${causes}`, footnote: `${subject}. ${causes}` };
}
