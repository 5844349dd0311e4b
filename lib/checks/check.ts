/** Runs the desk's checklist on finished charts. */
import { readFigure } from "./read.ts";
import type { CheckContext, Diagnostic, Drawing, Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** One variant of a chart, as a file holds it. */
export interface VariantFile {
  /** How the report calls it: "narrow-es". Left out, it is read from the file. */
  variant?: string;
  svg: string;
}

/**
 * Checks one variant of a chart, as a finished SVG whose text is text.
 *
 * @returns what is wrong, in the order of the rules; nothing for a chart to print
 * @throws Error if the file is no well-formed SVG.
 * @example
 * check(await yearsInCustody.svg({ size: "narrow", lang: "es" }), { rows }); // []
 */
export function check(svg: string, context: CheckContext = {}): Diagnostic[] {
  const drawing = toDrawing({ svg });
  return rules.flatMap((rule) => checkDrawing(rule, drawing, context));
}

/**
 * Checks all variants of a chart, each by itself and one against the other.
 *
 * @throws Error if a file is no well-formed SVG.
 */
export function checkChart(variants: readonly VariantFile[], context: CheckContext = {}): Diagnostic[] {
  const drawings = variants.map(toDrawing);
  return rules.flatMap((rule) => [
    ...drawings.flatMap((drawing) => checkDrawing(rule, drawing, context)),
    ...Array.from(rule.compare?.(drawings, context) ?? [], (finding) =>
      toDiagnostic(rule, finding, { chart: drawings[0]?.chart ?? "", variant: finding.variant }),
    ),
  ]);
}

function toDrawing({ variant, svg }: VariantFile): Drawing {
  const figure = readFigure(svg);
  return { ...figure, variant: variant ?? ([figure.size, figure.lang].filter(Boolean).join("-") || "only") };
}

function checkDrawing(rule: Rule, drawing: Drawing, context: CheckContext): Diagnostic[] {
  return Array.from(rule.check?.(drawing, context) ?? [], (finding) => toDiagnostic(rule, finding, drawing));
}

function toDiagnostic(
  rule: Rule,
  finding: Finding,
  { chart, variant }: { chart: string; variant: string },
): Diagnostic {
  const { element, what, remedy, severity = rule.severity } = finding;
  return { rule: rule.code, severity, chart, variant, element, what, remedy };
}
