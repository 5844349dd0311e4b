/** The engine's door where there are no files, as in a browser: what a story is made with, and what can be asked of it. */
import { asked, type OpenStory } from "./ask.ts";
import type { Lang } from "./languages/text.ts";
import { type AnyStory, type DefinitionsIn, type ReadRows, type StorySpec, storyOf } from "./story/story.ts";

/** Makes a story of rows that are known to be sound, by the name of their table: where there are no files. */
export function storyFrom<const D extends DefinitionsIn<L>, const L extends Lang>(
  spec: StorySpec<D, L>,
  rows: ReadRows,
): OpenStory<D, L> {
  return asked<D, L>(storyOf(spec, rows) as unknown as AnyStory);
}

export type { Asked, OpenStory, ToldStory } from "./ask.ts";
export type { Change } from "./changes/changes.ts";
export { changesInWords } from "./changes/in-words.ts";
export { type DateOptions, formatDate } from "./dates/format.ts";
export { type Span, span } from "./dates/span.ts";
export { sumYears, type Years, years, yearsBetween } from "./dates/years.ts";
export type { Evidence } from "./evidence/evidence.ts";
export type { Cover, ExplainedCell, Explanation, Sourced, Told } from "./evidence/explain.ts";
export { type Support, supportLabels } from "./evidence/support.ts";
export type { ToldRow, ToldTables } from "./evidence/told-by.ts";
export { type CheckedQuote, type CheckedText, verifyQuotes } from "./evidence/verify.ts";
export { type Lang, type Text, type TextIn, textIn } from "./languages/text.ts";
export type { About } from "./story/about.ts";
export { attributions, type Citation, stances } from "./story/citations.ts";
export type { Correction } from "./story/corrections.ts";
export { latestReport } from "./story/latest.ts";
export { DataError, type Problem } from "./story/problem.ts";
export { type Source, sourceKinds } from "./story/sources.ts";
export type {
  AnyStory,
  ColumnName,
  DefinitionsIn,
  DefinitionsOf,
  Story,
  StorySpec,
  TableName,
  TablesOf,
} from "./story/story.ts";
export type { StoryWords } from "./story/story-words.ts";
export {
  boolean,
  type Column,
  category,
  date,
  integer,
  key,
  list,
  multilingual,
  number,
  reference,
  text,
  WEB_ADDRESS,
} from "./table/column.ts";
export { type Definitions, defineTable, inOrder, type Row, type TableDefinition } from "./table/define.ts";
export {
  agg,
  all,
  bin,
  collate,
  desc,
  endswith,
  escape,
  field,
  frac,
  matches,
  names,
  not,
  op,
  range,
  rolling,
  seed,
  startswith,
} from "./table/expressions.ts";
export { from, type Table } from "./table/table.ts";
