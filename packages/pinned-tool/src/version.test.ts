import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fakeExecutable, fakeTool } from "./testing/fake-tool.ts";
import { makeScene } from "./testing/scene.ts";
import { runProgram } from "./program.ts";
import { askVersion } from "./version.ts";

async function ask(content: string) {
  const { install, bin, request } = await makeScene();
  const path = await install(join(bin, "fake-tool"), content);
  const environment = { ...request.environment, PATH: process.env["PATH"] };
  return askVersion(fakeTool(), path, { environment });
}

describe("an executable that is asked for its version", () => {
  it("states it", async () => {
    expect(await ask(fakeExecutable("1.4.0"))).toEqual({ version: "1.4.0" });
  });

  it("sees no token and no input, and is started beside itself", async () => {
    const stated = await ask(
      `#!/bin/sh\n[ -z "$GITHUB_TOKEN$INPUT_PATH" ] && [ -n "$HOME" ] && [ "$1" = --version ] && cat fake-tool > /dev/null && echo "fake-tool version: 1.4.0"\n`,
    );
    expect(stated).toEqual({ version: "1.4.0" });
  });

  it.each([
    ["ended with status 3", "#!/bin/sh\necho fake-tool version: 1.4.0; exit 3\n"],
    ["was ended by SIGKILL", "#!/bin/sh\nkill -9 $$\n"],
    ["printed no version of fake-tool", "#!/bin/sh\necho something else\n"],
    ["could not be started", "#!/no/such/interpreter\n"],
  ])("has none when it %s", async (reason, content) => {
    expect(await ask(content)).toEqual({ reason: expect.stringContaining(reason) });
  });

  it("has none when it floods us with text", async () => {
    const stated = await ask("#!/bin/sh\nhead -c 3000000 /dev/zero\necho fake-tool version: 1.4.0\n");
    expect(stated).toEqual({ reason: expect.stringContaining("printed no version") });
  });
});

describe("a program", () => {
  it("cannot fill our memory", async () => {
    const { install, bin } = await makeScene();
    const path = await install(
      join(bin, "loud"),
      "#!/bin/sh\nhead -c 3000000 /dev/zero\nhead -c 3000000 /dev/zero >&2\n",
    );
    const environment = { PATH: process.env["PATH"] ?? "" };
    const result = await runProgram(path, [], { folder: bin, environment, timeout: 30_000 });
    expect(result.failure).toBeUndefined();
    expect(result.stdout).toHaveLength(64 * 1024);
    expect(result.stderr).toHaveLength(16 * 1024);
  });

  it("is killed after its time, though what it started holds the pipes open", async () => {
    const { install, bin } = await makeScene();
    const path = await install(join(bin, "slow"), "#!/bin/sh\necho begun >&2\nsleep 5 &\nwait\n");
    const result = await runProgram(path, [], {
      folder: bin,
      environment: { PATH: process.env["PATH"] ?? "" },
      timeout: 300,
    });
    expect(result.failure).toBe("did not end within 0.3 s");
  });
});
