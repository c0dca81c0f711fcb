import { writeFileSync } from "node:fs";
import path from "node:path";
import { cloneRepository, makeRepository, startOsvService, type OsvRecord } from "@security-actions/testkit";
import { expect, test } from "vitest";
import { gitRecords } from "./advisories.ts";
import { makeRegistry } from "./registry.ts";
import { scan } from "./run.ts";
import { realScanner } from "./scanner.ts";

const commit = "1".repeat(40);

/** Made up; about a commit, as the service finds it when it is asked for one. */
const ofCommit: OsvRecord = {
  id: "CVE-2099-20009",
  modified: "2026-01-01T00:00:00Z",
  summary: "A made-up flaw that a commit has",
  affected: [
    { ranges: [{ type: "GIT", repo: "https://github.com/example-org/reef-kit", events: [{ introduced: commit }] }] },
  ],
};

const files = {
  "vcpkg.json": JSON.stringify({
    name: "reef-atlas",
    version: "2.0.0",
    "builtin-baseline": "01a8042fd888eba5ae95bac40cf5e35d0b2a730a",
    dependencies: ["reef-hdf"],
  }),
  ".gitmodules": '[submodule "kit"]\n\tpath = lib/kit\n\turl = https://github.com/example-org/reef-kit.git\n',
  "lib/kit": { submodule: commit },
};

test("the service is asked by repository and tag, and by commit where only that is known", async () => {
  const service = await startOsvService({ records: [...gitRecords, ofCommit] });
  try {
    const clone = cloneRepository(makeRepository([{ files }]));
    writeFileSync(path.join(clone.path, "lib/kit/README.md"), "A kit.\n");
    const run = await scan(
      clone.path,
      { "osv-scanner": realScanner(), "vcpkg-triplet": "x64-linux", "vcpkg-host-triplet": "x64-linux" },
      { env: { ...service.env, GIT_CONFIG_GLOBAL: makeRegistry() } },
    );
    const queries = service.requests
      .filter((request) => request.path === "/v1/querybatch")
      .flatMap(({ body }): unknown[] => JSON.parse(body).queries);
    expect(queries).toEqual([
      { version: "reef-hdf-1_0_0", package: { name: "https://github.com/example-org/reef-hdf", ecosystem: "GIT" } },
      { commit },
    ]);
    expect(run.outputs).toMatchObject({ outcome: "findings", complete: "true", "findings-count": "2" });
    expect(run.summary).toMatch(/reef-hdf 1\.0\.0.+CVE-2099-20001.+vcpkg\.json:1/u);
    expect(run.summary).toMatch(/reef-kit.+CVE-2099-20009.+\.gitmodules:2/u);
  } finally {
    await service.close();
  }
});
