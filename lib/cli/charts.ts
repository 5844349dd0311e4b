/** `charts`: runs every notebook, writes the front page and checks every chart; fails at the end if anything failed. */

import { report } from "../checks/index.ts";
import { writeFront } from "../notebook/front.ts";
import type { Draft } from "../notebook/notebook.ts";
import { handTo, writeNotebook } from "../notebook/press.ts";
import { shipped } from "../story/shipped.ts";
import { checkCharts, failing } from "./check.ts";
import { FRONT, NOTEBOOKS, notebooksIn } from "./notebooks.ts";
import { refused } from "./refused.ts";

export const usage = "npm run charts                          run every notebook, write its pages, check its charts";

export interface ChartsOptions {
  /** The folder of the notebooks. */
  notebooks?: URL;
  /** Where charts and pages go. */
  folder?: string;
  output?: Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean };
}

/** Runs the notebooks in one process, so that Vega and the fonts load once. Gives the exit code. */
export async function run(
  _: readonly string[] = [],
  { notebooks = NOTEBOOKS, folder = "charts", output = process.stdout }: ChartsOptions = {},
): Promise<number> {
  try {
    // What every notebook draws from is checked once, before any of them runs
    shipped.sources.numRows();
  } catch (error) {
    return refused(error);
  }
  const names = notebooksIn(notebooks);
  const drafts: Draft[] = [];
  const failures: { name: string; error: unknown }[] = [];
  let files = 0;
  const say = (line: string) => output.write(`${output.isTTY ? CLEAR : ""}${line}\n`);
  const writing: Promise<void>[] = [];
  const write = async (draft: Draft) => {
    if (drafts.some(({ name }) => name === draft.name)) throw new RangeError(`two notebooks are named "${draft.name}"`);
    drafts.push(draft);
    files += (await writeNotebook(draft, folder)).length;
  };
  // Kept, for a notebook that doesn't await its own publishing
  handTo((draft) => {
    const written = write(draft);
    writing.push(written);
    return written;
  });
  try {
    for (const [index, name] of names.entries()) {
      if (output.isTTY) output.write(`${CLEAR}${index + 1} of ${names.length}: ${name} …`);
      const [began, before] = [performance.now(), files];
      try {
        await import(new URL(`${name}.ts`, notebooks).href);
        await Promise.all(writing);
        say(`${name}: ${files - before} files in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      } catch (error) {
        writing.length = 0;
        failures.push({ name, error });
        say(`${name}: failed`);
      }
    }
  } finally {
    handTo();
  }
  const failed = failures.map(({ name }) => name);
  const sound = drafts.filter(({ name }) => !failed.includes(name));
  files += (await writeFront(FRONT, sound, folder)).length;

  for (const { name, error } of failures) say(`\n${name} failed: ${error instanceof Error ? error.stack : error}`);
  const blocks = drafts.flatMap((draft) => draft.blocks);
  const drawn = blocks.flatMap((block) => ("chart" in block ? [block.chart.drawing] : []));
  const diagnostics = checkCharts(folder, new Map(drawn.map((chart) => [chart.name, chart])));
  say(`\n${report(diagnostics)}`);
  const done = `${names.length - failures.length} of ${names.length} notebooks, ${files} files in ${folder}/`;
  say(failed.length > 0 ? `\n${done}. Failed: ${failed.join(", ")}` : `\n${done}`);
  return failed.length > 0 || failing(diagnostics) ? 1 : 0;
}

/** Takes back the line that shows the progress. */
const CLEAR = "\r\x1b[2K";
