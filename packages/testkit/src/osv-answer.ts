import { baseEcosystem, type OsvRecord } from "./osv-record.ts";

/** What api.osv.dev answers. */
export interface OsvAnswer {
  readonly status: number;
  readonly json: unknown;
}

interface Query {
  readonly commit?: string;
  readonly version?: string;
  readonly package?: { readonly name?: string; readonly ecosystem?: string; readonly purl?: string };
  readonly page_token?: string;
}

/** OSV's limit for one batch. */
const batchLimit = 1000;

/** Those that the tests use; OSV answers 400 for one that it does not know. */
const ecosystems = new Set([
  "Alpine",
  "crates.io",
  "Debian",
  "GIT",
  "GitHub Actions",
  "Go",
  "Hex",
  "Maven",
  "npm",
  "NuGet",
  "OSS-Fuzz",
  "Packagist",
  "Pub",
  "PyPI",
  "RubyGems",
  "Ubuntu",
]);

/**
 * Answers `POST /v1/query`, `POST /v1/querybatch` and `GET /v1/vulns/ID`. A version matches when a record lists it; a
 * commit when a GIT range begins or ends with it. Ranges are not evaluated. One bad query fails its whole batch.
 */
export function answerOsv(
  { method, path, body }: Readonly<Record<"method" | "path" | "body", string>>,
  records: readonly OsvRecord[],
  pageSize: number,
): OsvAnswer {
  const [, id] = /^\/v1\/vulns\/([^/]+)$/u.exec(path) ?? [];
  if (method === "GET" && id !== undefined) {
    const record = records.find((candidate) => candidate.id === decodeURIComponent(id));
    return record ? { status: 200, json: record } : { status: 404, json: { code: 5, message: "Bug not found." } };
  }
  if (method !== "POST") return { status: 404, json: { code: 5, message: "Not Found" } };
  if (path === "/v1/query") {
    const query: Query = JSON.parse(body);
    return fault(query) ?? { status: 200, json: page(query, records, pageSize, whole) };
  }
  if (path !== "/v1/querybatch") return { status: 404, json: { code: 5, message: "Not Found" } };
  const { queries = [] }: { queries?: readonly Query[] } = JSON.parse(body);
  if (queries.length > batchLimit) return invalid("Too many queries.");
  const bad = queries.map(fault).find((answer) => answer !== undefined);
  return bad ?? { status: 200, json: { results: queries.map((query) => page(query, records, pageSize, short)) } };
}

function whole(record: OsvRecord): unknown {
  return record;
}

function short({ id, modified }: OsvRecord): unknown {
  return { id, modified };
}

function page(
  query: Query,
  records: readonly OsvRecord[],
  size: number,
  show: (record: OsvRecord) => unknown,
): unknown {
  const start = Number(query.page_token ?? 0);
  const found = records.filter((record) => record.withdrawn === undefined && matches(record, query));
  const vulns = found.slice(start, start + size).map(show);
  const next = start + size < found.length ? { next_page_token: String(start + size) } : {};
  return vulns.length === 0 ? next : { vulns, ...next };
}

function fault(query: Query): OsvAnswer | undefined {
  const { ecosystem, purl } = query.package ?? {};
  if (ecosystem !== undefined && !ecosystems.has(baseEcosystem(ecosystem))) return invalid("Invalid ecosystem.");
  if (purl?.includes("@") === true && query.version !== undefined)
    return invalid("version specified in params and purl");
  if (query.commit === undefined && query.package === undefined) return invalid("Invalid query.");
  return undefined;
}

function matches({ affected = [] }: OsvRecord, { commit, version, package: asked }: Query): boolean {
  if (commit !== undefined) {
    const ends = affected.flatMap(({ ranges = [] }) => ranges.flatMap(({ events }) => events.flatMap(Object.values)));
    return ends.includes(commit);
  }
  return affected.some(
    ({ package: named, ranges = [], versions = [] }) =>
      (version === undefined || versions.includes(version)) &&
      (asked?.ecosystem === "GIT"
        ? ranges.some(({ repo }) => repo !== undefined && repository(repo) === repository(asked.name ?? ""))
        : named !== undefined && key(named.ecosystem, named.name) === key(asked?.ecosystem, asked?.name)),
  );
}

/** OSV keeps the case of an address and drops the rest that does not matter. */
function repository(address: string): string {
  return address.replace(/^\w+:\/\//u, "").replace(/(?:\.git)?\/?$/u, "");
}

/** PyPI names are compared as PEP 503 says. */
function key(ecosystem = "", name = ""): string {
  const same = ecosystem === "PyPI" ? name.toLowerCase().replaceAll(/[-_.]+/gu, "-") : name;
  return `${baseEcosystem(ecosystem)}/${same}`;
}

function invalid(message: string): OsvAnswer {
  return { status: 400, json: { code: 3, message } };
}
