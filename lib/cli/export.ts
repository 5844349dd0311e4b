/** `export`: writes every table in a format that other tools read. */
import { relative, resolve } from "node:path";
import { exportStory, formats } from "../export/index.ts";
import { UsageError } from "../usage-error.ts";
import { writeWhole } from "../write.ts";
import { declareCommand, language, neededText, oneOf } from "./command.ts";

export const command = declareCommand({
  name: "export",
  about: "Writes every table, derived columns and labels included, in a format that other tools read.",
  options: {
    to: oneOf(formats, "FORMAT", "the format"),
    out: neededText("DIR", "the folder to write into"),
    lang: language,
  },
  examples: [["--to parquet --out exported", "the tables for pandas, R or DuckDB, in exported/"]],
  run: async ({ to, out, lang }, { here, cwd, say }) => {
    const { story, data } = await here();
    const folder = resolve(cwd, out);
    if (folder === data) throw new UsageError(`--out ${out} is where the story's own tables are; name another folder`);
    for (const [name, content] of exportStory(story, { to, lang })) {
      say(relative(cwd, writeWhole(folder, name, content)));
    }
    return 0;
  },
});
