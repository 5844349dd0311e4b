/** The checks: what `handover/checks` gives to those who publish charts. */

export type { Law, LawIn, Misnomer } from "../story/story-words.ts";
export { check, checkChart, type VariantFile } from "./check.ts";
export { type ReportOptions, report } from "./report.ts";
export type { CheckContext, Diagnostic, Finding, Rule, Scale, Severity } from "./rule.ts";
export { rules } from "./rules/index.ts";
export { rulesTable, withRulesTable } from "./rules-table.ts";
