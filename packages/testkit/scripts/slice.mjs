// Cuts out of GitHub's OpenAPI description what the loopback GitHub of the tests needs, and writes it to slice.json.
// The whole is far too big to depend on, so this is run by hand when an operation is added or GitHub changes one:
//   npm pack @octokit/openapi@VERSION && tar xzf octokit-openapi-*.tgz && node scripts/slice.mjs package
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const operations = {
  "/user": ["get"],
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/code-scanning/sarifs": ["post"],
  "/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["get", "patch"],
};

/** What describes an interface to people, and hints to generators. */
const prose = /^(?:description|summary|title|tags|examples?|externalDocs|deprecated|headers|x-.*)$/;
/** Below these, keys are names that GitHub chose and not words of OpenAPI. */
const maps = new Set(["properties", "responses", "schemas", "parameters", "content", "paths", "patternProperties"]);

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node scripts/slice.mjs FOLDER_OF_OCTOKIT_OPENAPI");
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const { version } = read("package.json");
const full = read("generated/api.github.com.json");

const slice = {
  openapi: full.openapi,
  info: {
    title: "A slice of GitHub's REST interface",
    version,
    description: `Made by scripts/slice.mjs from @octokit/openapi ${version} (MIT), without its prose.`,
  },
  paths: {},
  components: {},
};
for (const [path, methods] of Object.entries(operations)) {
  slice.paths[path] = Object.fromEntries(methods.map((method) => [method, operation(full.paths[path][method])]));
}
addReferences(slice.paths);
writeFileSync(new URL("../slice.json", import.meta.url), `${JSON.stringify(slice)}\n`);

function operation({ operationId, parameters = [], requestBody, responses }) {
  return prune({
    operationId,
    parameters,
    ...(requestBody && { requestBody: closed(requestBody) }),
    responses,
  });
}

/** GitHub ignores unknown properties of a request; a test should not. */
function closed(requestBody) {
  const copy = structuredClone(requestBody);
  for (const { schema } of Object.values(copy.content)) schema.additionalProperties ??= false;
  return copy;
}

function prune(node, key) {
  if (Array.isArray(node)) return node.map((item) => prune(item));
  if (typeof node !== "object" || node === null) return node;
  const named = maps.has(key);
  const kept = Object.entries(node).filter(([name]) => named || !prose.test(name));
  // A key of a map starts a new node: a property called `properties` is no map.
  const copy = Object.fromEntries(kept.map(([name, value]) => [name, prune(value, named ? undefined : name)]));
  // A response must have a description.
  if (key === "responses") for (const response of Object.values(copy)) if (!response.$ref) response.description = "";
  return named ? copy : nullable(copy);
}

/** Ajv wants a type beside `nullable`; a composition has none. */
function nullable(node) {
  if (node.nullable !== true || node.type !== undefined) return node;
  const { nullable: _, ...others } = node;
  return { anyOf: [others, { type: "string", nullable: true, enum: [null] }] };
}

/** Copies what is referred to, and what that refers to. */
function addReferences(node) {
  if (typeof node !== "object" || node === null) return;
  const [, kind, name] = /^#\/components\/(.+)\/(.+)$/.exec(node.$ref ?? "") ?? [];
  if (kind !== undefined && slice.components[kind]?.[name] === undefined) {
    const component = prune(full.components[kind][name]);
    if (kind === "responses") component.description = "";
    (slice.components[kind] ??= {})[name] = component;
    addReferences(component);
  }
  for (const child of Object.values(node)) addReferences(child);
}
