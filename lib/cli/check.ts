/** `check`: the desk's checklist on every chart that is written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkChart, type Diagnostic, report, type VariantFile } from "../checks/index.ts";
import { contextOf } from "../evidence/check-context.ts";
import { open } from "../package/open.ts";

const CHARTS = fileURLToPath(new URL("../../charts/", import.meta.url));
const DATA = new URL("../../data/", import.meta.url);

export const usage = "npm run check                           check every chart, and say how to mend it";

export function run(): number {
  const diagnostics = checkCharts(CHARTS);
  console.log(report(diagnostics));
  return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Checks the charts in the folders of a folder. A chart's files are called by its name, size and language. */
function checkCharts(folder: string): Diagnostic[] {
  const context = contextOf(open(DATA));
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => join(folder, name))
    .sort()
    .flatMap((path) => {
      const charts = new Map<string, VariantFile[]>();
      for (const file of readdirSync(path).sort()) {
        const [, name, variant] = /^(.+)-((?:wide|narrow)-(?:en|es))\.svg$/.exec(file) ?? [];
        if (!name || !variant) continue;
        charts.set(name, [...(charts.get(name) ?? []), { variant, svg: readFileSync(join(path, file), "utf8") }]);
      }
      return [...charts.values()].flatMap((variants) => checkChart(variants, context));
    });
}
