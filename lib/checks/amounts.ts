/** The amounts that labels give: "28.3 years", "9.9–10.0", "<0.1", "$5 million". */
import type { Lang } from "../languages/text.ts";
import { withoutDays } from "./days.ts";
import { figuresIn, isYear } from "./numbers.ts";
import { without } from "./texts.ts";
import { type Threshold, thresholdsIn } from "./thresholds.ts";
import { SIGN, type Unit, unitAfter, unitBefore } from "./units.ts";

/** What a label gives of a mark: an amount, or both ends of one. */
export interface Amount {
  low: number;
  high: number;
  unit: Unit | undefined;
}

/**
 * The amounts that a label gives. Days and years are none, nor are figures within names.
 *
 * @param names what may hold a figure that is none
 * @example
 * amountsIn("Ana, 5,000,000: Oct. 4, 2020 – Jan. 7, 2023, 2.2–2.3 years", "en"); // 5,000,000 and 2.2 to 2.3 years
 */
export function amountsIn(label: string, lang: Lang, names: readonly string[] = []): Amount[] {
  const text = withoutDays(without(label, names), lang);
  const lines = thresholdsIn(text, lang);
  const found: (Amount & { end: number })[] = [];
  for (const figure of figuresIn(text, lang)) {
    const { value, index, end } = figure;
    const unit = unitAfter(text, end, lang) ?? unitBefore(text, index);
    if (!unit && isYear(figure)) continue;
    const before = found.at(-1);
    if (before && RANGE.test(text.slice(before.end, index))) {
      Object.assign(before, { high: value, unit: unit ?? before.unit, end });
      continue;
    }
    const line = lines.find((each) => each.index <= index && each.end >= end);
    found.push({ ...ends(value, text.slice(0, index), line), unit, end });
  }
  return found.map(({ low, high, unit }) => ({ low, high, unit }));
}

/** What stands between the two ends of an amount. */
const RANGE = new RegExp(`^\\s?[–-]\\s?(?:${SIGN}\\s?)?$`, "u");

/** A sign that leaves an end open, right before a figure. */
const OPEN = new RegExp(`([<>])\\s?(?:${SIGN}\\s?)?$`, "u");

/** "<0.1" and "3 days at most" have no lower end. */
function ends(value: number, before: string, line: Threshold | undefined): { low: number; high: number } {
  const sign = OPEN.exec(before)?.[1];
  const below = sign === "<" || line?.comparison === "below";
  const over = sign === ">" || line?.comparison === "over";
  const tiny = Math.abs(value) * 1e-9 + 1e-12;
  return {
    low: below || line?.comparison === "at most" ? Number.NEGATIVE_INFINITY : over ? value + tiny : value,
    high: over || line?.comparison === "at least" ? Number.POSITIVE_INFINITY : below ? value - tiny : value,
  };
}
