import path from "node:path";
import type { Tree } from "../tree.ts";

/** The texts of a tree, by the names that scripts use. */
export class TreeTexts {
  readonly #tree: Tree;
  readonly paths: ReadonlySet<string>;

  constructor(tree: Tree) {
    this.#tree = tree;
    this.paths = new Set(tree.files.flatMap((file) => (file.isLink ? [] : [file.path])));
  }

  /** Path of the file that is meant by a name in this folder, or else at the root. */
  find(name: string, folder: string): string | undefined {
    return [path.posix.join(folder, name), path.posix.normalize(name)].find((each) => this.paths.has(each));
  }

  /** Undefined when there is none, or it is too large for a script or a list. */
  async read(file: string): Promise<string | undefined> {
    return (await this.#tree.read(file, 1024 * 1024))?.toString("utf8");
  }
}
