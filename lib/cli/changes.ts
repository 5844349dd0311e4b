/** `changes`: says what changed from one version of the data to another. */
import { parseArgs } from "node:util";
import { changes } from "../package/changes.ts";
import { changesInWords } from "../package/changes-in-words.ts";
import { open } from "../story/open.ts";
import { definitions } from "../tables/index.ts";
import { refused } from "./refused.ts";

export const usage =
  "npm run changes -- OLD NEW              what changed between two versions of data/ [--lang es] [--json]";

export function run(args: string[]): number {
  try {
    const { positionals, values } = parseArgs({
      args,
      options: { lang: { type: "string", default: "en" }, json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [old, current, ...more] = positionals;
    const { lang, json } = values;
    if (old === undefined || current === undefined || more.length > 0) {
      throw new RangeError("Name two folders: the old version of the data, then the new one.");
    }
    if (lang !== "en" && lang !== "es")
      throw new RangeError(`There is no language "${lang}"; name en or es after --lang.`);
    const [before, after] = [open(old), open(current)];
    const found = changes(before, after, definitions);
    console.log(json ? JSON.stringify(found, null, 2) : changesInWords(found, definitions, [after, before], lang));
    return 0;
  } catch (error) {
    return refused(error);
  }
}
