import shared from "../../vitest.config.mjs";

export default {
  // The source maps of the workflow parser lead to files that it does not bring along; vite warns of each.
  logLevel: "error",
  test: {
    ...shared.test,
    // It imports JSON as no Node does, so vitest has to load it.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/u] } },
  },
};
