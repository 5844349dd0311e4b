/** `describe`: writes the descriptor and the codebook of the data, from the declarations of its tables. */
import { fileURLToPath } from "node:url";
import { aboutHandover } from "../package/about.ts";
import { codebook } from "../package/codebook.ts";
import { describePackage } from "../package/describe.ts";
import { open } from "../story/open.ts";
import { definitions } from "../tables/index.ts";
import { writeWhole } from "../write.ts";
import { refused } from "./refused.ts";

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

export const usage = "npm run describe                        write data/datapackage.json and data/README.md";

export function run(): number {
  try {
    for (const [name, content] of Object.entries(descriptions())) console.log(writeWhole(DATA, name, content));
    return 0;
  } catch (error) {
    return refused(error);
  }
}

/** The files that describe the data, by name. */
export function descriptions(): Record<string, string> {
  const about = aboutHandover();
  const story = open(DATA);
  return {
    "datapackage.json": `${JSON.stringify(describePackage(about, definitions, story), null, 2)}\n`,
    "README.md": codebook(about, definitions, story),
  };
}
