/** The door for an analysis: the tables, and what goes with them. It loads no Vega and no fonts. */
import { evidenceIn } from "./evidence/evidence.ts";
import { openSound } from "./package/open.ts";
import { once } from "./table/table.ts";

const shipped = openSound(new URL("../data/", import.meta.url));
const shippedEvidence = once(() => evidenceIn(shipped));

/** The tables that ship with the package, as of its version. */
export const {
  handovers,
  prisoners,
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

/**
 * What a row of these tables rests on, or some of its columns: the `evidence` of a mark on a chart.
 *
 * @throws RangeError for a row that doesn't exist.
 * @example
 * evidence("rewards", "rafael-caro-quintero-reward-2", ["amount"]).key; // "rewards/rafael-caro-quintero-reward-2"
 */
export const evidence: ReturnType<typeof evidenceIn> = (...row) => shippedEvidence()(...row);

export { formatDate } from "./dates/format.ts";
export { type Span, span } from "./dates/span.ts";
export { sumYears, type Years, years, yearsBetween } from "./dates/years.ts";
export { type Evidence, evidenceIn } from "./evidence/evidence.ts";
export { type Support, supportIn } from "./evidence/support.ts";
export type { Lang, Text } from "./language.ts";
export { open } from "./package/open.ts";
export { DataError, type Problem } from "./package/problem.ts";
export type { Table } from "./table/table.ts";
export type { Charge } from "./tables/charges.ts";
export type { Citation } from "./tables/citations.ts";
export type { Correction } from "./tables/corrections.ts";
export type { Custody } from "./tables/custody.ts";
export type { Event } from "./tables/events.ts";
export type { Handover } from "./tables/handovers.ts";
export { definitions, label, type Story, type TableName } from "./tables/index.ts";
export type { Prisoner } from "./tables/prisoners.ts";
export type { Proceeding } from "./tables/proceedings.ts";
export type { Reward } from "./tables/rewards.ts";
export type { Sentence } from "./tables/sentences.ts";
export type { Source } from "./tables/sources.ts";
