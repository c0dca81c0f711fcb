/** What this is and where it lives. READMEs and examples are generated from it. */
export const product = {
  /** Owner and name on GitHub; the address in `uses:`. */
  repository: "oslandia/security-actions",
  informationUri: "https://github.com/oslandia/security-actions",
  /** Tag for `uses:`. */
  ref: "v1",
  version: "0.1.0",
} as const;
