/**
 * The last step of a build: writes this story's rows, as read and checked from `data/`, as a module in place of the one
 * that reads files. The package and a page in a browser have these.
 */
import { story } from "../index.ts";
import type { AnyStory } from "../story/story.ts";
import { writeWhole } from "../write.ts";

/** The module that holds the rows of a story: a line for each table, whose rows are read when they are first asked for. */
export function rowsModule({ tables, definitions }: AnyStory): string {
  const lines = Object.entries(definitions).map(([name, { columns }]) => {
    const names = Object.keys(columns);
    const rows = (tables[name]?.objects() ?? []).map((row) => names.map((column) => row[column]));
    return `  ${name}: () => toRows(${JSON.stringify(names)}, ${JSON.stringify(JSON.stringify(rows))}),`;
  });
  return `/** The rows of the tables, as read from data/ when the package was built. */
const toRows = (names, json) => JSON.parse(json).map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
const tables = {
${lines.join("\n")}
};
export const rows = (table) => tables[table]();
`;
}

const [, , folder] = process.argv;
if (folder !== undefined) console.log(writeWhole(folder, "rows.js", rowsModule(story)));
