/** The checks: what `handover/checks` gives to those who publish charts. */
export { check, checkChart, type VariantFile } from "./check.ts";
export { report } from "./report.ts";
export type { CheckContext, Diagnostic, Finding, Rule, Scale, Severity } from "./rule.ts";
export { rules } from "./rules/index.ts";
export { rulesTable, withRulesTable } from "./table.ts";
