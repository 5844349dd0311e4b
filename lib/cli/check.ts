/** `check`: the desk's checklist on every chart that is written, with the rows that it was drawn from. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Chart } from "../charts/chart.ts";
import { contextOf } from "../checks/context.ts";
import { checkChart, type Diagnostic, report, type VariantFile } from "../checks/index.ts";
import type { NotebookValue } from "../notebook/value.ts";
import { filesIn, textOf } from "../project/files.ts";
import { notebookIn, notebooksIn } from "../project/notebooks.ts";
import type { AnyStory } from "../story/story.ts";
import { declareCommand, flag } from "./command.ts";

export const command = declareCommand({
  name: "check",
  about: "Checks every chart that is written by the desk's rules, and says what is wrong and how to mend it.",
  words: { names: { name: "NAME", about: "a notebook, by its file's name; all of them, unless told", many: true } },
  options: { why: flag("says of each rule that is broken why it is one, with what breaks it and what doesn't") },
  examples: [
    ["", "what is wrong with the charts in charts/"],
    ["closures --why", "what is wrong with those of one notebook, and why that is wrong"],
  ],
  run: async ({ names: asked, why }, { here, say }) => {
    const { story, notebooks: folder, charts } = await here();
    const loaded: NotebookValue[] = [];
    const lacking: string[] = [];
    for (const name of notebooksIn(folder, asked)) {
      try {
        const notebook = await notebookIn(folder, name);
        loaded.push(notebook);
        lacking.push(...unwritten(charts, notebook));
      } catch (error) {
        lacking.push(`${name} can't be run, so that its charts are not checked: ${(error as Error).message}`);
      }
    }
    const diagnostics = checkCharts(story, charts, loaded);
    say(report(diagnostics, { why }));
    if (lacking.length > 0) say(`\n${lacking.join("\n")}`);
    return failing(diagnostics) || lacking.length > 0 ? 1 : 0;
  },
});

/** Whether something was found that must not be published. */
export function failing(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * Checks the charts of notebooks as their files are, in the folders of the notebooks' names.
 *
 * @param folder where those folders are
 */
export function checkCharts(story: AnyStory, folder: string, notebooks: readonly NotebookValue[]): Diagnostic[] {
  const context = contextOf(story);
  return notebooks.flatMap((notebook) =>
    chartsOf(notebook).flatMap((chart) => {
      const { rows, figures } = chart;
      return checkChart(variantsOf(folder, notebook, chart), { ...context, rows, figures });
    }),
  );
}

function chartsOf({ blocks }: NotebookValue): Chart[] {
  return blocks.flatMap((block) => ("chart" in block ? [block.chart.drawing] : []));
}

/** What of a notebook's charts is not there to be checked. */
function unwritten(folder: string, notebook: NotebookValue): string[] {
  return chartsOf(notebook)
    .filter((chart) => variantsOf(folder, notebook, chart).length === 0)
    .map(({ name }) => `${notebook.name}: its chart ${name} is not written yet; run handover charts ${notebook.name}`);
}

/** The files of a chart: its name, then its size and language. */
function variantsOf(folder: string, notebook: NotebookValue, { name, variants }: Chart): VariantFile[] {
  const own = join(folder, notebook.name);
  const files = existsSync(own) ? filesIn(own) : [];
  return variants
    .map(({ size, lang }) => `${size}-${lang}`)
    .filter((variant) => files.includes(`${name}-${variant}.svg`))
    .map((variant) => ({ variant, svg: textOf(join(own, `${name}-${variant}.svg`)) }));
}
