import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { GitError, incomplete, localOnly } from "./process.ts";
import type { Repository } from "./repository.ts";

/** Where a repository keeps its objects. Plain data, to be handed to worker threads. */
export interface ObjectStore {
  /** Absolute path of the folder of objects. */
  readonly objects: string;
  /** Absolute path of the list of commits whose parents are not here. It does not exist in a whole clone. */
  readonly shallow: string;
  readonly format: "sha1" | "sha256";
}

/** Since this version git shows what a merge commit holds beyond the merge itself. */
const oldestVersion = [2, 36] as const;

/** Finds the objects of a repository. Throws a GitError when git is too old to read them. */
export async function openStore(repository: Repository): Promise<ObjectStore> {
  const asked = ["--path-format=absolute", "--git-path", "objects", "--show-object-format", "--git-path", "shallow"];
  const [answer] = await Promise.all([repository.ask(["rev-parse", ...asked]), checkVersion(repository)]);
  // The name of a folder may have line breaks as well.
  const [, objects, format, shallow] = /^(.+?)\n(sha1|sha256)\n(.+)\n$/su.exec(answer.toString()) ?? [];
  if (objects && shallow && (format === "sha1" || format === "sha256")) return { objects, shallow, format };
  throw incomplete(`the objects in ${repository.root} have an unknown format`);
}

async function checkVersion(repository: Repository): Promise<void> {
  const version = (await repository.ask(["version"])).toString().trim();
  const [, major, minor] = /(\d+)\.(\d+)/u.exec(version) ?? [];
  if (Number(major) * 1000 + Number(minor) >= oldestVersion[0] * 1000 + oldestVersion[1]) return;
  throw new GitError(
    "git-too-old",
    `${version} cannot show what was changed in a merge.`,
    `Install git ${oldestVersion.join(".")} or newer.`,
  );
}

/** A repository that has no settings, attributes, index or references, and the objects of another one. */
export interface View {
  /** Absolute path of its folder. What git writes while it merges lies in it. */
  readonly folder: string;
  /** What git has to be started with, so that it looks at nothing else. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Makes a view below an existing folder, and removes it when `use` is done. */
export async function withView<T>(store: ObjectStore, temporary: string, use: (view: View) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(temporary, "history-"));
  const user = { GIT_CONFIG_GLOBAL: path.join(folder, "config"), GIT_CONFIG_NOSYSTEM: "1", GIT_ATTR_NOSYSTEM: "1" };
  try {
    await fillView(folder, store);
    return await use({ folder, variables: { ...localOnly, ...user } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fillView(folder: string, store: ObjectStore): Promise<void> {
  await Promise.all(["objects/info", "refs"].map((name) => mkdir(path.join(folder, name), { recursive: true })));
  const quoted = store.objects.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  const isSha256 = store.format === "sha256";
  const settings = [
    `[core]\n\trepositoryFormatVersion = ${isSha256 ? 1 : 0}\n\tbare = true\n\tquotePath = false\n`,
    // Objects of a merge are written to be read once.
    "\tlooseCompression = 0\n\tfsync = none\n\tattributesFile =\n",
    ...(isSha256 ? ["[extensions]\n\tobjectFormat = sha256\n"] : []),
  ];
  await Promise.all([
    writeFile(path.join(folder, "HEAD"), "ref: refs/heads/none\n"),
    writeFile(path.join(folder, "config"), settings.join("")),
    writeFile(path.join(folder, "objects/info/alternates"), `"${quoted}"\n`),
    readFile(store.shallow).then(
      (ends) => writeFile(path.join(folder, "shallow"), ends),
      () => {},
    ),
  ]);
}
