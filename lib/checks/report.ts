/** Prints what the checks found, for people. */
import type { Diagnostic } from "./rule.ts";

/**
 * The report of the checks: chart and variant, then each thing that is wrong, and how to mend it. Errors come first.
 *
 * @example
 * report(check(svg));
 * // years-in-custody, narrow-en
 * //   error text-size: text "Andrew Clark" is 10 px; the least is 12 px
 * //     Set it in 12 px or more; …
 * //
 * // 1 error, 0 warnings
 */
export function report(diagnostics: readonly Diagnostic[]): string {
  const byVariant = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const heading = [diagnostic.chart || "a chart without a name", diagnostic.variant].join(", ");
    byVariant.set(heading, [...(byVariant.get(heading) ?? []), diagnostic]);
  }
  const parts = Array.from(byVariant, ([heading, found]) => [heading, ...errorsFirst(found).map(line)].join("\n"));
  return [...parts, summary(diagnostics)].join("\n\n");
}

function line({ rule, severity, element, what, remedy }: Diagnostic): string {
  return `  ${severity} ${rule}: ${element} ${what}\n    ${remedy}`;
}

function errorsFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const many = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${many(count("error"), "error")}, ${many(count("warning"), "warning")}`;
}
