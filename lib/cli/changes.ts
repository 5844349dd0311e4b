/** `changes`: says what changed from one version of the data to another. */
import { resolve } from "node:path";
import { changes } from "../changes/changes.ts";
import { changesInWords } from "../changes/in-words.ts";
import type { Lang } from "../languages/text.ts";
import { filesIn } from "../project/files.ts";
import { openFolder } from "../story/open.ts";
import { type AnyStory, type DefinitionsIn, definitionsOf, type StorySpec } from "../story/story.ts";
import { declareCommand, flag, language } from "./command.ts";

export const command = declareCommand({
  name: "changes",
  about: "Says what changed between two versions of the data: rows and cells added, changed and withdrawn.",
  words: {
    old: { name: "OLD", about: "the folder of the old version: the tables as CSV files" },
    current: { name: "NEW", about: "the folder of the new version; the story's data/, unless told", optional: true },
  },
  options: { json: flag("gives programs the same as data"), lang: language },
  examples: [["data-before", "what was changed in data/ since it was copied to data-before/"]],
  run: async ({ old, current, json, lang }, { here, cwd, say }) => {
    const { story } = await here();
    const before = versionIn(resolve(cwd, old), story);
    const after = current === undefined ? story : versionIn(resolve(cwd, current), story);
    const found = changes(before, after);
    say(json ? JSON.stringify(found, null, 2) : changesInWords(found, [after, before], lang));
    return 0;
  },
});

/** Another version of a story: its tables in another folder, declared as they are now. */
function versionIn(folder: string, { definitions, languages, about }: AnyStory): AnyStory {
  filesIn(folder);
  const common = Object.keys(definitionsOf({ tables: {}, languages }));
  const own = Object.entries(definitions).filter(([name]) => !common.includes(name));
  const spec = { tables: Object.fromEntries(own), languages, about } as StorySpec<DefinitionsIn<Lang>, Lang>;
  return openFolder(folder, spec);
}
