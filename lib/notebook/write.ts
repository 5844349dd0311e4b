/** Writes a notebook into files: its charts, their data and its pages. */
import { existsSync, realpathSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../write.ts";
import { chartCSV } from "./chart.ts";
import { fileOf } from "./document.ts";
import { chartsOf, pageHTML } from "./page.ts";
import type { NotebookValue } from "./value.ts";

/**
 * Writes a notebook and prints each file, where the file that made it is the one that was run.
 *
 * @param meta of that file: `import.meta`
 * @throws RangeError without one, and for a notebook that has the name of another file beside its own.
 */
export async function publishIfRun(notebook: NotebookValue, meta: { readonly url: string }): Promise<void> {
  if (typeof meta?.url !== "string") {
    throw new RangeError(
      `publish() has to know whether its own file was run; write await page.publish(import.meta), for the notebook "${notebook.name}"`,
    );
  }
  const [, run = ""] = process.argv;
  if (!meta.url.startsWith("file:") || !existsSync(run)) return;
  const file = realpathSync(fileURLToPath(meta.url));
  if (realpathSync(run) !== file) return;
  refuseTaken(notebook, file);
  for (const path of await writeNotebook(notebook)) console.log(path);
}

/**
 * Writes a notebook's charts, their data and its pages into a folder of its name.
 *
 * @param folder where the notebooks' folders are; `charts` below the working folder, unless told
 * @returns the paths of the files
 * @throws RangeError for a notebook that has no part.
 */
export async function writeNotebook(notebook: NotebookValue, folder = "charts"): Promise<string[]> {
  const { name, languages, blocks } = notebook;
  if (blocks.length === 0) {
    throw new RangeError(
      `the notebook "${name}" has nothing to read; give it a text, a chart or a table, as in page.text(…), before it is published`,
    );
  }
  // The pages first: they find what is wrong before any picture is drawn
  const pages = await Promise.all(
    languages.map(async (lang) => [fileOf(lang, languages), await pageHTML(notebook, lang)] as const),
  );
  const own = join(folder, name);
  const paths: string[] = [];
  for (const chart of chartsOf(notebook)) {
    const { drawing } = chart;
    paths.push(...(await drawing.write(own)), writeWhole(own, `${drawing.name}.csv`, chartCSV(chart)));
  }
  for (const [file, page] of pages) paths.push(writeWhole(own, file, page));
  return paths;
}

/** A notebook may have any name, but not that of a file beside its own: both would write into one folder. */
function refuseTaken({ name }: NotebookValue, file: string): void {
  const other = `${name}${extname(file)}`;
  if (basename(file) === other || !existsSync(join(file, "..", other))) return;
  throw new RangeError(
    `${basename(file)} makes a notebook "${name}", which is the name of ${other} beside it; call it "${basename(file, extname(file))}"`,
  );
}
