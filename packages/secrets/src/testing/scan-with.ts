import { createEngine } from "../engine.ts";
import type { Occurrence } from "../occurrence.ts";
import type { SecretRule } from "../rule.ts";
import { createSettings, type ScanSettings } from "../settings.ts";

/** A rule of ours, with the name of another scanner. */
export const ownRule: SecretRule = {
  id: "acme-token",
  title: "Acme token",
  severity: "high",
  confidence: "high",
  keywords: ["acme_"],
  pattern: /acme_[a-z0-9]{8}/,
  placeholders: "none",
  aliases: ["acme-pat"],
};

export const nothing: ScanSettings = {
  salt: "",
  runKey: new Uint8Array(32),
  config: [],
  ignores: [],
  baselines: [],
  rules: [],
};

/** Searches a text of the file `dir/a.txt`, by the rule above where there is no other. */
export async function scanWith(
  settings: Partial<ScanSettings>,
  text: string,
  place: { path?: string; commit?: string } = {},
): Promise<readonly Occurrence[]> {
  const engine = createEngine(await createSettings({ ...nothing, ...settings }, [ownRule]));
  return engine.scan({ path: "dir/a.txt", ...place, bytes: Buffer.from(text), firstLine: 1 }).occurrences;
}

/** The same with a `.gitleaks.toml`; the result is what rule found something on which line. */
export async function scanWithToml(toml: string, text: string, place: { path?: string; commit?: string } = {}) {
  const found = await scanWith({ config: [{ path: ".gitleaks.toml", text: toml }] }, text, place);
  return found.map(({ rule, line, acceptance }) => `${rule.id}@${line}${acceptance ? " accepted" : ""}`);
}
