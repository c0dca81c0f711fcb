import shared from "../../vitest.config.mjs";

// A test here waits for other processes most of the time. What it waits for needs the processors.
export default { test: { ...shared.test, maxWorkers: 2, maxConcurrency: 4 } };
