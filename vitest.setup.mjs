// Property tests try the same cases in each run, so that a change is never refused for what it did not touch. Other
// cases are tried with PROPERTY_SEED set to another whole number, as continuous integration does once a week.
import { configureGlobal } from "fast-check";

configureGlobal({ seed: Number(process.env.PROPERTY_SEED || 1) | 0 });
