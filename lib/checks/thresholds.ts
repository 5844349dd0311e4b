/** The lines that a text draws through amounts: "ten years or more", "less than a year", "más de un millón de pesos". */
import { IN_WORDS, numbersIn, SCALED } from "./numbers.ts";
import { type Unit, unitAfter } from "./units.ts";

type Comparison = "at least" | "over" | "below" | "at most";

/** A line as a text draws it. */
export interface Threshold {
  /** As it is written: "ten years or more". */
  written: string;
  comparison: Comparison;
  value: number;
  unit: Unit | undefined;
  /** Where it begins and ends in the text. */
  index: number;
  end: number;
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
 * thresholdsIn("13 for ten years or more, 18 for less than one"); // at least 10 years, below 1 year
 */
export function thresholdsIn(text: string): Threshold[] {
  const found = PHRASES.flatMap(({ comparison, pattern, near = false }) =>
    Array.from(text.matchAll(pattern), ({ 0: written, 1: number = "", index, indices }): Threshold => {
      const [, numberEnd = 0] = indices?.[1] ?? [];
      const after = unitAfter(text, numberEnd);
      // "Ten years or more", "more than ten years", "ten or more years"
      const unit = after ?? (number.startsWith("$") ? DOLLARS : unitAfter(text, index + written.length));
      const end = Math.max(index + written.length, unit?.end ?? 0);
      const value = numbersIn(number.replace("$", "").replace(/^an?(?!\p{L})/iu, "one"))[0]?.value ?? Number.NaN;
      return { written: text.slice(index, end).trim(), comparison, value, unit, index, end, near };
    }),
  );
  const drawn: Threshold[] = [];
  for (const line of found.sort((a, b) => a.index - b.index)) {
    const last = drawn.at(-1);
    // "More than ten" within "no more than ten"
    if ((last && line.index < last.end) || isYear(line)) continue;
    drawn.push({ ...line, unit: line.unit ?? last?.unit });
  }
  return drawn;
}

const DOLLARS: Unit = { kind: "dollars", factor: 1, end: 0 };

const A = "an?(?:(?=\\s+(?:decade|year|month|week|day)(?!\\p{L}))|[ \\u00a0](?:thousand|million|billion)(?!\\p{L}))";
const NUMBER = `(\\$?(?<![\\p{L}\\d.,])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d\\p{L}])${SCALED}|${A}|${IN_WORDS})`;

/** "Handed over 29" draws no line. */
const OVER = "(?<!(?:hand|turn|pass|carr|t[ao]k|took|brought)\\p{L}*\\s)over";

interface Phrase {
  comparison: Comparison;
  pattern: RegExp;
  near?: boolean;
}

const before = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})\\s+${NUMBER}`, "dgiu");
const after = (words: string) =>
  new RegExp(`${NUMBER}(?:[\\s-]+(?:de\\s+)?\\p{L}+)?\\s+(?:${words})(?!\\p{L})`, "dgiu");

const PHRASES: readonly Phrase[] = [
  {
    comparison: "at least",
    pattern: before(
      "at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|al menos|por lo menos|cuando menos|como mínimo|no menos de",
    ),
  },
  { comparison: "at least", pattern: after("(?:or|and) (?:more|over|above|longer|older|higher|up)|[oy] m[aá]s") },
  {
    comparison: "over",
    pattern: before(
      `(?:more|longer|greater|higher|larger|older) than|${OVER}|above|m[aá]s de|mayor(?:es)? (?:de|a|que)|superior(?:es)? a|por encima de`,
    ),
  },
  {
    comparison: "below",
    pattern: before(
      "(?:less|fewer|shorter|lower|smaller|younger) than|under|below|menos de|menor(?:es)? (?:de|a|que)|inferior(?:es)? a|por debajo de",
    ),
  },
  {
    comparison: "at most",
    pattern: before(
      "at most|no more than|not more than|up to|within|a lo sumo|a lo más|cuando mucho|como máximo|no más de|hasta",
    ),
  },
  {
    comparison: "at most",
    // "13 held at most ten years" is a line at ten
    pattern: after(
      `or (?:less|fewer|under|below|shorter|younger)|o menos|(?:at most|como máximo|a lo sumo|cuando mucho)(?!\\s+${NUMBER})`,
    ),
  },
  { comparison: "below", near: true, pattern: before("almost|nearly|just under|casi") },
];

/** A year after a word such as "up to" is a date. */
function isYear({ value, unit, written }: Threshold): boolean {
  return unit === undefined && /(?<![\d,])\d{4}$/.test(written) && value >= 1800 && value < 2200;
}
