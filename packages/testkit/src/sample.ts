/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** The part of an OpenAPI schema that a sample is made from. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly format?: string;
  readonly enum?: readonly Json[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const texts: Readonly<Record<string, string>> = {
  uri: "https://github.test/",
  "date-time": "2026-01-01T00:00:00Z",
  email: "octocat@github.test",
};

const values: Readonly<Record<string, Json>> = { integer: 1, number: 1, boolean: false, array: [] };

/** The smallest value that a schema allows: required properties only, null where it may be. */
export function sample(schema: Schema, schemas: Readonly<Record<string, Schema>>): Json {
  const { $ref, allOf, anyOf, oneOf, properties = {}, required = [] } = schema;
  if ($ref !== undefined) {
    return sample(schemas[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}, schemas);
  }
  if (schema.nullable === true) return null;
  if (schema.enum) return schema.enum[0] ?? null;
  if (allOf) return Object.assign({}, ...allOf.map((part) => sample(part, schemas)));
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return sample(first, schemas);
  if (schema.type === "string") return texts[schema.format ?? ""] ?? "text";
  const plainValue = schema.type === undefined ? undefined : values[schema.type];
  return plainValue ?? Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {}, schemas)]));
}
