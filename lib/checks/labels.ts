/** What the labels of a picture give: how many marks there are, and the amount of each. */

import { withoutDays } from "./days.ts";
import { blocksOf, isMark } from "./figure.ts";
import { figuresIn } from "./numbers.ts";
import type { CheckContext, Drawing } from "./rule.ts";
import { type Threshold, thresholdsIn } from "./thresholds.ts";
import { type Unit, unitAfter } from "./units.ts";
import { spokenNames, without } from "./words.ts";

/** What a label gives of a mark: an amount, or both ends of one. */
export interface Amount {
  low: number;
  high: number;
  unit: Unit | undefined;
}

/** A label of a mark, with the key of the row that it shows. */
export interface Label {
  text: string;
  key: string;
  /** The marks that are drawn together: bars, the dots above them. */
  layer: string;
}

/** The labels of all marks, as a screen reader has them. */
export function labelsOf({ shapes }: Drawing): Label[] {
  return shapes.filter(isMark).flatMap(({ label, key, role }) => (label ? [{ text: label, key, layer: role }] : []));
}

/** The figures that stand beside marks with no other word than their unit: "10.0", "9.9–10.0", "3 days". */
export function figuresBeside({ texts }: Drawing): Label[] {
  return blocksOf(texts.filter(isMark))
    .map((lines) => lines.map(({ text }) => text).join(" "))
    .filter((text) => /^[<>$≠\s]*\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?\s*(?:%|\p{L}+)?[≠\s]*$/u.test(text))
    .map((text) => ({ text, key: "", layer: "" }));
}

/**
 * The amounts that a label gives. Days, and figures within names, are none.
 *
 * @example
 * amountsIn("Ana, 5,000,000: Oct. 4, 2020 – Jan. 7, 2023, 2.2–2.3 years"); // 5,000,000 and 2.2 to 2.3 years
 */
export function amountsIn(label: string, context: CheckContext = {}): Amount[] {
  const text = withoutDays(without(label, spokenNames(context)));
  const lines = thresholdsIn(text);
  const found: (Amount & { start: number; end: number })[] = [];
  for (const { value, written, index } of figuresIn(text)) {
    const end = index + written.length;
    const unit = unitAfter(text, end) ?? (text[index - 1] === "$" ? { kind: "dollars", factor: 1, end } : undefined);
    if (!unit && /^\d{4}$/.test(written) && value >= 1800 && value < 2200) continue;
    const before = found.at(-1);
    if (before && /^\s?[–-]\s?\$?$/.test(text.slice(before.end, index))) {
      Object.assign(before, { high: value, unit: unit ?? before.unit, end });
      continue;
    }
    const line = lines.find((each) => each.index <= index && each.end >= end);
    found.push({ ...ends(value, text.slice(0, index), line), unit, start: index, end });
  }
  return found.map(({ low, high, unit }) => ({ low, high, unit }));
}

/** "<0.1" and "3 days at most" have no lower end. */
function ends(value: number, before: string, line: Threshold | undefined): { low: number; high: number } {
  const sign = /([<>])\s*\$?$/.exec(before)?.[1];
  const below = sign === "<" || line?.comparison === "below";
  const over = sign === ">" || line?.comparison === "over";
  const tiny = Math.abs(value) * 1e-9 + 1e-12;
  return {
    low: below || line?.comparison === "at most" ? Number.NEGATIVE_INFINITY : over ? value + tiny : value,
    high: over || line?.comparison === "at least" ? Number.POSITIVE_INFINITY : below ? value - tiny : value,
  };
}

/**
 * How many marks a reader may count: the labels, those of one row or of one text taken together, and the rows that
 * are drawn, where they are known. A row may have two marks, and two rows one text.
 */
export function sizesOf(labels: readonly Label[], rows: readonly object[] = []): Set<number> {
  const keys = new Set(labels.map(({ text, key }) => key || text));
  const drawn = rows.filter((row) => keys.has(keyOf(row) ?? ""));
  const sizes = [labels.length, keys.size, new Set(labels.map(({ text }) => text)).size, drawn.length];
  return new Set(sizes.filter((size) => size > 0));
}

/** What a row rests on, as a list. */
export function evidenceIn(row: object): { key?: string; contested?: boolean; uncertain?: boolean }[] {
  const { evidence } = row as { evidence?: unknown };
  return (Array.isArray(evidence) ? evidence : [evidence]).filter((one) => typeof one === "object" && one !== null);
}

/** The key that a row's mark carries: the first of what it rests on. */
export function keyOf(row: object): string | undefined {
  return evidenceIn(row)[0]?.key;
}
