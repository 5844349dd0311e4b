/** `export`: writes every table in a format that other tools read. */

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exportStory, type Format, formats } from "../export/index.ts";
import type { Lang } from "../language.ts";
import { aboutHandover } from "../package/about.ts";
import { open } from "../story/open.ts";
import { definitions } from "../tables/index.ts";
import { writeWhole } from "../write.ts";
import { refused } from "./refused.ts";

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

export const usage =
  "npm run export -- --to csv --out DIR    write all tables as csv, json, arrow or parquet [--lang es]";

export function run(args: string[]): number {
  try {
    const { to, out, lang } = toOptions(args);
    const files = exportStory({ to, lang, about: aboutHandover(), definitions, story: open(DATA) });
    for (const [name, content] of files) console.log(writeWhole(resolve(out), name, content));
    return 0;
  } catch (error) {
    return refused(error);
  }
}

function toOptions(args: string[]): { to: Format; out: string; lang: Lang } {
  const string = { type: "string" } as const;
  const { to, out, lang = "en" } = parseArgs({ args, options: { to: string, out: string, lang: string } }).values;
  if (!formats.includes(to as Format)) {
    throw new RangeError(
      `${to === undefined ? "No format is named" : `There is no format "${to}"`}; name one of ${formats.join(", ")} after --to.`,
    );
  }
  if (out === undefined) throw new RangeError("No folder is named; name one after --out.");
  if (lang !== "en" && lang !== "es")
    throw new RangeError(`There is no language "${lang}"; name en or es after --lang.`);
  return { to: to as Format, out, lang };
}
