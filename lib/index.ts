/** The door for an analysis: this story's tables, and what can be asked of them. It loads no Vega and no fonts. */
import { openStory } from "./engine.ts";
import { handoverSpec } from "./handovers/story.ts";
import type { Story } from "./index.browser.ts";

export * from "./engine.ts";
export type { Story, Text } from "./index.browser.ts";
export * from "./index.browser.ts";

/**
 * Opens another version of this story's data: a folder of its tables as CSV files.
 *
 * @throws DataError that lists every problem of the folder; nothing is half-loaded.
 * @example
 * story.changesSince(open("data-2025"));
 */
export function open(folder: string | URL): Story {
  return openStory(folder, handoverSpec);
}
