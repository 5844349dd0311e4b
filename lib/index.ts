/** The door for an analysis: the tables, and what goes with them. It loads no Vega and no fonts. */
import { shipped } from "./story/shipped.ts";

/** The tables that ship with the package, as of its version. */
export const {
  handovers,
  counts,
  prisoners,
  courts,
  charges,
  custody,
  rewards,
  sentences,
  proceedings,
  events,
  sources,
  citations,
  corrections,
} = shipped;

export { formatDate } from "./dates/format.ts";
export { type Span, span } from "./dates/span.ts";
export { sumYears, type Years, years, yearsBetween } from "./dates/years.ts";
export { correctionsIn, correctionsOf } from "./evidence/corrections.ts";
export { type Evidence, evidence, evidenceIn } from "./evidence/evidence.ts";
export { type Cited, type ExplainedCell, type Explanation, explain, explainIn, type Told } from "./evidence/explain.ts";
export { label } from "./evidence/label.ts";
export { type Support, supportIn, supportLabels } from "./evidence/support.ts";
export { type ToldRow, type ToldStory, toldBy } from "./evidence/told-by.ts";
export { type CheckedQuote, type CheckedText, verifyQuotes } from "./evidence/verify.ts";
export type { Lang, Text } from "./language.ts";
export { type Change, changes } from "./package/changes.ts";
export { changesInWords } from "./package/changes-in-words.ts";
export { latestReport } from "./story/latest.ts";
export { open } from "./story/open.ts";
export { DataError, type Problem } from "./story/problem.ts";
export {
  bilingual,
  boolean,
  type Column,
  category,
  date,
  integer,
  key,
  list,
  number,
  reference,
  text,
  WEB_ADDRESS,
} from "./table/column.ts";
export { type Definitions, defineTable, inOrder, type Row, type TableDefinition } from "./table/define.ts";
export type { Table } from "./table/table.ts";
export type { Charge } from "./tables/charges.ts";
export { type Citation, citations as citationsTable } from "./tables/citations.ts";
export { type Correction, corrections as correctionsTable } from "./tables/corrections.ts";
export type { Count } from "./tables/counts.ts";
export type { Court } from "./tables/courts.ts";
export type { Custody } from "./tables/custody.ts";
export type { Event } from "./tables/events.ts";
export type { Handover } from "./tables/handovers.ts";
export { definitions, type Story, type StoryOf, type TableName } from "./tables/index.ts";
export type { Prisoner } from "./tables/prisoners.ts";
export type { Proceeding } from "./tables/proceedings.ts";
export type { Reward } from "./tables/rewards.ts";
export type { Sentence } from "./tables/sentences.ts";
export { type Source, sources as sourcesTable } from "./tables/sources.ts";
