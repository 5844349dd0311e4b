/** The lines that a text draws through amounts: "ten years or more", "less than a year", "más de un millón de pesos". */
import type { Lang } from "../languages/text.ts";
import { type Figured, isYear, numbersIn } from "./numbers.ts";
import { anyOf } from "./patterns.ts";
import type { Span } from "./spans.ts";
import { BEFORE, timePattern, type Unit, unitAfter, unitBefore } from "./units.ts";
import { byLanguage } from "./words.ts";

export type Comparison = "at least" | "over" | "below" | "at most";

/** A line as a text draws it. */
export interface Threshold extends Span {
  /** As it is written: "ten years or more". */
  written: string;
  comparison: Comparison;
  value: number;
  unit: Unit | undefined;
  /** Whether it says how near an amount is ("almost 31"), and picks none out. */
  near: boolean;
}

/** Whether an amount is on the side of a line that the text speaks of. */
export function isOnSide(amount: number, { comparison, value }: Pick<Threshold, "comparison" | "value">): boolean {
  if (comparison === "at least") return amount >= value;
  if (comparison === "over") return amount > value;
  return comparison === "below" ? amount < value : amount <= value;
}

/**
 * The lines that a text draws, in their order. One without a unit has that of the line before it.
 *
 * @example
 * thresholdsIn("13 for ten years or more, 18 for less than one", "en"); // at least 10 years, below 1 year
 */
export function thresholdsIn(text: string, lang: Lang): Threshold[] {
  const numbers = [...numbersIn(text, lang), ...articlesIn(text, lang)].sort((a, b) => a.index - b.index);
  const drawn: Threshold[] = [];
  for (const number of numbers) {
    const line = aheadOf(number, text, lang) ?? behind(number, text, numbers, lang);
    if (!line) continue;
    // "Ten years or more", "more than $10", "ten or more years"
    const unit = unitAfter(text, number.end, lang) ?? unitBefore(text, number.index) ?? unitAfter(text, line.end, lang);
    // "Up to 2025" is a date
    if (!unit && isYear(number)) continue;
    const end = Math.max(line.end, unit?.end ?? 0);
    const written = text.slice(line.index, end);
    drawn.push({ ...line, written, value: number.value, unit: unit ?? drawn.at(-1)?.unit, end });
  }
  return drawn;
}

/** A line as far as its words tell it. */
type Drawn = Pick<Threshold, "comparison" | "near" | "index" | "end">;

/** The line that words before a number draw: the longest of them, since "more than" stands within "no more than". */
function aheadOf(number: Figured, text: string, lang: Lang): Drawn | undefined {
  const before = text.slice(0, startOf(number, text));
  const found = lines[lang].ahead.flatMap(({ pattern, comparison, near }) => {
    const { index } = pattern.exec(before) ?? {};
    return index === undefined ? [] : [{ comparison, near, index, end: number.end }];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

/** The line that words behind a number draw, unless they are those before another: "13 held at most ten years". */
function behind(number: Figured, text: string, numbers: readonly Figured[], lang: Lang): Drawn | undefined {
  for (const { pattern, comparison } of lines[lang].behind) {
    const [found] = pattern.exec(text.slice(number.end)) ?? [];
    if (found === undefined) continue;
    const end = number.end + found.length;
    const others = numbers.flatMap((other) => (other.index >= end ? (aheadOf(other, text, lang) ?? []) : []));
    if (!others.some((other) => other.index < end))
      return { comparison, near: false, index: startOf(number, text), end };
  }
  return undefined;
}

/** Where a number begins, with the sign of a currency before it. */
function startOf({ index }: Figured, text: string): number {
  return index - (BEFORE.exec(text.slice(0, index))?.[0].length ?? 0);
}

/** Articles that are one, as "a" is in "more than a year". */
function articlesIn(text: string, lang: Lang): Figured[] {
  return Array.from(text.matchAll(lines[lang].article), ({ 0: written, index }) => ({
    written,
    value: 1,
    unit: 1,
    index,
    end: index + written.length,
  }));
}

const lines = byLanguage((words) => {
  const { before, after } = words.lines;
  // French has "plus d'un an", without a space
  const ahead = (comparison: Comparison, words: readonly string[], near = false) => ({
    comparison,
    near,
    pattern: new RegExp(`(?<![\\p{L}\\d])${anyOf(words)}(?:\\s+|(?<=['’]))$`, "iu"),
  });
  const noun = `(?:[\\s-]+${words.units.of.replaceAll(" ", "\\s+")}(?:%|\\p{L}+))?`;
  const behind = (comparison: Comparison, words: readonly string[]) => ({
    comparison,
    pattern: new RegExp(`^${noun}\\s+${anyOf(words)}(?!\\p{L})`, "iu"),
  });
  return {
    ahead: [
      ahead("at least", before.atLeast),
      ahead("over", before.over),
      ahead("below", before.below),
      ahead("at most", before.atMost),
      ahead("below", before.nearly, true),
    ],
    behind: [behind("at least", after.atLeast), behind("at most", after.atMost)],
    article: new RegExp(`(?<!\\p{L})${anyOf(words.numbers.article)}(?=\\s+${timePattern(words)})`, "giu"),
  };
});
