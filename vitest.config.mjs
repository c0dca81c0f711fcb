// How the tests of each package are run. The reports are counted by scripts/test.mjs.
import path from "node:path";

export default {
  test: {
    // Generous, as other tests run beside: no test is to fail because a machine is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
    setupFiles: [path.join(import.meta.dirname, "vitest.setup.mjs")],
  },
};
