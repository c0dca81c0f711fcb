import { accessSync, constants } from "node:fs";

/** Absolute path of the real osv-scanner. Throws when there is none: a test that needs it must not be passed over. */
export function realScanner(): string {
  const path = process.env["OSV_SCANNER"];
  if (!path) {
    throw new Error(
      "OSV_SCANNER is not set. It is the absolute path of osv-scanner 2.5.1; `npx -y pnpm@12.21.0 test` in the root " +
        "of the repository finds or builds one and sets it.",
    );
  }
  accessSync(path, constants.X_OK);
  return path;
}
