/** What a figure counts or measures: the word beside it. */
import type { Lang } from "../languages/text.ts";
import { anyOf } from "./patterns.ts";
import { byLanguage, type CheckWords } from "./words.ts";

/** A unit, with others of its kind made comparable: 6 months are half a year. */
export interface Unit {
  /** What it measures: "time", "people", "percent", a currency, or the very noun, for what is known no further. */
  kind: string;
  /** How many of its kind's own unit it is: a month is 1/12 of a year. */
  factor: number;
  /** Where its word ends in the text. */
  end: number;
}

/** The units that have words in a language's file: what each measures, and in how many of the kind's own. */
const KNOWN = {
  year: ["time", 1],
  decade: ["time", 10],
  month: ["time", 1 / 12],
  week: ["time", 7 / 365.25],
  day: ["time", 1 / 365.25],
  people: ["people", 1],
  dollar: ["dollars", 1],
  peso: ["pesos", 1],
  euro: ["euros", 1],
  real: ["reais", 1],
  percent: ["percent", 1],
} as const satisfies Partial<Record<keyof CheckWords["units"], readonly [kind: string, factor: number]>>;

type Name = keyof typeof KNOWN;
const NAMES = Object.keys(KNOWN) as Name[];

/** The kinds that are amounts of something, and no counts of marks. */
const MEASURES: ReadonlySet<string> = new Set(
  NAMES.map((name): string => KNOWN[name][0]).filter((kind) => kind !== "people"),
);

/** The signs of currencies that stand before an amount, and one of them as the source of a pattern. */
const SIGNS: Readonly<Record<string, string>> = { R$: "reais", US$: "dollars", $: "dollars", "€": "euros" };
export const SIGN = "(?:R\\$|US\\$|[$€])";

/** Matches a sign that a text ends with. */
export const BEFORE = new RegExp(`${SIGN}\\s?$`, "u");

/**
 * The unit whose word stands right after a place in a text; none where a word of another sort does.
 *
 * @example
 * unitAfter("6 months or more", 1, "en"); // time, 1/12 of a year
 */
export function unitAfter(text: string, place: number, lang: Lang): Unit | undefined {
  const { of, known, none } = units[lang];
  const rest = text.slice(place).replace(of, "");
  const start = text.length - rest.length;
  const found = known.exec(rest);
  if (found) {
    const [kind, factor] = KNOWN[nameOf(found) as Name];
    return { kind, factor, end: start + found[0].length };
  }
  const [word] = /^\p{L}+/u.exec(rest) ?? [];
  if (!word || none.has(word.toLowerCase())) return undefined;
  return { kind: word.toLowerCase(), factor: 1, end: start + word.length };
}

/** Which of the known units a pattern has found. */
function nameOf({ groups = {} }: RegExpExecArray): Name | undefined {
  return NAMES.find((name) => groups[name] !== undefined);
}

/** The unit whose sign stands right before a place in a text: "$". */
export function unitBefore(text: string, place: number): Unit | undefined {
  const [sign] = BEFORE.exec(text.slice(0, place)) ?? [];
  return sign === undefined ? undefined : { kind: SIGNS[sign.trim()] as string, factor: 1, end: place };
}

/** Whether a unit measures: what it stands beside is an amount, and no count of marks. */
export function measures({ kind }: Unit): boolean {
  return MEASURES.has(kind);
}

/** Whether a text names a unit of a kind: "Years in custody" names time. */
export function namesUnit(text: string, kind: string, lang: Lang): boolean {
  return Array.from(text.matchAll(units[lang].word)).some((found) => {
    const name = nameOf(found);
    return (name ? KNOWN[name][0] : found[0].toLowerCase()) === kind;
  });
}

/** The words of a span of time, as the source of a pattern: what "a" is one of in "a year". */
export function timePattern({ units }: CheckWords): string {
  return `${anyOf(NAMES.filter((name) => KNOWN[name][0] === "time").map((name) => units[name]))}(?!\\p{L})`;
}

const units = byLanguage(({ units }) => {
  const known = NAMES.map((name) => `(?<${name}>${anyOf([units[name]])})`).join("|");
  return {
    of: new RegExp(`^[\\s-]*${units.of.replaceAll(" ", "\\s+")}`, "u"),
    known: new RegExp(`^(?:${known})(?!\\p{L})`, "iu"),
    word: new RegExp(`(?<!\\p{L})(?:${known})(?!\\p{L})|\\p{L}+`, "giu"),
    none: new Set(units.none.join(" ").split(" ")),
  };
});
