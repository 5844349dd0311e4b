/** Prints what the checks found, for people. */
import type { Diagnostic } from "./rule.ts";
import { rules } from "./rules/index.ts";

export interface ReportOptions {
  /** Tells under the first finding of each rule why the rule is, with a chart that breaks it and one that doesn't. */
  why?: boolean;
}

/**
 * The report of the checks: chart and variant, then each thing that is wrong, and how to mend it. Errors come first.
 *
 * @example
 * report(check(svg), { why: true });
 * // library-closures, narrow-en
 * //   error text-size: text "North Branch" is 10 px; the least is 12 px
 * //     Set it in 12 px or more; …
 * //     Why: On a phone, smaller text can't be read without zooming, …
 * //     Bad: <text font-size="10px">North Branch</text>
 * //     Good: <text font-size="13px">North Branch</text>
 * //
 * // 1 error, 0 warnings
 */
export function report(diagnostics: readonly Diagnostic[], { why = false }: ReportOptions = {}): string {
  const byVariant = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const heading = [diagnostic.chart || "a chart without a name", diagnostic.variant].join(", ");
    byVariant.set(heading, [...(byVariant.get(heading) ?? []), diagnostic]);
  }
  const untold = new Set(why ? diagnostics.map(({ rule }) => rule) : []);
  const parts = Array.from(byVariant, ([heading, found]) => {
    const lines = errorsFirst(found).flatMap((each) => [
      ...line(each),
      ...(untold.delete(each.rule) ? reason(each) : []),
    ]);
    return [heading, ...lines].join("\n");
  });
  return [...parts, summary(diagnostics)].join("\n\n");
}

function line({ rule, severity, element, what, remedy }: Diagnostic): string[] {
  return [`  ${severity} ${rule}: ${element} ${what}`, `    ${remedy}`];
}

function reason({ rule }: Diagnostic): string[] {
  const told = rules.filter(({ code }) => code === rule);
  return told.flatMap(({ why, bad, good }) => [`    Why: ${why}`, `    Bad: ${bad}`, `    Good: ${good}`]);
}

function errorsFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const many = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${many(count("error"), "error")}, ${many(count("warning"), "warning")}`;
}
