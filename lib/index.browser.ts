/** The door for an analysis where there are no files, as in a browser: this story's tables, and what can be asked of them. */
import { type OpenStory, storyFrom } from "./engine.browser.ts";
import type { definitions, LANGUAGES } from "./handovers/definitions.ts";
import { rows } from "./handovers/rows.ts";
import { handoverSpec } from "./handovers/story.ts";
import type { TextIn } from "./languages/text.ts";

/** This story, or another version of its data. */
export type Story = OpenStory<typeof definitions, (typeof LANGUAGES)[number]>;

/** A text for people, in both languages of this story. A missing language is a type error. */
export type Text = TextIn<(typeof LANGUAGES)[number]>;

/** The story that ships with the package, as of its version. */
export const story: Story = /* @__PURE__ */ storyFrom(handoverSpec, rows);

// What a bundle doesn't use is left out of it: each of these is a call that has no other effect
const table = <Name extends keyof Story["tables"]>(name: Name): Story["tables"][Name] => story.tables[name];
const method = <Name extends keyof Story>(name: Name): Story[Name] => story[name];

/** The handovers: when, how many people as announced, where to, and on what legal ground. */
export const handovers = /* @__PURE__ */ table("handovers");
/** How many of a handover’s people are in one court or landed in one city, as sources give it. */
export const counts = /* @__PURE__ */ table("counts");
/** The people handed over who are named in this data: one row each. */
export const prisoners = /* @__PURE__ */ table("prisoners");
/** The courts of the United States that the other tables name. */
export const courts = /* @__PURE__ */ table("courts");
/** What they are accused of in the United States, count by count as far as it was read. */
export const charges = /* @__PURE__ */ table("charges");
/** The spells in custody before the handover, and how long each lasted: at least and at most. */
export const custody = /* @__PURE__ */ table("custody");
/** What was once offered for whom, by whom and when: a sum on offer, not a payment. */
export const rewards = /* @__PURE__ */ table("rewards");
/** The sentences, of any country, before the handover or since, with what became of each. */
export const sentences = /* @__PURE__ */ table("sentences");
/** Dated steps in court, most of them in the United States since the handover. */
export const proceedings = /* @__PURE__ */ table("proceedings");
/** What happened around the handovers, and what people said of them. */
export const events = /* @__PURE__ */ table("events");
/** The published sources that all of this rests on. */
export const sources = /* @__PURE__ */ table("sources");
/** Which source says what of which cell, and where. */
export const citations = /* @__PURE__ */ table("citations");
/** Cells that once said something else in public, and why they were changed. */
export const corrections = /* @__PURE__ */ table("corrections");

/**
 * What a row rests on, or some of its columns: the `evidence` of a mark on a chart.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 * @example
 * evidence("rewards", "rafael-caro-quintero-reward-2", ["amount"]).key; // "rewards/rafael-caro-quintero-reward-2"
 */
export const evidence = /* @__PURE__ */ method("evidence");

/**
 * What each cell of a row rests on, or one of them: who says so, who says otherwise, how it was worked out.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 * @example
 * explain("prisoners", "rafael-caro-quintero", "court").cells[0]?.value; // "E.D.N.Y."
 */
export const explain = /* @__PURE__ */ method("explain");

/**
 * How well a cell is supported, counted by voices.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 * @example
 * support("prisoners", "rafael-caro-quintero", "court"); // "several"
 */
export const support = /* @__PURE__ */ method("support");

/**
 * The label of a category, or the name of the row that a reference names.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 * @example
 * label("charges", "offence", "money-laundering", "es"); // "Lavado de dinero"
 */
export const label = /* @__PURE__ */ method("label");

/**
 * What people call a row.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 * @example
 * nameOf("rewards", "rafael-caro-quintero-reward-2", "en"); // "Rafael Caro Quintero, April 12, 2018"
 */
export const nameOf = /* @__PURE__ */ method("nameOf");

/**
 * What a citation says of its cell, as the cell would say it; an empty text where that is what the cell holds.
 */
export const saysInWords = /* @__PURE__ */ method("saysInWords");

/**
 * The story as some sources alone tell it.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 * @example
 * toldBy(["ap-2025-02-27"]).tables.prisoners.numRows(); // 3, of the 29 handed over that day
 */
export const toldBy = /* @__PURE__ */ method("toldBy");

/**
 * Which anchor quotes of a source still stand in a text of it.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 */
export const verify = /* @__PURE__ */ method("verify");

/**
 * The corrections published of a row, or of one of its cells, the oldest first.
 *
 * @throws RangeError for a name that doesn't exist; it names the nearest ones.
 */
export const correctionsOf = /* @__PURE__ */ method("corrections");

export * from "./engine.browser.ts";
export type { Charge } from "./handovers/charges.ts";
export type { Count } from "./handovers/counts.ts";
export type { Court } from "./handovers/courts.ts";
export type { Custody } from "./handovers/custody.ts";
export type { Event } from "./handovers/events.ts";
export type { Handover } from "./handovers/handovers.ts";
export type { Prisoner } from "./handovers/prisoners.ts";
export type { Proceeding } from "./handovers/proceedings.ts";
export type { Reward } from "./handovers/rewards.ts";
export type { Sentence } from "./handovers/sentences.ts";
