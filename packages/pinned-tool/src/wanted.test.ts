import { InputError } from "@security-actions/core";
import { assert, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeTool, releaseOf } from "./testing/fake-tool.ts";
import { readMirror, readWanted, releaseAddress } from "./wanted.ts";

const tool = fakeTool([releaseOf("1.2.3", ""), releaseOf("1.4.0", ""), releaseOf("1.0.0", "")]);

function readOrError(text: string): unknown {
  try {
    return readWanted(tool, text);
  } catch (error) {
    return error;
  }
}

describe("what is wanted", () => {
  it.each([
    [undefined, { kind: "any" }],
    [" ", { kind: "any" }],
    ["1.4.0", { kind: "version", version: "1.4.0" }],
    [" v1.4.0 ", { kind: "version", version: "1.4.0" }],
    ["1.4.0-rc.1", { kind: "version", version: "1.4.0-rc.1" }],
    ["/opt/my tools/fake-tool", { kind: "executable", path: "/opt/my tools/fake-tool" }],
  ])("%j is %j", (text, expected) => {
    expect(readWanted(tool, text)).toEqual(expected);
  });

  it("gives the reason for a version that is refused, and what to use", () => {
    expect(() => readWanted(tool, "1.3.0")).toThrow(
      expect.objectContaining({
        code: "invalid-input",
        message: "fake-tool 1.3.0 is not used: It loses results.",
        hint: "Use 1.2.3 or 1.4.0, or leave the choice to us (1.2.3).",
      }),
    );
  });

  it.each(["latest", "1.4", "./fake-tool", "bin/fake-tool", "1.4.0/../../x", "1.4.0-", "1.4.0\n1.5.0"])(
    "%j is neither a version nor a path",
    (text) => {
      expect(() => readWanted(tool, text)).toThrow(InputError);
    },
  );

  it("never lets a separator into a version", () => {
    assert(
      property(stringMatching(/^v?1\.2\.3.*$/u), (text) => {
        const wanted = readOrError(text);
        if (wanted instanceof InputError) return;
        expect(wanted).toEqual({ kind: "version", version: expect.stringMatching(/^[0-9A-Za-z.-]+$/u) });
      }),
    );
  });
});

describe("a mirror", () => {
  const release = releaseOf("1.2.3", "", "https://github.com/o/r/releases/download/v1.2.3/fake-tool_linux");

  it.each([
    [undefined, "https://github.com/o/r/releases/download/v1.2.3/fake-tool_linux"],
    ["", "https://github.com/o/r/releases/download/v1.2.3/fake-tool_linux"],
    ["https://mirror.example.org", "https://mirror.example.org/v1.2.3/fake-tool_linux"],
    ["https://mirror.example.org/a b/", "https://mirror.example.org/a%20b/v1.2.3/fake-tool_linux"],
    ["http://localhost:8080/x", "http://localhost:8080/x/v1.2.3/fake-tool_linux"],
    ["http://[::1]:8080", "http://[::1]:8080/v1.2.3/fake-tool_linux"],
  ])("%s serves the release at %s", (mirror, expected) => {
    expect(releaseAddress(release, readMirror(mirror === undefined ? {} : { mirror })).href).toBe(expected);
  });

  it.each([
    "http://mirror.example.org",
    "http://localhost.example.org",
    "http://127.0.0.1.example.org",
    "mirror.example.org",
    "file:///mirror",
    "https://user:secret@mirror.example.org",
    "https://mirror.example.org/?sig=secret",
    "https://mirror.example.org/#secret",
  ])("is refused, without repeating a password: %s", (mirror) => {
    expect(() => readMirror({ mirror })).toThrow(InputError);
    expect(() => readMirror({ mirror })).not.toThrow(/secret/u);
  });
});
