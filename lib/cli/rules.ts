/** `rules`: prints the table of the checks' rules, or puts it into a file that has a place for it. */
import { basename, dirname, relative, resolve } from "node:path";
import { rulesTable, withRulesTable } from "../checks/index.ts";
import { MARKERS } from "../checks/rules-table.ts";
import { textOf } from "../project/files.ts";
import { UsageError } from "../usage-error.ts";
import { writeWhole } from "../write.ts";
import { declareCommand, typedText } from "./command.ts";

export const command = declareCommand({
  name: "rules",
  about: "Prints the rules by which charts are checked, as a table in Markdown.",
  options: { into: typedText("FILE", `puts the table into a file instead, between ${MARKERS.join(" and ")}`) },
  examples: [
    ["", "the table"],
    ["--into README.md", "puts it where README.md has a place for it"],
  ],
  run: ({ into }, { cwd, say }) => {
    if (into === undefined) say(rulesTable());
    else {
      const file = resolve(cwd, into);
      const text = textOf(file);
      if (!MARKERS.every((marker) => text.includes(marker))) {
        throw new UsageError(
          `${into} has no place for the table; write ${MARKERS.join(" and ")} there, each on its line`,
        );
      }
      say(relative(cwd, writeWhole(dirname(file), basename(file), withRulesTable(text))));
    }
    return 0;
  },
});
