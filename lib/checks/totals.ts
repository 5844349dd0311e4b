/** The counts that a picture prints beside a name ("19 Firearms", "Texas: 4 people"), and what texts say of the same. */
import type { Lang } from "../languages/text.ts";
import { withoutDays } from "./days.ts";
import { partTexts } from "./figure.ts";
import { labelsOf } from "./labels.ts";
import { type Figured, isYear, numbersIn } from "./numbers.ts";
import { anyOf, escaped, wholeWord } from "./patterns.ts";
import type { Drawing } from "./rule.ts";
import { folded, without } from "./texts.ts";
import { unitAfter } from "./units.ts";
import { byLanguage } from "./words.ts";

/** A name with the one count that the picture gives it. */
export interface Total {
  name: string;
  count: number;
}

/**
 * The names that have a count in the picture; a name with two is told of no more.
 *
 * @param names what may hold a figure that is no count
 */
export function totalsOf(figure: Drawing, lang: Lang, names: readonly string[] = []): Total[] {
  const texts = [...partTexts(figure, "plot"), ...labelsOf(figure).map(({ text }) => text)];
  const counts = new Map<string, Set<number>>();
  for (const text of new Set(texts)) {
    const found = toTotal(withoutDays(without(text, names), lang).trim(), lang);
    if (found) counts.set(found.name, (counts.get(found.name) ?? new Set()).add(found.count));
  }
  return [...counts].flatMap(([name, [count = Number.NaN, ...others]]) =>
    others.length === 0 && !Number.isNaN(count) ? [{ name, count }] : [],
  );
}

/** A figure of something else than people, or of some of them, is no count to hold a text against. */
function toTotal(text: string, lang: Lang): Total | undefined {
  const [, first, after, before, last] = /^(\d+) (\p{L}\D+)$|^(\p{L}\D*?):? (\d+)(?![\d.,%])\D*$/u.exec(text) ?? [];
  const name = folded(after ?? before ?? "").replace(/[^\p{L}\d]+$/u, "");
  if (!/\p{L}{3}/u.test(name)) return undefined;
  const unit = last === undefined ? undefined : unitAfter(text, text.lastIndexOf(last) + last.length, lang);
  const more = unit !== undefined && (unit.kind !== "people" || /\p{L}/u.test(text.slice(unit.end)));
  const written = (first ?? last) as string;
  const count = Number(written);
  return { name, count: more || isYear({ written, value: count }) ? Number.NaN : count };
}

/** A count that a text gives to a name, and that the picture gives otherwise. */
export interface Contradiction extends Total {
  written: string;
  told: number;
}

/**
 * What a text says otherwise than the picture, where the count stands right after the name.
 *
 * @example
 * contradictionsIn("Firearms 18, murder 9", [{ name: "firearms", count: 19 }], "en"); // told 18
 */
export function contradictionsIn(text: string, totals: readonly Total[], lang: Lang): Contradiction[] {
  const { before, between } = around[lang];
  const composed = text.normalize("NFC");
  const numbers = numbersIn(composed, lang);
  let left = folded(composed);
  const found: Contradiction[] = [];
  // "Texas" may stand within "Southern Texas"
  for (const { name, count } of totals.toSorted((a, b) => b.name.length - a.name.length)) {
    const beside = new RegExp(`${before}${escaped(name)}${between}`, "gu");
    left = left.replace(beside, (named, index: number) => {
      const figure = numbers.find((number) => number.index === index + named.length);
      if (figure && isCount(figure, composed, lang) && figure.value !== count)
        found.push({ name, count, written: `${named}${figure.written}`, told: figure.value });
      return " ".repeat(named.length);
    });
  }
  return found;
}

/** Whether a figure may count people: it is whole, no year, and of no other unit. */
function isCount(figure: Figured, text: string, lang: Lang): boolean {
  const unit = unitAfter(text, figure.end, lang);
  return figure.unit === 1 && !isYear(figure) && (unit === undefined || unit.kind === "people");
}

/** What stands around a name that has a count: it begins a phrase, or a word joins it, and no count stands before it. */
const around = byLanguage(({ counts }) => ({
  before: `(?<=^|[.;:,(]\\s|${wholeWord(counts.beforeName.map(folded))}\\s|['’])`,
  between: `(?:\\s?:\\s|\\s\\(|\\s${anyOf(counts.afterName)}\\s|\\s)`,
}));
