import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { childEnvironment } from "./environment.ts";

describe("childEnvironment", () => {
  test("passes on what a program needs, the network's variables, and what is named beside", () => {
    const environment = {
      PATH: "/bin",
      HOME: "/h",
      https_proxy: "p",
      NO_PROXY: "",
      SSL_CERT_FILE: "c",
      SSH_AUTH_SOCK: "s",
    };
    expect(childEnvironment(environment, "SSH_AUTH_SOCK")).toEqual(environment);
    expect(childEnvironment(environment)).not.toHaveProperty("SSH_AUTH_SOCK");
  });

  test("keeps the names as they are written, which Windows does in its own way", () => {
    expect(childEnvironment({ Path: "C:\\", SystemRoot: "w", ComSpec: undefined })).toEqual({
      Path: "C:\\",
      SystemRoot: "w",
    });
  });

  test("keeps back tokens, inputs, and what changes how git, Node or a linker behave", () => {
    const kept = [
      "GITHUB_TOKEN",
      "INPUT_GITHUB-TOKEN",
      "ACTIONS_RUNTIME_TOKEN",
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
      "AWS_SECRET_ACCESS_KEY",
      "GIT_DIR",
      "GIT_CONFIG_COUNT",
      "GIT_TRACE",
      "NODE_OPTIONS",
      "LD_PRELOAD",
      "constructor",
    ];
    expect(childEnvironment(Object.fromEntries(kept.map((name) => [name, "x"])))).toEqual({});
  });

  test("makes nothing up", () => {
    const name = fc.oneof(fc.string(), fc.constantFrom("PATH", "path", "TMP", "__proto__", "GITHUB_TOKEN"));
    fc.assert(
      fc.property(fc.dictionary(name, fc.option(fc.string(), { nil: undefined })), (environment) => {
        for (const [key, value] of Object.entries(childEnvironment(environment))) expect(environment[key]).toBe(value);
      }),
    );
  });
});
