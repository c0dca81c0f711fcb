import { defineConfig } from "vitest/config";

export default defineConfig({
  // Its source maps lead to files that it does not bring along; vite warns of each.
  logLevel: "error",
  test: {
    testTimeout: 60_000,
    // It imports JSON as no Node does, so vitest has to load it.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/u] } },
  },
});
