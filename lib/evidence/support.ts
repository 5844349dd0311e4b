/** How well a cell is supported: counted from its citations, never typed in. */
import type { Source, sourceKinds } from "../story/sources.ts";
import type { AnyStory } from "../story/story.ts";
import { type Every, supportLabels as labels } from "./words.ts";

/**
 * How well a cell is supported.
 *
 * - `contested`: at least one source disputes it; slips, and what was true at its date, dispute nothing
 * - `several`: two or more voices agree, aggregators and reposts aside
 * - `one`: one such voice
 * - `weak`: only aggregators and reposts
 * - `uncited`: nobody; only an id, an empty or a derived cell
 */
export type Support = "contested" | "several" | "one" | "weak" | "uncited";

/** How each is said to a reader. */
export const supportLabels: Readonly<Record<Support, Every>> = labels;

/** Kinds of source that tell what others told, and so don't count as a further source. */
export const WEAK_KINDS: readonly (keyof typeof sourceKinds)[] = ["aggregator", "repost"];

/**
 * How well a cell of a story is supported.
 *
 * @throws RangeError for a table, a row or a column that doesn't exist; it names the nearest ones.
 * @example
 * support(story, "prisoners", "rafael-caro-quintero", "court"); // "several"
 */
export function support(story: AnyStory, table: string, row: string, column: string): Support {
  const { index } = story;
  index.column(table, column);
  index.row(table, row);
  const cited = index.citations(table, row, column);
  if (cited.length === 0) return "uncited";
  if (cited.some(({ stance }) => stance === "dispute")) return "contested";
  const voices = new Set<string>();
  for (const { source, stance } of cited) {
    const found = index.source(source);
    if (stance === "agrees" && !WEAK_KINDS.includes(found.kind)) voices.add(voiceOf(found));
  }
  return voices.size > 1 ? "several" : voices.size === 1 ? "one" : "weak";
}

/** Whose words a source carries: all pages of one publisher, and all that reprint it, are one voice. */
function voiceOf({ publisher, via }: Pick<Source, "publisher" | "via">): string {
  return via ?? publisher;
}
