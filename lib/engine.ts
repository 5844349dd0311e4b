/** The engine's door: what a story is made with, and what can be asked of it. It knows no story. */
import { asked, type OpenStory } from "./ask.ts";
import type { Lang } from "./languages/text.ts";
import { openFolder } from "./story/open.ts";
import type { AnyStory, DefinitionsIn, StorySpec } from "./story/story.ts";

export * from "./engine.browser.ts";

/**
 * Reads and checks a folder that holds a story's tables as CSV files, one each, and gives the story.
 *
 * @param folder its path, or a file URL
 * @param spec its tables, its languages and what it is about
 * @throws DataError that lists every problem, each with file, line, column, value, what was expected and what to do.
 * Nothing is half-loaded.
 * @throws RangeError if the declared tables don't fit together.
 * @example
 * const story = openStory("data", { tables: { closures }, languages: ["en"], about });
 * story.tables.closures.numRows();
 */
export function openStory<const D extends DefinitionsIn<L>, const L extends Lang>(
  folder: string | URL,
  spec: StorySpec<D, L>,
): OpenStory<D, L> {
  return asked<D, L>(openFolder(folder, spec) as unknown as AnyStory);
}

export { type Declaration, type DeclareOptions, declare } from "./story/declare-csv.ts";
export { type ReadOptions, read } from "./story/read-csv.ts";
