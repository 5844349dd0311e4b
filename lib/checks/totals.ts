/** The counts that a picture prints beside a name ("19 Firearms", "Texas: 4 people"), and what texts say of the same. */
import { withoutDays } from "./days.ts";
import { partTexts } from "./figure.ts";
import { labelsOf } from "./labels.ts";
import { IN_WORDS, numbersIn } from "./numbers.ts";
import type { CheckContext, Drawing } from "./rule.ts";
import { unitAfter } from "./units.ts";
import { folded, spokenNames, without } from "./words.ts";

/** A name with the one count that the picture gives it. */
export interface Total {
  name: string;
  count: number;
}

/** The names that have a count in the picture; a name with two is told of no more. */
export function totalsOf(figure: Drawing, context: CheckContext): Total[] {
  const texts = [...partTexts(figure, "plot"), ...labelsOf(figure).map(({ text }) => text)];
  const counts = new Map<string, Set<number>>();
  for (const text of new Set(texts)) {
    const found = toTotal(withoutDays(without(text, spokenNames(context))).trim());
    if (found) counts.set(found.name, (counts.get(found.name) ?? new Set()).add(found.count));
  }
  return [...counts].flatMap(([name, [count = Number.NaN, ...others]]) =>
    others.length === 0 && !Number.isNaN(count) ? [{ name, count }] : [],
  );
}

/** A figure of something else than people, or of some of them, is no count to hold a text against. */
function toTotal(text: string): Total | undefined {
  const [, first, after, before, last] = /^(\d+) (\p{L}\D+)$|^(\p{L}\D*?):? (\d+)(?![\d.,%])\D*$/u.exec(text) ?? [];
  const name = folded(after ?? before ?? "").replace(/[^\p{L}\d]+$/u, "");
  if (!/\p{L}{3}/u.test(name)) return undefined;
  const unit = last === undefined ? undefined : unitAfter(text, text.lastIndexOf(last) + last.length);
  const more = unit !== undefined && (unit.kind !== "people" || /\p{L}/u.test(text.slice(unit.end)));
  const count = Number(first ?? last);
  return { name, count: more || isYear(count) ? Number.NaN : count };
}

const isYear = (count: number) => count >= 1800 && count < 2200;

/** A count that a text gives to a name, and that the picture gives otherwise. */
export interface Contradiction extends Total {
  written: string;
  told: number;
}

/**
 * What a text says otherwise than the picture, where the count stands right after the name.
 *
 * @example
 * contradictionsIn("Firearms 18, murder 9", [{ name: "firearms", count: 19 }]); // told 18
 */
export function contradictionsIn(text: string, totals: readonly Total[]): Contradiction[] {
  let left = folded(text.normalize("NFC"));
  const found: Contradiction[] = [];
  // "Texas" may stand within "Southern Texas"
  for (const { name, count } of totals.toSorted((a, b) => b.name.length - a.name.length)) {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const pattern = new RegExp(
      `${START}${escaped}(?:: | \\(| with | con | )(\\d+|${IN_WORDS})(?![\\d%]|[.,]\\d)`,
      "gu",
    );
    left = left.replace(pattern, (written, number: string, index: number, whole: string) => {
      const told = numbersIn(number)[0]?.value ?? count;
      const unit = unitAfter(whole, index + written.length);
      const other = (unit && unit.kind !== "people") || isYear(told);
      if (told !== count && !other) found.push({ name, count, written, told });
      return " ".repeat(written.length);
    });
  }
  return found;
}

/** A name begins a phrase, or stands after a word that joins it; before it stands no count of its own. */
const START = "(?<=^|[.;:,(] |(?<![\\p{L}\\d])(?:in|for|from|of|by|and|the|de|del|en|para|y|el|la|los|las) )";
