import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";

/** As much of SARIF as GitHub reads. */
export interface SarifLog {
  readonly runs: readonly SarifRun[];
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly name?: string; readonly rules?: readonly SarifRule[] } };
  readonly automationDetails?: { readonly id?: string };
  readonly results: readonly SarifResult[];
}

interface SarifRule {
  readonly id?: string;
  readonly shortDescription?: { readonly text?: string };
  readonly fullDescription?: { readonly text?: string };
  readonly help?: { readonly text?: string };
  readonly properties?: { readonly tags?: readonly string[]; readonly "security-severity"?: unknown };
}

interface SarifResult {
  readonly ruleId?: string;
  readonly ruleIndex?: number;
  readonly message?: { readonly text?: string };
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly locations?: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation?: { readonly uri?: string };
      readonly region?: Readonly<Record<string, number>>;
    };
  }[];
}

// The published schema (OASIS, errata 01), of which a package carries a copy.
const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// One of its patterns is none by the stricter rules of Unicode expressions.
const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** What is wrong with a SARIF file by the schema of SARIF 2.1.0; empty when nothing is. */
export function schemaDefects(text: string): string[] {
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
}

/**
 * What GitHub would refuse or drop; empty when nothing is.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function gitHubDefects(text: string): string[] {
  const { runs }: SarifLog = JSON.parse(text);
  return [
    ...wanted("between 1 and 20 runs", runs.length > 0 && runs.length <= 20),
    ...runs.flatMap((run, index) => runDefects(run).map((defect) => `run ${index}: ${defect}`)),
  ];
}

function runDefects({ tool, automationDetails, results }: SarifRun): string[] {
  const { name, rules = [] } = tool.driver;
  return [
    ...wanted("a name of the tool", Boolean(name)),
    ...wanted("a category that ends in a slash", automationDetails?.id?.endsWith("/") === true),
    ...wanted("at most 25,000 results", results.length <= 25_000),
    ...wanted("rules that differ", new Set(rules.map(({ id }) => id)).size === rules.length),
    ...rules.flatMap((rule) => ruleDefects(rule).map((defect) => `rule ${rule.id}: ${defect}`)),
    ...results.flatMap((result, index) => resultDefects(result, rules).map((defect) => `result ${index}: ${defect}`)),
  ];
}

function ruleDefects({ id, shortDescription, fullDescription, help, properties }: SarifRule): string[] {
  const { tags = [], "security-severity": severity } = properties ?? {};
  return [
    ...wanted("an id", Boolean(id)),
    ...wanted("descriptions", Boolean(shortDescription?.text) && Boolean(fullDescription?.text)),
    ...wanted("a description of at most 1,024 characters", (shortDescription?.text ?? "").length <= 1024),
    ...wanted("a help text", Boolean(help?.text)),
    ...wanted("at most 20 tags, security among them", tags.length <= 20 && tags.includes("security")),
    // Without one the finding would be no security alert; GitHub takes a number in a string, and above 0.
    ...wanted("a security-severity", isSeverity(severity)),
  ];
}

/** An advisory that nobody has rated has no number. */
function isSeverity(severity: unknown): boolean {
  if (severity === undefined) return true;
  return (
    typeof severity === "string" && /^\d{1,2}\.\d$/u.test(severity) && Number(severity) > 0 && Number(severity) <= 10
  );
}

function resultDefects(result: SarifResult, rules: readonly SarifRule[]): string[] {
  const { ruleId, ruleIndex = -1, message, locations = [], partialFingerprints = {} } = result;
  const { artifactLocation, region = {} } = locations[0]?.physicalLocation ?? {};
  const uri = artifactLocation?.uri ?? "";
  return [
    ...wanted("the rule that its index names", ruleId !== undefined && rules[ruleIndex]?.id === ruleId),
    ...wanted("a message", Boolean(message?.text)),
    ...wanted("one location", locations.length === 1),
    ...wanted("a relative address of a file", uri !== "" && !/^(?:[a-z]+:|\/|\.\.)/iu.test(uri)),
    ...["startLine", "startColumn", "endLine", "endColumn"].flatMap((name) =>
      wanted(name, Number.isInteger(region[name]) && (region[name] ?? 0) >= 1),
    ),
    ...wanted("a fingerprint", /^[0-9a-f]+:\d+$/u.test(partialFingerprints["primaryLocationLineHash"] ?? "")),
  ];
}

function wanted(what: string, isThere: boolean): string[] {
  return isThere ? [] : [`needs ${what}`];
}
