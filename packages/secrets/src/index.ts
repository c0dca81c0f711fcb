export type { Candidate } from "./candidate.ts";
export { createEngine, type Engine, type EngineSettings, type Place, type Text } from "./engine.ts";
export type { Acceptance, Occurrence, RuleSummary } from "./occurrence.ts";
export type { Confidence, Pattern, PatternMatch, SecretRule } from "./rule.ts";
export { ownRules } from "./rules/index.ts";
