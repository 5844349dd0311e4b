/** `charts`: runs the notebooks, writes their charts and pages, and checks every chart; one that fails costs the others nothing. */
import { resolve } from "node:path";
import { report } from "../checks/index.ts";
import { FileError } from "../file-error.ts";
import type { NotebookValue } from "../notebook/value.ts";
import { fromHere } from "../project/here.ts";
import { notebookIn, notebooksIn } from "../project/notebooks.ts";
import { checkCharts, failing } from "./check.ts";
import { declareCommand, type Output, typedText } from "./command.ts";

export const command = declareCommand({
  name: "charts",
  about: "Runs the notebooks, writes their charts and pages, and checks every chart.",
  words: { names: { name: "NAME", about: "a notebook, by its file's name; all of them, unless told", many: true } },
  options: { out: typedText("DIR", "the folder to write into; charts/ of the story, unless told") },
  examples: [
    ["", "draws all notebooks, and the front page that lists them"],
    ["closures", "draws that of notebooks/closures.ts; the front page stays as it is"],
  ],
  run: async ({ names: asked, out }, { here, cwd, out: output }) => {
    const { story, notebooks: folder, charts } = await here();
    const names = notebooksIn(folder, asked);
    const to = out === undefined ? charts : resolve(cwd, out);
    // Vega and the fonts load once for all, and only where something is drawn
    const [{ writeNotebook }, { writeFront }] = await Promise.all([
      import("../notebook/write.ts"),
      import("../notebook/front.ts"),
    ]);
    const { line, doing } = progress(output);
    const written: NotebookValue[] = [];
    const faults: { name: string; error: unknown }[] = [];
    let files = 0;
    for (const [index, name] of names.entries()) {
      doing(`${index + 1} of ${names.length}: ${name} …`);
      const began = performance.now();
      try {
        const notebook = await notebookIn(folder, name);
        const namesake = written.find((other) => other.name === notebook.name);
        if (namesake) throw new FileError(`${name}.ts makes a notebook named "${notebook.name}", as another file does`);
        const paths = await writeNotebook(notebook, to);
        written.push(notebook);
        files += paths.length;
        line(`${name}: ${paths.length} files in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      } catch (error) {
        faults.push({ name, error });
        line(`${name}: failed`);
      }
    }
    if (asked.length === 0) files += (await writeFront(story, written, to)).length;
    for (const { name, error } of faults) line(`\n${name} failed: ${faultInWords(error)}`);
    const diagnostics = checkCharts(story, to, written);
    line(`\n${report(diagnostics)}`);
    const done = `${written.length} of ${names.length} notebooks, ${files} files in ${fromHere(cwd, to)}/`;
    line(`\n${done}${faults.length === 0 ? "" : `. Failed: ${faults.map(({ name }) => name).join(", ")}`}`);
    return faults.length > 0 || failing(diagnostics) ? 1 : 0;
  },
});

/** What went wrong in a notebook: with its stack, unless all that matters is in its message. */
export function faultInWords(error: unknown): string {
  if (error instanceof FileError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Lines that stay, and one that says what is being done, where a terminal can take it back. */
function progress(output: Output) {
  const back = output.isTTY ? "\r\x1b[2K" : "";
  return {
    line: (text: string) => output.write(`${back}${text}\n`),
    doing: (text: string) => output.isTTY && output.write(`${back}${text}`),
  };
}
