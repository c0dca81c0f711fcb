import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { runAction, type ActionOptions } from "./runner.ts";
import { makeFolder } from "./temporary.ts";

const prelude = `
import { appendFileSync } from "node:fs";
const { env } = process;
const say = (line) => console.log(line);
const write = (file, text) => appendFileSync(env[file], text + "\\n");
`;

interface Scripts {
  readonly pre?: string;
  readonly main: string;
  readonly post?: string;
}

/** Runs an action with these bodies. */
function run({ pre, main, post }: Scripts, options: Partial<ActionOptions> = {}) {
  const actionFolder = makeFolder("action");
  const scripts = Object.entries({ pre, main, post }).filter(([, body]) => body !== undefined);
  for (const [stage, body] of scripts) writeFileSync(join(actionFolder, `${stage}.mjs`), `${prelude}${body}`);
  const inputs = `inputs:
  a name: { default: one }
  github-token: { default: "\${{ github.token }}" }
`;
  const runs = scripts.map(([stage]) => `  ${stage}: ${stage}.mjs\n`).join("");
  writeFileSync(join(actionFolder, "action.yml"), `name: x\n${inputs}runs:\n  using: node24\n${runs}`);
  return runAction({ actionFolder, ...options });
}

test("passes inputs with their defaults and reads all files", async () => {
  const result = await run(
    {
      main: `
        say(env["INPUT_A_NAME"] + env["INPUT_GITHUB-TOKEN"]);
        write("GITHUB_OUTPUT", "o=" + env.GITHUB_EVENT_NAME);
        write("GITHUB_ENV", "E<<X\\n1\\n2\\nX");
        write("GITHUB_PATH", "/bin/extra");
        write("GITHUB_STEP_SUMMARY", "# Hi");
        say("::notice title=t::n");
        process.exitCode = 3;`,
    },
    { eventName: "schedule" },
  );
  expect(result).toMatchObject({
    exitCode: 3,
    stdout: "one\n::notice title=t::n\n",
    outputs: { o: "schedule" },
    env: { E: "1\n2" },
    paths: ["/bin/extra"],
    summary: "# Hi\n",
    annotations: [{ name: "notice", properties: { title: "t" }, message: "n" }],
    leaks: [],
  });
});

test("runs pre, main and post with state, variables and path", async () => {
  const result = await run({
    pre: `write("GITHUB_STATE", "s=1"); write("GITHUB_ENV", "V=2"); write("GITHUB_PATH", "/first");`,
    main: `say(env.STATE_s + env.V + env.PATH.startsWith("/first"));`,
    post: `say("post" + env.STATE_s);`,
  });
  expect(result.stdout).toBe("12true\npost1\n");
});

test("post runs and main does not when pre fails", async () => {
  const result = await run({ pre: "process.exit(4)", main: `say("main")`, post: `say("post")` });
  expect(result).toMatchObject({ exitCode: 4, stdout: "post\n" });
});

test("keeps this machine's variables out", async () => {
  process.env["TESTKIT_PROBE"] = "1";
  const { stdout } = await run({ main: "say(String(env.TESTKIT_PROBE)); say(String(env.HOME === process.cwd()))" });
  expect(stdout).toBe("undefined\nfalse\n");
});

test("finds masked values and the token wherever they are", async () => {
  const main = `
    say("::add-mask::s3cret"); say("a s3cret"); console.error("b s3cret");
    write("GITHUB_STEP_SUMMARY", "c s3cret"); write("GITHUB_OUTPUT", "o=d-s3cret"); say("::notice title=s3cret::x");
    say(env["INPUT_GITHUB-TOKEN"]);`;
  const { leaks } = await run({ main }, { github: { url: "http://127.0.0.1:9", token: "ghs_t" } });
  expect(leaks.map(({ place }) => place)).toEqual([
    "stdout, line 1",
    "stdout, line 2",
    "stderr, line 1",
    "commands, line 1",
    "outputs, line 1",
    "summary, line 1",
  ]);
});

test.each([
  ["eleven errors", `for (let i = 0; i < 11; i++) say("::error::" + i)`, "11 annotations of level error"],
  ["a long message", `say("::error::" + "x".repeat(5000))`, "5000 characters"],
  ["a long summary", `write("GITHUB_STEP_SUMMARY", "x".repeat(1024 * 1024))`, "1048577 bytes"],
  ["set-output", `say("::set-output name=a::b")`, "set-output is disabled"],
  ["a broken file", `write("GITHUB_OUTPUT", "nothing")`, "Invalid format 'nothing'"],
  ["no end", "setInterval(() => {}, 1000)", "limit 500 ms"],
])("fails on %s", async (_, main, message) => {
  await expect(run({ main }, { timeout: message.includes("500") ? 500 : 60_000 })).rejects.toThrow(message);
});

test("refuses an input that action.yml does not have", async () => {
  await expect(run({ main: "" }, { inputs: { colour: "red" } })).rejects.toThrow("Unexpected inputs: colour");
});
