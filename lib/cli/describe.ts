/** `describe`: writes the descriptor and the codebook of the data, from the declarations of its tables. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { codebook, describePackage, rowTypes } from "../export/index.ts";
import type { AnyStory } from "../story/story.ts";
import { rowTypeName } from "../table/names.ts";
import { writeWhole } from "../write.ts";
import { declareCommand } from "./command.ts";

export const command = declareCommand({
  name: "describe",
  about: "Writes the data's descriptor, its codebook and the types of its rows from the tables' declarations.",
  examples: [["", "writes data/datapackage.json and data/README.md, and lib/row-types.ts anew where there is one"]],
  run: async (_, { here, cwd, say }) => {
    const { story, data, folder } = await here();
    for (const [name, content] of Object.entries(descriptions(story))) {
      say(relative(cwd, writeWhole(data, name, content)));
    }
    for (const file of rowTypesIn(join(folder, "lib"), story)) {
      say(relative(cwd, writeWhole(dirname(file), ROW_TYPES, rowTypes(story))));
    }
    return 0;
  },
});

/** The files that describe a story's data, by name. */
export function descriptions(story: AnyStory): Record<string, string> {
  return {
    "datapackage.json": `${JSON.stringify(describePackage(story), null, 2)}\n`,
    "README.md": codebook(story),
  };
}

/** Where a story keeps the types of its rows, for the editor to show what each column holds. */
const ROW_TYPES = "row-types.ts";

/** The files of that name that hold the types of this story's rows; the engine's own have those of every story. */
function rowTypesIn(folder: string, { definitions }: AnyStory): string[] {
  const [first = ""] = Object.keys(definitions);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter(
      (file) => basename(file) === ROW_TYPES && readFileSync(file, "utf8").includes(`type ${rowTypeName(first)} `),
    );
}
