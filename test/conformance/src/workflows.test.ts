import { validate } from "@actions/languageservice";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { files, read } from "./repository.ts";

let asked = 0;

/** What GitHub's own language service has to say of a file, by line. Its kind follows from its path. */
async function diagnosticsOf(file: string, text: string): Promise<string[]> {
  // It remembers what it read by the address, so each question has one of its own.
  asked += 1;
  const document = TextDocument.create(`file:///question-${asked}/${file}`, "yaml", 1, text);
  const diagnostics = await validate(document);
  return diagnostics
    .filter(({ message }) => message !== onlyUnderAct)
    .map(({ message, range }) => `${file}:${range.start.line + 1}: ${JSON.stringify(message)}`);
}

/** The variable that act sets and GitHub does not, by which the self-test knows where it runs. */
const onlyUnderAct = "Context access might be invalid: ACT";

const actions = files("{action.yml,actions/*/action.yml}");
const workflows = files(".github/workflows/*.{yml,yaml}");

test("there are actions and workflows", () => {
  expect(actions).toContain("action.yml");
  expect(actions).toContain("actions/dependency-scan/action.yml");
  expect(workflows.length).toBeGreaterThan(1);
});

describe.each([...actions, ...workflows])("%s", (file) => {
  test("is as GitHub wants it", async () => {
    expect(await diagnosticsOf(file, read(file))).toEqual([]);
  });
});

const ci = ".github/workflows/ci.yml";

test.each<[string, string, (text: string) => string]>([
  ["a Node that there is not", "action.yml", (text) => text.replace("node24", "node99")],
  ["no script", "action.yml", (text) => text.replace(/^ {2}main:.*$/mu, "")],
  ["no name", "action.yml", (text) => text.replace(/^name:.*$/mu, "")],
  ["a key that there is not", "action.yml", (text) => `${text}permissions: {}\n`],
  ["an event that there is not", ci, (text) => text.replace("merge_group:", "merge_groups:")],
  ["a right that there is not", ci, (text) => text.replace("contents: read", "contens: read")],
  ["a context that there is not", ci, (text) => text.replace("github.workflow", "githu.workflow")],
  ["a job that nobody defines", ci, (text) => text.replace("    runs-on:", "    needs: [x]\n    runs-on:")],
])("the judge can say no: %s", async (_, file, spoil) => {
  const text = read(file);
  expect(spoil(text)).not.toBe(text);
  expect(await diagnosticsOf(file, spoil(text))).not.toEqual([]);
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

test("workflows give our own actions only inputs that they have", () => {
  // The language service does not look into actions of the same repository.
  const unknown = workflows.flatMap((file) => {
    const { jobs }: Workflow = parse(read(file));
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
    return steps.flatMap(({ uses = "", with: given = {} }) => {
      if (!uses.startsWith("./")) return [];
      const inputs = Object.keys(parse(read(`${uses}/action.yml`)).inputs);
      return Object.keys(given).filter((name) => !inputs.includes(name));
    });
  });
  expect(unknown).toEqual([]);
});
