// Writes everything that is committed and generated, apart from the bundles: `node scripts/generate.mjs`.
import { generateDatabase } from "./generate-database.mjs";
import { generateDocs } from "./generate-docs.mjs";

await generateDatabase();
await generateDocs();
