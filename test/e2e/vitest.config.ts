import { defineConfig } from "vitest/config";

// A test here waits for other processes most of the time. What it waits for needs the processors.
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 4,
  },
});
