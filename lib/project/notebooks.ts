/** The notebooks of a story: which there are, and what each exports. */
import { join } from "node:path";
import { FileError } from "../file-error.ts";
import { unknown } from "../nearest.ts";
import type { NotebookValue } from "../notebook/value.ts";
import { typedName } from "../usage-error.ts";
import { filesIn } from "./files.ts";
import { loaded } from "./here.ts";

/**
 * The names of a story's notebooks in alphabetical order: those that were asked for, or all of them.
 *
 * @param folder where they are
 * @throws UsageError for a name that none of them has.
 * @throws FileError where there are none.
 */
export function notebooksIn(folder: string, asked: readonly string[] = []): string[] {
  const all = filesIn(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
  if (all.length === 0)
    throw new FileError(`${folder} holds no notebook; write one, such as ${join(folder, "first.ts")}`);
  typedName(() => {
    for (const name of asked) if (!all.includes(name)) throw unknown("there is no notebook", name, all);
  });
  return asked.length === 0 ? all : all.filter((name) => asked.includes(name));
}

/**
 * The notebook that a file exports. Nothing of it is drawn.
 *
 * @throws FileError for a file that exports none; whatever the file itself throws.
 */
export async function notebookIn(folder: string, name: string): Promise<NotebookValue> {
  const { default: notebook } = await loaded(join(folder, `${name}.ts`));
  if (isNotebook(notebook)) return notebook;
  throw new FileError(
    `${name}.ts exports no notebook; write there: export default page; for a page made with notebook(…)`,
  );
}

/** Whether a value is a notebook: what a notebook's file has to export. */
function isNotebook(value: unknown): value is NotebookValue {
  if (typeof value !== "object" || value === null) return false;
  const { name, blocks, languages } = value as Partial<NotebookValue>;
  return typeof name === "string" && Array.isArray(blocks) && Array.isArray(languages);
}
