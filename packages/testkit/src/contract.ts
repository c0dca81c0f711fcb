import { readFileSync } from "node:fs";

import addFormats from "ajv-formats";
import { OpenAPIBackend, type Document } from "openapi-backend";

import { sample, type Json, type JsonObject, type Schema } from "./sample.ts";

/** A request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or undefined without a body. */
  readonly body: Json | undefined;
}

/** A request that means one of the operations. */
export interface MatchedRequest {
  /** For example `issues/create-comment`. */
  readonly operationId: string;
  /** Variables of the path. */
  readonly params: Readonly<Record<string, string>>;
  /** What is wrong with it; empty when nothing is. */
  readonly errors: readonly string[];
}

/** GitHub's own description of its interface, as a judge of requests and answers. */
export interface Contract {
  /** Undefined when there is no such operation. */
  match(request: WireRequest): MatchedRequest | undefined;
  /** What is wrong with an answer; empty when nothing is. */
  answerErrors(operationId: string, status: number, body: Json): string[];
  /** The smallest valid value of a schema, with some properties replaced. */
  sample(schema: string, replaced?: JsonObject): JsonObject;
}

const slice = new URL("../slice.json", import.meta.url);

let contract: Promise<Contract> | undefined;

/** GitHub's description, read once. See scripts/slice.mjs for what is in it and how to add to it. */
export function readContract(): Promise<Contract> {
  return (contract ??= compile());
}

async function compile(): Promise<Contract> {
  const definition: Document & { components: { schemas: Record<string, Schema> } } = JSON.parse(
    readFileSync(slice, "utf8"),
  );
  // The backend resolves references within its copy of the definition.
  const { schemas } = structuredClone(definition.components);
  const api = new OpenAPIBackend<Document>({
    definition,
    coerceTypes: true,
    quick: true,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv: (ajv) => addFormats.default(ajv),
  });
  await api.init();
  return {
    match: (request) => matchRequest(api, request),
    answerErrors: (operationId, status, body) => {
      const { errors } = api.validateResponse(body, operationId, status);
      return messages(errors);
    },
    sample: (schema, replaced = {}) => Object.assign({}, sample({ $ref: `/${schema}` }, schemas), replaced),
  };
}

function matchRequest(api: OpenAPIBackend, request: WireRequest): MatchedRequest | undefined {
  const wire = { ...request, headers: { ...request.headers } };
  const operation = api.matchOperation(wire);
  if (!operation?.operationId) return undefined;
  const { params } = api.router.parseRequest(wire, operation);
  const { errors } = api.validateRequest(wire, operation);
  return { operationId: operation.operationId, params, errors: messages(errors) };
}

type Errors = ReturnType<OpenAPIBackend["validateResponse"]>["errors"];

function messages(errors: Errors): string[] {
  return (errors ?? []).map(
    ({ instancePath, message = "", params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
