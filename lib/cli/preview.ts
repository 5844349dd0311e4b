/** `preview`: serves the notebooks on localhost, and draws them anew as soon as a file is saved. */
import { parseArgs } from "node:util";
import { FRONT, NOTEBOOKS } from "./notebooks.ts";

export const usage =
  "npm run preview -- [--port 4600]        show the notebooks in a browser, drawn anew on every save";

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: "string", default: "4600" } } });
  const { preview } = await import("../notebook/preview.ts");
  const { url } = await preview({ notebooks: NOTEBOOKS, front: FRONT, port: Number(values.port) });
  console.log(`${url}\nSave a notebook, or anything in lib/ or data/, and the page follows. Ctrl+C ends it.`);
  return new Promise(() => {});
}
