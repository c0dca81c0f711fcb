import { expect, test } from "vitest";
import { memoryTree } from "../testing/memory-tree.ts";
import { pinnedVcpkg, vcpkgAddress } from "./root.ts";

const commit = "0b88aacde46a853151730fbe7d0b7ee45f4b6864";
const declared = (tag: string): string =>
  `FetchContent_Declare(vcpkg GIT_REPOSITORY ${vcpkgAddress}.git GIT_TAG ${tag})\n`;

test.each<[string, Record<string, string>, string | undefined]>([
  ["a literal", { "CMakeLists.txt": declared(commit) }, commit],
  ["a tag", { "CMakeLists.txt": declared("2026.07.13") }, "2026.07.13"],
  [
    "a variable of another file",
    { "CMakeLists.txt": `set(TAG ${commit})\ninclude(cmake/a.cmake)`, "cmake/a.cmake": declared("${TAG}") },
    commit,
  ],
  ["a quoted variable", { "CMakeLists.txt": `  SET(TAG "${commit}")\n${declared('"${TAG}"')}` }, commit],
  ["the same twice", { "CMakeLists.txt": `set(TAG ${commit})\nset(TAG ${commit})\n${declared("${TAG}")}` }, commit],
  [
    "two values",
    { "CMakeLists.txt": `if(X)\nset(TAG ${commit})\nelse()\nset(TAG other)\nendif()\n${declared("${TAG}")}` },
    undefined,
  ],
  ["a branch", { "CMakeLists.txt": declared("master") }, undefined],
  ["a variable of nobody", { "CMakeLists.txt": declared("${TAG}") }, undefined],
  ["two downloads", { "CMakeLists.txt": declared(commit), "a.cmake": declared("2020.01.01") }, undefined],
  ["a download and a branch", { "CMakeLists.txt": declared(commit), "a.cmake": declared("master") }, undefined],
  ["the same download twice", { "CMakeLists.txt": declared(commit), "a.cmake": declared(commit) }, commit],
  ["a comment", { "CMakeLists.txt": `# ${declared(commit)}` }, undefined],
  ["another repository", { "CMakeLists.txt": declared(commit).replace("microsoft", "somebody") }, undefined],
  ["an option instead of a tag", { "CMakeLists.txt": declared("--upload-pack=x") }, undefined],
  ["CPM", { "x.cmake": `CPMAddPackage(NAME vcpkg GITHUB_REPOSITORY microsoft/vcpkg GIT_TAG ${commit})` }, commit],
  ["nothing", { "CMakeLists.txt": "project(x)" }, undefined],
])("vcpkg is pinned by %s", async (_, files, revision) => {
  const root = await pinnedVcpkg(memoryTree(files));
  expect(root?.revision).toBe(revision);
});

test("a submodule pins it, and before CMake", async () => {
  const tree = memoryTree(
    { "CMakeLists.txt": declared("other"), ".gitmodules": '[submodule "v"]\n\tpath = third_party/vcpkg\n' },
    { submodules: [{ path: "third_party/vcpkg", commit }] },
  );
  expect(await pinnedVcpkg(tree)).toMatchObject({
    revision: commit,
    location: { path: ".gitmodules", line: 2 },
  });
  const two = [
    { path: "a/vcpkg", commit: "a".repeat(40) },
    { path: "b/vcpkg", commit },
  ];
  expect(await pinnedVcpkg(memoryTree({}, { submodules: two }))).toBeUndefined();
  const other = memoryTree({}, { submodules: [{ path: "my-vcpkg", commit }] });
  expect(await pinnedVcpkg(other)).toBeUndefined();
});
