/** `check`: the desk's checklist on every chart that is written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Chart } from "../charts/chart.ts";
import { checkChart, type Diagnostic, report, type VariantFile } from "../checks/index.ts";
import { contextOf } from "../evidence/check-context.ts";
import { shipped } from "../story/shipped.ts";
import { refused } from "./refused.ts";

const CHARTS = fileURLToPath(new URL("../../charts/", import.meta.url));

export const usage = "npm run check                           check every chart, and say how to mend it";

export function run(): number {
  try {
    const diagnostics = checkCharts(CHARTS);
    console.log(report(diagnostics));
    console.log(
      "What a chart was drawn from is not at hand here; npm run charts checks counts and rounding by it too.",
    );
    return failing(diagnostics) ? 1 : 0;
  } catch (error) {
    return refused(error);
  }
}

/** Whether something was found that must not be published. */
export function failing(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * Checks the charts in the folders of a folder. A chart's files are called by its name, size and language.
 *
 * @param drawn what each chart was drawn from, by its name, where that is at hand: what it leaves out can then be counted
 */
export function checkCharts(
  folder: string,
  drawn: ReadonlyMap<string, Pick<Chart, "rows" | "figures">> = new Map(),
): Diagnostic[] {
  const context = contextOf(shipped);
  return [...chartsIn(folder)].flatMap(([name, variants]) => {
    const { rows, figures } = drawn.get(name) ?? {};
    return checkChart(variants, { ...context, ...(rows && { rows }), ...(figures && { figures }) });
  });
}

function chartsIn(folder: string): Map<string, VariantFile[]> {
  const charts = new Map<string, VariantFile[]>();
  for (const { name: notebook } of readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    for (const file of readdirSync(join(folder, notebook)).sort()) {
      const [, name, variant] = /^(.+)-((?:wide|narrow)-(?:en|es))\.svg$/.exec(file) ?? [];
      if (!name || !variant) continue;
      const svg = readFileSync(join(folder, notebook, file), "utf8");
      charts.set(name, [...(charts.get(name) ?? []), { variant, svg }]);
    }
  }
  return charts;
}
