/** `validate`: checks the data as a whole, and says what is sound when all of it is. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { formatDate } from "../dates/format.ts";
import { latestReport } from "../story/latest.ts";
import { open } from "../story/open.ts";
import { isEmpty } from "../table/column.ts";
import { definitions, type TableName } from "../tables/index.ts";
import { refused } from "./refused.ts";

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

export const usage = "npm run validate                        check the data, and nothing else";

/** Runs the command: 0 when the data is sound, 1 with every problem when it is not. */
export function run(args: readonly string[] = [], folder = DATA): number {
  try {
    if (args.length > 0) throw new RangeError(`validate takes no more words, but found "${args.join(" ")}".`);
    console.log(soundness(folder));
    return 0;
  } catch (error) {
    return refused(error);
  }
}

/** What is sound in a folder, in two sentences. */
function soundness(folder: string): string {
  const story = open(folder);
  const names = Object.keys(definitions) as TableName[];
  const rowsOf = (name: TableName) => story[name].objects() as Record<string, unknown>[];
  const number = (count: number) => count.toLocaleString("en-US");
  const rows = names.reduce((sum, name) => sum + story[name].numRows(), 0);
  const cited = names.filter((name) => definitions[name].cited);
  const cells = cited.flatMap((name) =>
    rowsOf(name).flatMap((row) =>
      Object.keys(definitions[name].columns).filter((column) => column !== "id" && !isEmpty(row[column])),
    ),
  );
  const [sources, corrections] = [story.sources.numRows(), story.corrections.numRows()];
  const read = latestReport(story.sources.objects());
  return (
    `${relative(process.cwd(), folder) || folder}/ is sound: ${names.length} tables, ${number(rows)} rows. ` +
    `Each of ${number(cells.length)} cells is cited, from ${number(sources)} ${sources === 1 ? "source" : "sources"} by ` +
    `${number(story.citations.numRows())} citations; ${number(corrections)} corrections hold.` +
    (read === null ? "" : ` Latest report read: ${formatDate(read, "en")}.`)
  );
}
