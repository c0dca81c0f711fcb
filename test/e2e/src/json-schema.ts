import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { root } from "./repository.ts";

/** What is wrong with a JSON result, by the schema that is published with it; undefined when nothing is. */
export function defectsOfReport(text: string): unknown {
  return defects(text, "report.schema.json");
}

/** The same for what `inventory --format json` writes. */
export function defectsOfInventory(text: string): unknown {
  return defects(text, "inventory.schema.json");
}

function defects(text: string, name: string): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  for (const other of ["report.schema.json", "inventory.schema.json"]) ajv.addSchema(read(other), other);
  const validate = ajv.getSchema(name);
  if (!validate) throw new Error(`There is no schema ${name}`);
  return validate(JSON.parse(text)) ? undefined : validate.errors;
}

function read(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(path.join(root, "docs", name), "utf8"));
}
