/** The figures in a text: in digits, as its language parts them, and in words. */
import type { Lang } from "../languages/text.ts";
import { withoutISODates } from "./days.ts";
import { anyOf, escaped } from "./patterns.ts";
import { blanked, type Span } from "./spans.ts";
import { byLanguage, type CheckWords } from "./words.ts";

/** A figure as a text gives it. */
export interface Figured extends Span {
  /** As it is written: "31.0", "20 million". */
  written: string;
  value: number;
  /** What its last digit is worth: 0.1 for "31.0", 1e6 for "20 million". */
  unit: number;
}

/**
 * The figures that a text gives in digits. A day's date is none, nor is a part of a name such as "Z-40".
 *
 * @example
 * figuresIn("Held 31.0 years; $20 million offered", "en"); // 31 (unit 0.1) and 20000000 (unit 1000000)
 * figuresIn("28,3 ans, 1 234 jours", "fr"); // 28.3 (unit 0.1) and 1234
 */
export function figuresIn(text: string, lang: Lang): Figured[] {
  const { figure, decimal, scale, values } = grammars[lang];
  return Array.from(
    withoutISODates(text).matchAll(figure),
    ({ 0: written, 1: sign, 2: whole, 3: decimals = "", 4: scales, index }) => {
      const scaled = Array.from(String(scales).matchAll(scale), ([word]) => values.get(word.toLowerCase()) as number);
      const factor = scaled.reduce((product, value) => product * value, 1);
      const value = Number(String(whole).replace(/\D/g, "") + decimals.replace(decimal, ".")) * factor;
      const unit = factor * 10 ** -Math.max(0, decimals.length - 1);
      return { written, value: sign ? -value : value, unit, index, end: index + written.length };
    },
  );
}

/**
 * The numbers of a text in their order, in digits and in words.
 *
 * @example
 * numbersIn("Of 49, thirty-one stayed", "en"); // 49 and 31
 * numbersIn("quatre-vingt-dix-sept, soixante et onze", "fr"); // 97 and 71
 * numbersIn("duzentos e trinta e um; dois milhões", "pt"); // 231 and 2000000
 */
export function numbersIn(text: string, lang: Lang): Figured[] {
  return [...figuresIn(text, lang), ...wordedIn(text, lang)].sort((a, b) => a.index - b.index);
}

/** Whether a text gives a number, in digits or in words. */
export function gives(text: string, number: number, lang: Lang): boolean {
  return numbersIn(text, lang).some(({ value }) => value === number);
}

/** Whether a figure is written as a year is: in four digits that nothing parts. */
export function isYear({ written, value }: Pick<Figured, "written" | "value">): boolean {
  return /^\d{4}$/.test(written) && value >= 1800 && value < 2200;
}

/** What stands for a number in a text that is `marked`. */
export const MARK = "\ue000";

/** A text with marks in place of its numbers, as many as each is long, so that a pattern finds any of them. */
export function marked(text: string, numbers: readonly Figured[]): string {
  return blanked(text, numbers, MARK);
}

/** A number in words, as far as it is read. */
interface Worded extends Span {
  /** The value of its last word. */
  last: number;
  /** What its scales have multiplied, and what follows them: 2,000 and 5 of "two thousand and five". */
  scaled: number;
  rest: number;
  unit: number;
}

/** The numbers in words. Each word goes on with the number before it, or begins one. */
function wordedIn(text: string, lang: Lang): Figured[] {
  const { word, values } = grammars[lang];
  const lower = text.toLowerCase();
  const found: Worded[] = [];
  for (const { 0: written, index } of lower.matchAll(word)) {
    const value = values.get(written.replaceAll("\u2011", "-")) as number;
    const [before, end] = [found.at(-1), index + written.length];
    if (before && goesOn(before, value, index, lower, lang)) found.splice(-1, 1, withWord(before, value, end));
    else {
      const start = startOf(value, index, lower, lang);
      if (start === undefined) continue;
      found.push(withWord({ index: start, end: start, last: 0, scaled: 0, rest: 0, unit: 1 }, value, end));
    }
  }
  return found.map(({ index, end, scaled, rest, unit }) => ({
    written: text.slice(index, end),
    value: scaled + rest,
    unit,
    index,
    end,
  }));
}

/** A number with one more word. */
function withWord({ index, scaled, rest }: Worded, value: number, end: number): Worded {
  if (value < 1000) {
    const more = value === 100 ? Math.max(rest, 1) * 100 : rest + value;
    return { index, end, last: value, scaled, rest: more, unit: 1 };
  }
  // "Dos mil millones" are two thousand times a million; "un millón dos mil" a million and two thousand
  const product = scaled < value ? Math.max(scaled + rest, 1) * value : scaled + Math.max(rest, 1) * value;
  return { index, end, last: value, scaled: product, rest: 0, unit: value };
}

/** Whether a word goes on with a number: "two hundred", "thirty-one", "mil dos", but not "two and three". */
function goesOn({ last, end }: Worded, value: number, index: number, text: string, lang: Lang): boolean {
  const { gaps, multiples, afterTensTo } = grammars[lang];
  const parts = (gap: RegExp) => {
    gap.lastIndex = end;
    return gap.test(text) && gap.lastIndex === index;
  };
  if (value >= 1000) return parts(gaps.space);
  if (value === 100 && multiples) return last > 0 && last < 10 && parts(gaps.space);
  if (last >= 1000) return parts(gaps.space) || parts(gaps.hundreds);
  if (last >= 100) return value < 100 && parts(gaps.hundreds);
  return last >= 20 && last % 10 === 0 && value > 0 && value <= afterTensTo && parts(gaps.tens);
}

/** Where a number begins whose first word stands here: at its article, if it has one; nowhere, if it can't begin so. */
function startOf(value: number, index: number, text: string, lang: Lang): number | undefined {
  if (value < 100) return index;
  const { article, alone } = grammars[lang];
  const before = text.slice(0, index);
  const [one] = article.exec(before) ?? [];
  if (one) return index - one.length;
  // In "20 thousand" it scales a figure
  return value <= alone && !/\d\s$/.test(before) ? index : undefined;
}

/** How a language writes numbers. */
interface Grammar {
  /** A figure in digits: its sign, its whole part, its decimals, and the words that scale it. */
  figure: RegExp;
  decimal: string;
  scale: RegExp;
  /** A word of a number, and the value of each. */
  word: RegExp;
  values: ReadonlyMap<string, number>;
  /** What may stand between two words of a number. */
  gaps: Readonly<Record<"space" | "tens" | "hundreds", RegExp>>;
  /** Up to which unit a ten goes on: "thirty-one", but "soixante et onze". */
  afterTensTo: number;
  /** Whether one word takes a multiple for all hundreds: "two hundred", "deux cents". */
  multiples: boolean;
  /** The article that may be one, right before a word. */
  article: RegExp;
  /** Up to which value a number may begin without one: "mil", but "a thousand". */
  alone: number;
}

const SPACE = "[ \\u00a0\\u202f]";

const grammars = byLanguage(({ numbers }: CheckWords): Grammar => {
  const units = valued(numbers.units, (place) => place);
  const tens = valued(numbers.tens, (place) => 10 * (place + 2));
  const hundreds = valued(numbers.hundreds, (place) => 100 * (place + 1));
  const scales = valued(numbers.scales, (place) => 1000 ** (place + 1));
  const all = [...units, ...tens, ...hundreds, ...scales];
  const whole = `\\d{1,3}(?:[${numbers.thousands}]\\d{3})+(?!\\d)|\\d+`;
  const scaled = `(?:${SPACE}${oneOf(scales)}(?!\\p{L})){0,2}`;
  const sticky = (pattern: string) => new RegExp(`(?:${pattern.replaceAll(" ", SPACE)})`, "uy");
  return {
    figure: new RegExp(
      `(?<![\\p{L}\\d.,]|\\p{L}[-\\u2212])([-\\u2212](?=\\d))?(${whole})(${escaped(numbers.decimal)}\\d+)?(?![\\d\\p{L}])(${scaled})`,
      "giu",
    ),
    decimal: numbers.decimal,
    scale: new RegExp(oneOf(scales), "giu"),
    word: new RegExp(`(?<!\\p{L})${oneOf(all)}(?!\\p{L})`, "gu"),
    values: new Map(all),
    gaps: { space: sticky(" "), tens: sticky(numbers.afterTens), hundreds: sticky(numbers.afterHundreds) },
    afterTensTo: numbers.afterTensTo,
    multiples: new Set(hundreds.map(([, value]) => value)).size === 1,
    article: new RegExp(`(?<!\\p{L})${anyOf(numbers.article)}${SPACE}$`, "u"),
    alone: numbers.article.length > 0 ? 999 : 1000,
  };
});

type Valued = readonly [word: string, value: number];

/** Words with their values: those of a list in its order, where a slash parts words of one value. */
function valued(list: string, valueAt: (place: number) => number): Valued[] {
  return list.split(" ").flatMap((same, place) => same.split("/").map((word): Valued => [word, valueAt(place)]));
}

/** One of some words, the longest first, since "dix" begins "dix-sept". */
function oneOf(words: readonly Valued[]): string {
  const sorted = words.map(([word]) => word.replaceAll("-", "[-\\u2011]")).sort((a, b) => b.length - a.length);
  return `(?:${sorted.join("|")})`;
}
