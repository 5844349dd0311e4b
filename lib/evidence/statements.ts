/** What some sources say of a cell: one value, chosen where they differ. */
import type { Text } from "../language.ts";
import { type Column, cellsOf, toValue } from "../table/column.ts";
import { columnOf } from "../table/define.ts";
import type { Citation } from "../tables/citations.ts";
import { definitions, type Story, type TableName } from "../tables/index.ts";
import { citationsIn } from "./citations.ts";
import { rowsIn } from "./rows.ts";

/** What the sources say of one cell. */
export interface Statement {
  value: unknown;
  /** Whether that agrees with the adopted cell. */
  agrees: boolean;
}

/** Finds what the sources say of a cell; undefined where they don't speak of it. */
export type Statements = (table: TableName, row: string, column: string) => Statement | undefined;

/**
 * Makes the function that finds what some sources say of a cell. Where they differ, what agrees to the letter with
 * the adopted cell goes first, then what agrees with it in substance, then what the source named first says. Lists
 * that agree in substance are put together.
 */
export function statementsIn(sourceIds: readonly string[], story: Story): Statements {
  const places = new Map(sourceIds.map((id, index) => [id, index]));
  const place = ({ source }: Citation) => places.get(source) ?? 0;
  const citationsOf = citationsIn({
    citations: story.citations.objects().filter(({ source }) => places.has(source)),
  });
  const adopted = rowsIn(story);

  return (table, row, column) => {
    const cited = citationsOf(table, row, column);
    const [first, ...others] = cited.toSorted((one, other) => far(one) - far(other) || place(one) - place(other));
    if (!first) return undefined;
    const { says, agrees } = first;
    if (says === null) return { value: adopted(table, row)?.[column] ?? null, agrees };
    const type = columnOf(definitions[table], column) as Column;
    const value = saidValue(type, says);
    if (type.type !== "list" || !agrees) return { value, agrees };
    const lists = [first, ...others.filter((other) => far(other) === far(first))];
    return { value: [...new Set(lists.flatMap((other) => saidValue(type, other.says)))], agrees };
  };
}

/** What a citation says, as its column would hold it. */
export function saidValue(column: Column, says: Text | null): unknown {
  return toValue(column, ...cellsOf(column, says));
}

/** How far a citation is from the adopted cell: it agrees to the letter, in substance, or not. */
function far({ says, agrees }: Citation): number {
  return says === null ? 0 : agrees ? 1 : 2;
}
