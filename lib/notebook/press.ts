/** Where a notebook goes when it is published: into files, or to whoever runs several notebooks at once. */

import { LANGUAGES } from "../language.ts";
import { writeWhole } from "../write.ts";
import { chartCSV } from "./chart.ts";
import { fileOf } from "./html.ts";
import type { Draft } from "./notebook.ts";
import { pageHTML } from "./page.ts";

/** Takes a notebook as it is published. */
export type Press = (draft: Draft) => Promise<void>;

let taken: Press | undefined;

/** Hands every notebook that is published from now on to `press`, or to the files again where none is given. */
export function handTo(press?: Press): void {
  taken = press;
}

/** Publishes a notebook. Without another press, its files are written and printed. */
export function press(draft: Draft): Promise<void> {
  return (taken ?? printed)(draft);
}

/**
 * Writes a notebook's charts, their data and its pages into a folder of its name.
 *
 * @param folder where the notebooks' folders are; `charts` below the working folder, unless told
 * @returns the paths of the files
 */
export async function writeNotebook(draft: Draft, folder = "charts"): Promise<string[]> {
  // The pages first: they find what is wrong before any picture is drawn
  const pages = await Promise.all(LANGUAGES.map(async (lang) => [fileOf(lang), await pageHTML(draft, lang)] as const));
  const own = `${folder}/${draft.name}`;
  const paths: string[] = [];
  for (const block of draft.blocks) {
    if (!("chart" in block)) continue;
    const { drawing } = block.chart;
    paths.push(...(await drawing.write(own)), writeWhole(own, `${drawing.name}.csv`, chartCSV(block.chart)));
  }
  for (const [file, html] of pages) paths.push(writeWhole(own, file, html));
  return paths;
}

async function printed(draft: Draft): Promise<void> {
  for (const path of await writeNotebook(draft)) console.log(path);
}
