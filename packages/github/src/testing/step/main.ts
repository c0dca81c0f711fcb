import { judge } from "@security-actions/core";

import { runGitHubAction } from "../../index.ts";
import type { Scene } from "../scene.ts";

const scene: Scene = JSON.parse(process.env["SCENE"] ?? "{}");
const {
  findings = [],
  existing = 0,
  problems = [],
  notScanned = false,
  ignored = false,
  changes = [],
  says = [],
  fails,
  crashes,
  tool = "dependency-scan",
} = scene;

await runGitHubAction(
  async (host) => {
    for (const line of says) {
      host.log.info(line);
      host.log.warning(line);
      host.log.progress(line);
    }
    if (fails !== undefined) throw new Error(fails);
    if (crashes !== undefined) {
      queueMicrotask(() => {
        throw new TypeError(crashes);
      });
    }
    const report = {
      tool: { name: tool, title: "Dependency scan" },
      findings,
      facts: [],
      coverage: notScanned ? [] : [{ label: "packages", count: 3 }],
      problems,
      notes: [],
      changes,
    };
    const verdict = judge(report, {
      failOn: "high",
      report: "low",
      unknown: "fail",
      onIncomplete: "fail",
      ignores: ignored
        ? [{ label: "all", source: { path: "osv-scanner.toml" }, reason: "not used", matches: () => true }]
        : [],
      now: new Date(0),
      ...(host.context.change?.base !== undefined && {
        comparison: { base: "main", existing: new Set(findings.slice(0, existing)) },
      }),
    });
    return [{ report, verdict }];
  },
  { product: { version: "1.0.0", informationUri: "https://github.test/security-actions" } },
);
