/** The numbers of an axis, and where on it each of them is: what its labels tell of its scale. */
import { LANGUAGES } from "../languages/words.ts";
import type { Figure, TextLine } from "./figure.ts";
import { figuresIn } from "./numbers.ts";

/** The direction in which an axis, or a bar, runs. */
export type Along = "x" | "y";

export interface Tick {
  /** Its place along the axis, in pixels. */
  at: number;
  value: number;
  /** Whether it is a year or in a month: a time axis has no zero, and its bars are spells. */
  temporal: boolean;
}

/** The numbered ticks of a view's axis in one direction: labels in a row or in a column. */
export function ticksOf({ texts, lang }: Pick<Figure, "texts" | "lang">, view: number, along: Along): Tick[] {
  const [on, across] = along === "x" ? ([0, 1] as const) : ([1, 0] as const);
  const labels = texts.filter((line) => line.view === view && /role-axis-label/.test(line.role));
  const inLine = labels.filter(({ anchor }) =>
    labels.some(
      ({ anchor: other }) => Math.abs(other[across] - anchor[across]) < 0.5 && Math.abs(other[on] - anchor[on]) > 0.5,
    ),
  );
  return inLine.flatMap((label) => {
    const [figure, ...others] = figuresIn(label.text, lang ?? "en");
    if (!figure || others.length > 0) return [];
    return [{ at: placeOf(label, along), value: figure.value, temporal: isTime(label.text) }];
  });
}

/** Whether a label is a time's: it has a year, which unlike an amount has no comma, or names a month, in full or short. */
function isTime(label: string): boolean {
  if (/(?<![\d.,])(?:1[89]|2[01])\d\d(?![\d.,])/.test(label)) return true;
  const words = label.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => MONTHS.some((month) => month.startsWith(word)));
}

/** The months' names, in every language that the engine speaks. */
const MONTHS = LANGUAGES.flatMap((lang) => {
  const { format } = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2025, month)).toLowerCase());
});

/** Where a label's tick is: Vega sets an axis half a pixel off, and a label 0.3 font sizes below its tick's height. */
function placeOf({ anchor: [x, y], runs }: TextLine, along: Along): number {
  return (along === "x" ? x : y - 0.3 * (runs[0]?.size ?? 0)) - 0.5;
}
