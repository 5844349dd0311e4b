/** What some sources say of a cell: one value, chosen where they differ. */
import type { Citation } from "../story/citations.ts";
import type { AnyStory } from "../story/story.ts";
import { toldValue } from "../table/cell.ts";

/** What the sources say of one cell. */
export interface Statement {
  value: unknown;
  /** Whether that agrees with the adopted cell. */
  agrees: boolean;
}

/** Finds what the sources say of a cell; undefined where they don't speak of it. */
export type Statements = (table: string, row: string, column: string) => Statement | undefined;

/**
 * Makes the function that finds what some sources say of a cell. Where they differ, what agrees to the letter with
 * the adopted cell goes first, then what agrees with it in substance, then what the source named first says. Lists
 * that agree in substance are put together.
 */
export function statementsOf(story: AnyStory, sourceIds: readonly string[]): Statements {
  const { index } = story;
  const places = new Map(sourceIds.map((id, place) => [id, place]));
  const place = ({ source }: Citation) => places.get(source) ?? 0;

  return (table, row, column) => {
    const cited = index.citations(table, row, column).filter(({ source }) => places.has(source));
    const ranked = cited.toSorted((one, other) => distance(one) - distance(other) || place(one) - place(other));
    const [first, ...others] = ranked;
    if (!first) return undefined;
    const { says, agrees } = first;
    if (says === null) return { value: index.row(table, row)[column] ?? null, agrees };
    const type = index.column(table, column);
    const value = toldValue(type, says);
    if (type.type !== "list" || !agrees) return { value, agrees };
    const lists = [first, ...others.filter((other) => distance(other) === distance(first))];
    return { value: [...new Set(lists.flatMap((other) => toldValue(type, other.says)))], agrees };
  };
}

/** How far a citation is from the adopted cell: it agrees to the letter, in substance, or not. */
function distance({ says, agrees }: Citation): number {
  return says === null ? 0 : agrees ? 1 : 2;
}
