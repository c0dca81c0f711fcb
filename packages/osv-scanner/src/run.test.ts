import path from "node:path";
import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { runScanner } from "./run.ts";
import { Scene } from "./testing/scene.ts";

const scene = new Scene();
afterAll(() => scene.dispose());
const error = (code: string, message: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(message) });

describe("runScanner", () => {
  test("gives the status and the log, and passes arguments as they are", async () => {
    const program = scene.program(
      "process.stderr.write(JSON.stringify(process.argv.slice(2)) + 'é'); process.exitCode = 7",
    );
    const args = ["a b", "$(id)", '"', "", "new\nline"];
    expect(await runScanner(program, args, {})).toEqual({ status: 7, stderr: `${JSON.stringify(args)}é` });
  });

  test("passes on what a program needs, and no token or input", async () => {
    const program = scene.program("process.stderr.write(JSON.stringify(Object.keys(process.env).sort()))");
    const environment = {
      PATH: "/bin",
      HTTPS_PROXY: "x",
      GITHUB_TOKEN: "x",
      INPUT_TOKEN: "x",
      GIT_CONFIG_GLOBAL: "x",
      AWS_SECRET_ACCESS_KEY: "x",
    };
    const { stderr } = await runScanner(program, [], environment);
    expect(JSON.parse(stderr)).toEqual(["HTTPS_PROXY", "PATH"]);
  });

  test("a program that is not there, may not be run, or is none", async () => {
    const text = path.join(scene.folder, "text");
    writeFileSync(text, "", { mode: 0o644 });
    const interpreter = path.join(scene.folder, "interpreter");
    writeFileSync(interpreter, "#!/nowhere/at/all\n", { mode: 0o755 });
    for (const program of [path.join(scene.folder, "missing"), text, scene.folder, interpreter]) {
      await expect(runScanner(program, [], {})).rejects.toThrow(error("scanner-not-started", program));
    }
  });

  test("a program that takes too long is ended", async () => {
    const program = scene.program("setInterval(() => {}, 1000)");
    await expect(runScanner(program, [], {}, 200)).rejects.toThrow(error("scanner-timed-out", "did not finish"));
  });

  test("a child that it leaves behind does not keep us waiting", async () => {
    const sleeper = `require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 20000)"], { stdio: ["ignore", "ignore", 2] });`;
    const program = scene.program(`${sleeper} setInterval(() => {}, 1000)`);
    await expect(runScanner(program, [], {}, 300)).rejects.toThrow(error("scanner-timed-out", "did not finish"));
  });

  test("a program that was killed gave no result, whatever it wrote", async () => {
    const program = scene.program("process.stderr.write('x'); process.kill(process.pid, 'SIGKILL')");
    await expect(runScanner(program, [], {})).rejects.toThrow(error("scanner-killed", "SIGKILL"));
  });

  test("a log without end is an error, and not kept", async () => {
    const program = scene.program(
      "const line = 'x'.repeat(1 << 16); const more = () => process.stderr.write(line, more); more()",
    );
    await expect(runScanner(program, [], {})).rejects.toThrow(error("scanner-failed", "16 MiB"));
  });
});
