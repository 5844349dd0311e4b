/** `declare`: begins a story's table from a CSV file: writes its declaration, and its rows as the story would hold them. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { LANGUAGES } from "../languages/words.ts";
import { declare } from "../story/declare-csv.ts";
import { typedName, UsageError } from "../usage-error.ts";
import { writeWhole } from "../write.ts";
import { declareCommand, typedText } from "./command.ts";

export const command = declareCommand({
  name: "declare",
  about: "Writes the declaration of the table that a CSV file makes, and its rows with an id for each.",
  words: { file: { name: "FILE", about: "the CSV file" } },
  options: {
    name: typedText("NAME", "the table's name; that of the file, unless told"),
    languages: typedText("LANGS", `the story's languages, as in en,es: of ${LANGUAGES.join(", ")}; en, unless told`),
    out: typedText("DIR", "the folder to write into; the working folder, unless told"),
  },
  examples: [
    ["ridership.csv", "writes ridership.ts, with TODO where only you know what to say, and ridership-rows.csv"],
  ],
  run: ({ file, name, languages: typed = "en", out = "." }, { cwd, say }) => {
    const languages = typed.split(",").map((lang) => {
      const known = LANGUAGES.find((each) => each === lang.trim());
      if (known) return known;
      throw new UsageError(`--languages takes some of ${LANGUAGES.join(", ")}, joined with commas, not "${typed}"`);
    });
    const made = typedName(() => declare(resolve(cwd, file), { languages, ...(name === undefined ? {} : { name }) }));
    const folder = resolve(cwd, out);
    const files = { [`${made.name}.ts`]: made.code, [`${made.name}-rows.csv`]: made.data };
    for (const each of Object.keys(files)) {
      if (!existsSync(join(folder, each))) continue;
      throw new UsageError(
        `${relative(cwd, join(folder, each))} is there already; take it away, or name another --out`,
      );
    }
    for (const [each, content] of Object.entries(files)) say(relative(cwd, writeWhole(folder, each, content)));
    say(`In a story, the first goes to lib/, the second to data/${made.name}.csv.`);
    return 0;
  },
});
