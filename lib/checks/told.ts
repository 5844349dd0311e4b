/** The numbers of marks that a text tells: how many are shown, how many sources disagree on, how many dates are inexact. */
import { doubtNotes } from "../charts/provenance.ts";
import type { Lang } from "../languages/text.ts";
import { type Figured, MARK, marked, numbersIn } from "./numbers.ts";
import { anyOf, escaped, wholeWord } from "./patterns.ts";
import { byLanguage } from "./words.ts";

/** How many marks a text says are drawn, or are drawn with a sign. */
export interface Told {
  kind: "shown" | "part" | "contested" | "inexact";
  count: number;
  written: string;
}

export interface ToldOptions {
  /** Whether the text is a note, which may tell of doubt as charts do of themselves. */
  note?: boolean;
}

/**
 * What a text says of the number of marks. Of what is not shown it may say what it likes.
 *
 * @example
 * toldIn("Dates are open for 2 of the 5 people shown.", "en"); // shown 5
 * toldIn("≠ Sources disagree on 9 of the 49 marks shown.", "en", { note: true }); // contested 9, shown 49
 * toldIn("Not shown: 28 people", "en"); // nothing
 */
export function toldIn(text: string, lang: Lang, { note = false }: ToldOptions = {}): Told[] {
  const numbers = numbersIn(text, lang);
  const tellings = [...phrases[lang], ...(note ? sentencesOf(lang) : [])];
  const found = tellings.flatMap(({ kind, pattern }) =>
    Array.from(marked(text, numbers).matchAll(pattern)).flatMap(({ 0: { length }, index, indices }) => {
      const { n, of } = indices?.groups ?? {};
      const written = text.slice(index, index + length);
      return numbers.flatMap(({ index, value }): Told[] => {
        if (index === n?.[0]) return [{ kind, count: value, written }];
        return index === of?.[0] ? [{ kind: "shown", count: value, written }] : [];
      });
    }),
  );
  return [...new Map(found.map((told) => [`${told.kind} ${told.count}`, told])).values()];
}

/** How a number of marks is told: as the group `n` of a pattern, and that of all marks as its group `of`. */
interface Telling {
  kind: Told["kind"];
  pattern: RegExp;
}

const NUMBER = `${MARK}+`;

const phrases = byLanguage(({ marks }): Telling[] => {
  const noun = `(?:\\s(?!${anyOf(marks.noNoun)}\\s)\\p{L}+){0,3}`;
  const toTelling = (kind: Told["kind"]) => (phrase: string) => {
    const source = wholeWord([phrase]).replace("<n>", `(?<n>${NUMBER})(?!%)`).replace("<noun>", noun);
    return { kind, pattern: new RegExp(source.replaceAll("<one>", NUMBER), "dgiu") };
  };
  return [...marks.shown.map(toTelling("shown")), ...marks.part.map(toTelling("part"))];
});

const sentences = new Map<Lang, Telling[]>();

/**
 * The sentences in which charts tell of their own doubt, as patterns. They are made of the very sentences, of one mark
 * and of many, so that the two can't part. Of the contested, whose sign tells them, the beginning will do.
 */
function sentencesOf(lang: Lang): Telling[] {
  const known = sentences.get(lang) ?? [1, 12].flatMap((count) => [contested(count, lang), inexact(count, lang)]);
  sentences.set(lang, known);
  return known;
}

function contested(count: number, lang: Lang): Telling {
  const { before, between } = partsOf({ contested: true }, count, lang);
  return { kind: "contested", pattern: new RegExp(`${before}(?<n>${NUMBER})(?:${between}(?<of>${NUMBER}))?`, "dgu") };
}

function inexact(count: number, lang: Lang): Telling {
  const { before, between, after } = partsOf({ uncertain: true }, count, lang);
  return { kind: "inexact", pattern: new RegExp(`${before}(?<n>${NUMBER})${between}(?<of>${NUMBER})${after}`, "dgu") };
}

/** What stands in a note on doubt around the number of marks that have it, and around that of all marks. */
function partsOf(doubt: object, count: number, lang: Lang) {
  const all = 34;
  const rows = Array.from({ length: all }, (_, index) => ({ evidence: index < count ? doubt : {} }));
  const [note = ""] = doubtNotes(rows, lang);
  const numbers = numbersIn(note, lang);
  const [some, whole] = [count, all].map((number) => numbers.find(({ value }) => value === number)) as [
    Figured,
    Figured,
  ];
  const part = (from: number, to: number) =>
    escaped(marked(note, numbers).slice(from, to)).replace(new RegExp(NUMBER, "g"), NUMBER);
  return {
    before: `(?<=^|[.!?]\\s)${part(0, some.index)}`,
    between: part(some.end, whole.index),
    after: part(whole.end, note.length),
  };
}
