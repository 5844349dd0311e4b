/** The counts that a text makes of marks: "13 were held for ten years or more", "9 of the 49 shown". */
import type { Lang } from "../languages/text.ts";
import { type Figured, isYear, numbersIn } from "./numbers.ts";
import { anyOf, wholeWord } from "./patterns.ts";
import { blanked } from "./spans.ts";
import { narrows, saysNoMore } from "./subject.ts";
import { type Threshold, thresholdsIn } from "./thresholds.ts";
import { measures, unitAfter, unitBefore } from "./units.ts";
import { byLanguage } from "./words.ts";

/** How many marks a text sets on one side of a line. */
export interface Claim {
  count: number;
  threshold: Threshold;
  /** Of how many, where the text says so. */
  of: number[];
}

/**
 * The counts of a text beside the lines that it draws. Left out is each that a further word may narrow, since it counts
 * others than the labels show: all words around it say what the chart is about, or nothing.
 *
 * @param about what the chart shows, of whom: words that narrow nothing
 * @example
 * claimsIn("Of 49 people, 13 were held for ten years or more", [], "en"); // 13, at least 10 years, of 49
 * claimsIn("13 from Sinaloa were held for ten years or more", [], "en"); // none
 */
export function claimsIn(text: string, about: readonly string[], lang: Lang): Claim[] {
  return sentencesIn(text).flatMap((sentence) => claimsOf(sentence, about, lang));
}

/** The parts of a text that say one thing each. A colon before a number belongs to what it counts. */
function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.;!?])\s|:\s(?!\d)|\s[—–]\s/u);
}

/** Line by line, each with the count before it, or after its colon. What narrows one narrows what follows in the sentence. */
function claimsOf(sentence: string, about: readonly string[], lang: Lang): Claim[] {
  const { of } = joints[lang];
  const thresholds = thresholdsIn(sentence, lang);
  const numbers = numbersIn(sentence, lang).filter(
    ({ index }) => !thresholds.some((line) => line.index <= index && index < line.end),
  );
  const wholes = numbers.filter(({ index }) => of.test(sentence.slice(0, index)));
  const counts = numbers.filter((number) => !wholes.includes(number) && isCount(sentence, number, lang));
  const words = blanked(sentence, [...thresholds, ...numbers]);
  const claims: (Claim & { index: number })[] = [];
  let start = 0;
  for (const threshold of thresholds) {
    const { index, end } = threshold;
    const told = counts.find((count) => /^\s?:\s/.test(sentence.slice(end, count.index)));
    const count = told ?? counts.findLast((count) => count.index >= start && count.index < index);
    if (!count || threshold.near) break;
    const ahead = words.slice(start, told ? index : count.index).split(",");
    const last = ahead.pop() as string;
    const between = told ? "" : words.slice(count.end, index);
    start = told ? told.end : end;
    const around = [...ahead.filter((part) => narrows(part, lang)), last, between, tail(sentence.slice(start), lang)];
    if (!around.every((part) => saysNoMore(part, about, lang))) break;
    const others = numbers.filter((number) => number !== count && !wholes.includes(number) && number.index < index);
    if (others.some((number) => !claims.some((claim) => claim.index === number.index))) break;
    claims.push({ count: count.value, index: count.index, threshold, of: wholes.map(({ value }) => value) });
  }
  return claims.map(({ count, threshold, of }) => ({ count, threshold, of }));
}

/** What follows a line up to where something else begins: a comma, a joining word, the next count. */
function tail(rest: string, lang: Lang): string {
  return rest.split(joints[lang].joins)[0] as string;
}

/** A count is a whole number of things, and no year, amount or part of a name. */
function isCount(sentence: string, figure: Figured, lang: Lang): boolean {
  const { value, unit, index, end } = figure;
  const measured = unitBefore(sentence, index) ?? unitAfter(sentence, end, lang);
  return Number.isInteger(value) && unit === 1 && !isYear(figure) && !(measured && measures(measured));
}

const joints = byLanguage(({ counts }) => ({
  of: new RegExp(`(?:^|\\s)${anyOf(counts.of)}\\s*$`, "iu"),
  joins: new RegExp(`[,.;:()!?]|${wholeWord(counts.joins)}|\\d`, "iu"),
}));
