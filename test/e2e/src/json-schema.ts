import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { root } from "./repository.ts";

/** What is wrong with a JSON result, by the schema that is published with it; undefined when nothing is. */
export function defectsOfReport(text: string): unknown {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path.join(root, "docs/report.schema.json"), "utf8")));
  return validate(JSON.parse(text)) ? undefined : validate.errors;
}
