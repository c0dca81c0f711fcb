import type { Complaint } from "./fields.ts";
import type { Dependency, RequestedFeature } from "./dependency.ts";
import type { Feature, ManifestReading } from "./manifest.ts";
import { parsePlatform, type Platform } from "./platform.ts";

interface Field {
  readonly text: string;
  readonly line: number;
}

type Paragraph = ReadonlyMap<string, Field>;

/** A port's name, and perhaps features in brackets and a platform in parentheses. */
const dependencyText = /^([a-z0-9-]+)(?:\[([^[\]]*)\])?[ \t]*(?:\((.*)\))?$/su;

/**
 * Reads a port's `CONTROL`, the format before `vcpkg.json`: paragraphs of `Key: value`, the first for the port, each further
 * one for a feature. https://learn.microsoft.com/vcpkg/maintainers/control-files
 */
export function readControl(content: string): ManifestReading {
  const complaints: Complaint[] = [];
  const complain = (message: string, line: number): void => {
    complaints.push({ message, line });
  };
  const [source, ...others] = paragraphs(content.replace(/^\uFEFF/u, ""), complain);
  const name = source?.get("Source")?.text ?? "";
  const version = source?.get("Version")?.text ?? "";
  if (!source || name === "") complain("There is no Source, which names the port.", 1);
  if (version === "") complain("There is no Version.", 1);
  const port = source?.get("Port-Version")?.text ?? "0";
  if (!/^\d{1,9}$/u.test(port))
    complain("Port-Version has to be a whole number.", source?.get("Port-Version")?.line ?? 1);
  const features = new Map<string, Feature>();
  for (const paragraph of others) {
    const feature = paragraph.get("Feature")?.text ?? "";
    if (feature === "") complain("A paragraph after the first has to name a Feature.", lineOf(paragraph));
    else features.set(feature, { dependencies: dependenciesOf(paragraph, complain) });
  }
  const supports = source?.get("Supports");
  const manifest = {
    name,
    version: version === "" ? undefined : ({ text: version, port: Number(port) || 0, scheme: "string" } as const),
    dependencies: source ? dependenciesOf(source, complain) : [],
    defaultFeatures: listOf(source?.get("Default-Features")?.text ?? "").map((feature) => ({ name: feature })),
    features,
    supports: supports && platformOf(supports, complain),
    supportsText: supports?.text,
    overrides: [],
  };
  return { manifest, complaints };
}

function paragraphs(content: string, complain: (message: string, line: number) => void): Paragraph[] {
  const found: Map<string, Field>[] = [];
  let current: Map<string, Field> | undefined;
  let key = "";
  for (const [index, text] of content.split(/\r\n|\r|\n/u).entries()) {
    const line = index + 1;
    const colon = text.indexOf(":");
    if (text.trim() === "") {
      current = undefined;
    } else if (text.startsWith("#")) {
      continue;
    } else if (text.startsWith(" ") && current) {
      const before = current.get(key);
      if (before) current.set(key, { text: `${before.text}\n${text.trim()}`, line: before.line });
    } else if (colon > 0 && /^[A-Za-z0-9-]+$/u.test(text.slice(0, colon))) {
      key = text.slice(0, colon);
      if (!current) found.push((current = new Map()));
      if (current.has(key)) complain(`The field ${key} is there twice.`, line);
      current.set(key, { text: text.slice(colon + 1).trim(), line });
    } else {
      complain("A line has to be a key, a colon and a value.", line);
    }
  }
  return found;
}

function dependenciesOf(paragraph: Paragraph, complain: (message: string, line: number) => void): Dependency[] {
  const field = paragraph.get("Build-Depends");
  if (!field) return [];
  return listOf(field.text).flatMap((text) => {
    const [, name, brackets, parentheses] = dependencyText.exec(text) ?? [];
    if (name === undefined) {
      complain(`${JSON.stringify(text.slice(0, 100))} is not a dependency.`, field.line);
      return [];
    }
    const asked = listOf(brackets ?? "");
    const platform =
      parentheses === undefined ? undefined : platformOf({ text: parentheses, line: field.line }, complain);
    if (parentheses !== undefined && !platform) return [];
    const features: RequestedFeature[] = asked
      .filter((feature) => feature !== "core")
      .map((feature) => ({ name: feature }));
    return [{ name, features, defaultFeatures: !asked.includes("core"), host: false, platform, line: field.line }];
  });
}

function platformOf({ text, line }: Field, complain: (message: string, line: number) => void): Platform | undefined {
  const parsed = parsePlatform(text, { isLegacy: true });
  if (parsed.platform) return parsed.platform;
  complain(`${JSON.stringify(text.slice(0, 100))} is not a platform expression: ${parsed.error}.`, line);
  return undefined;
}

/** The parts of a text between commas that stand in no bracket. */
function listOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "[" || character === "(") depth += 1;
    if (character === "]" || character === ")") depth -= 1;
    if (character !== "," || depth > 0) continue;
    parts.push(text.slice(from, index));
    from = index + 1;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

function lineOf(paragraph: Paragraph): number {
  return [...paragraph.values()][0]?.line ?? 1;
}
