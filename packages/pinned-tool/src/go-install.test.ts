import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fakeExecutable, fakeTool } from "./testing/fake-tool.ts";
import { errorOf, filesBelow, makeScene } from "./testing/scene.ts";
import { locateTool } from "./locate.ts";

const tool = fakeTool([], { goModule: "example.org/fake/v2/cmd/fake-tool" });

/** A Go that writes down how it was called, and installs what is given under another name. */
function fakeGo({
  settings = '{"GOPROXY":"https://proxy.example.org","GOSUMDB":"sum.golang.org","GOPATH":"/go"}',
  build = installs(fakeExecutable("1.2.3")),
} = {}): string {
  return `#!/bin/sh
calls="$(dirname "$0")/calls"
echo "$@" >> "$calls"
if [ "$1" = env ]; then
  echo '${settings}'
  exit 0
fi
env > "$calls.env"
pwd > "$calls.folder"
${build}
`;
}

function installs(content: string): string {
  return `cat > "$GOBIN/v2-fake" <<'EOF'\n${content}EOF\nchmod +x "$GOBIN/v2-fake"`;
}

async function buildWith(go: string, environment: Record<string, string> = {}) {
  const scene = await makeScene();
  const { bin, request, install, cache } = scene;
  await install(join(bin, "go"), go);
  const PATH = [bin, "/usr/bin", "/bin", "relative", join(scene.workspace, "bin")].join(":");
  const outcome = locateTool(tool, { ...request, environment: { ...request.environment, PATH, ...environment } });
  const found = await outcome.catch(() => undefined);
  const error = found ? undefined : await errorOf(outcome);
  const calls = await readFile(join(bin, "calls"), "utf8").catch(() => "");
  const seen = await readFile(join(bin, "calls.env"), "utf8").catch(() => "");
  return {
    scene,
    found,
    error,
    calls: calls.trim().split("\n"),
    seen: readVariables(seen),
    files: await filesBelow(cache),
  };
}

function readVariables(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );
}

describe("go install", () => {
  it("builds the version, and keeps it with its digest", async () => {
    const { scene, found, calls, files } = await buildWith(fakeGo());
    const place = `fake-tool/1.2.3/${process.platform}-${process.arch}`;
    expect(found).toMatchObject({
      path: join(scene.cache, place, "fake-tool"),
      version: "1.2.3",
      origin: "go install",
    });
    expect(found?.verified).toContain("checksum database");
    expect(calls).toEqual([
      "env -json GOPROXY GOSUMDB GOPATH GOMODCACHE GOCACHE",
      "install -v example.org/fake/v2/cmd/fake-tool@v1.2.3",
    ]);
    expect(files).toEqual([`${place}/fake-tool`, `${place}/record.json`]);
    expect(scene.log).toContainEqual(expect.stringMatching(/^Building fake-tool 1\.2\.3 with .* about two minutes/u));

    const again = await locateTool(tool, scene.request);
    expect(again).toMatchObject({ origin: "cache", version: "1.2.3", path: found?.path });
  });

  it("gets what it needs and nothing that weakens or leaks", async () => {
    const { scene, seen } = await buildWith(fakeGo(), {
      GOFLAGS: "-insecure -toolexec=/evil",
      GONOSUMDB: "*",
      GONOSUMCHECK: "1",
      GOINSECURE: "*",
      GOPRIVATE: "*",
      GONOPROXY: "*",
      GOTOOLCHAIN: "local",
      GOENV: "/evil",
      GOWORK: "/evil",
      GOMODCACHE: "/mods",
      ACTIONS_RUNTIME_TOKEN: "leak",
      https_proxy: "http://proxy.example.org:3128",
      SSL_CERT_FILE: "/ca.pem",
    });
    expect(seen).toMatchObject({
      GOFLAGS: "-trimpath",
      GONOSUMDB: "",
      GONOSUMCHECK: "",
      GOINSECURE: "",
      GOPRIVATE: "",
      GONOPROXY: "",
      GOENV: "off",
      GOWORK: "off",
      GOTOOLCHAIN: "auto",
      CGO_ENABLED: "0",
      GOPROXY: "https://proxy.example.org",
      GOSUMDB: "sum.golang.org",
      GOPATH: "/go",
      GOMODCACHE: "/mods",
      HOME: scene.root,
      PATH: `${scene.bin}:/usr/bin:/bin`,
      https_proxy: "http://proxy.example.org:3128",
      SSL_CERT_FILE: "/ca.pem",
    });
    expect(JSON.stringify(seen)).not.toMatch(/leak|evil|GITHUB_|INPUT_/u);
    expect(seen["GOBIN"]?.startsWith(scene.cache)).toBe(true);
  });

  it("is not used where the checksum database is switched off", async () => {
    const { error, calls, files } = await buildWith(fakeGo({ settings: '{"GOSUMDB":"off"}' }));
    expect(error).toMatchObject({ code: "tool-unavailable", message: expect.stringContaining("GOSUMDB=off") });
    expect(calls).toHaveLength(1);
    expect(files).toEqual([]);
  });

  it("says why it failed, without progress and passwords", async () => {
    const failing = `echo "go: downloading example.org/x v1.0.0" >&2
echo "example.org/x/y" >&2
echo "go: example.org/fake/v2@v1.2.3: Get https://me:secret@proxy.example.org/x: no route" >&2
exit 1`;
    const { error, files } = await buildWith(fakeGo({ build: failing }));
    expect(error?.message).toMatch(
      /go install: .*go ended with status 1: go: example\.org.*https:\/\/\*\*\*@proxy\.example\.org\/x: no route/u,
    );
    expect(error?.message).not.toMatch(/secret|downloading|x\/y/u);
    expect(files).toEqual([]);
  });

  it.each([
    ["is another version", installs(fakeExecutable("9.9.9")), "it says that it is 9.9.9"],
    ["does not run", installs("#!/bin/sh\nexit 4\n"), "ended with status 4"],
    ["is nothing", "true", "something else than one executable"],
    ["is several", `touch "$GOBIN/a" "$GOBIN/b"`, "something else than one executable"],
  ])("does not keep what %s", async (_, step, reason) => {
    const { error, files } = await buildWith(fakeGo({ build: step }));
    expect(error).toMatchObject({ code: "tool-unavailable", message: expect.stringContaining(reason) });
    expect(files).toEqual([]);
  });

  it("is not taken from the scanned tree", async () => {
    const { workspace, request, install } = await makeScene();
    await install(join(workspace, "go"), fakeGo());
    const error = await errorOf(locateTool(tool, { ...request, environment: { PATH: workspace } }));
    expect(error.message).toContain("go install: there is no Go on PATH");
    expect(await filesBelow(workspace)).toEqual(["go"]);
  });
});
