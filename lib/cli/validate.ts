/** `validate`: checks the data as a whole, and says how much of it there is when all is sound. */
import { formatDate } from "../dates/format.ts";
import type { Lang } from "../languages/text.ts";
import { fromHere } from "../project/here.ts";
import type { AnyStory } from "../story/story.ts";
import { isEmpty } from "../table/cell.ts";
import type { TableDefinition } from "../table/define.ts";
import { declareCommand, language } from "./command.ts";
import { counted, words } from "./words.ts";

export const command = declareCommand({
  name: "validate",
  about: "Checks the data, and lists every problem with its place and its remedy.",
  options: { lang: language },
  examples: [["", "the problems of data/, or how much of it is sound"]],
  run: async ({ lang }, { here, cwd, say }) => {
    const { story, data } = await here();
    say(soundness(story, `${fromHere(cwd, data)}/`, lang));
    return 0;
  },
});

/** How much there is in a story that is sound. */
function soundness({ definitions, tables, index }: AnyStory, folder: string, lang: Lang): string {
  const all = Object.values<TableDefinition>(definitions);
  const rowsOf = (name: string) => (tables[name]?.objects() ?? []) as Record<string, unknown>[];
  const rows = all.reduce((sum, { name }) => sum + rowsOf(name).length, 0);
  const cells = all
    .filter(({ cited }) => cited)
    .flatMap(({ name, columns }) =>
      rowsOf(name).flatMap((row) => Object.keys(columns).filter((column) => column !== "id" && !isEmpty(row[column]))),
    );
  const { sources, citations, corrections } = tables;
  const { sound, cited, latest } = words[lang];
  const read = index.latestReport();
  return [
    sound(folder, counted(all.length, "tables", lang), counted(rows, "rows", lang)),
    cited(
      counted(cells.length, "cells", lang),
      counted(sources.numRows(), "sources", lang),
      counted(citations.numRows(), "citations", lang),
    ),
    `${counted(corrections.numRows(), "corrections", lang)}.`,
    ...(read === null ? [] : [latest(formatDate(read, lang))]),
  ].join(" ");
}
