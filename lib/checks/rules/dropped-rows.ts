/** No row dropped silently: what isn't drawn is counted in the notes. */
import { isMark, partTexts } from "../figure.ts";
import { gives } from "../numbers.ts";
import { keyOf } from "../rows.ts";
import type { Rule } from "../rule.ts";
import { langOf } from "../words.ts";

export const droppedRows: Rule = {
  code: "dropped-rows",
  name: "No row dropped silently",
  severity: "error",
  what: "Compares the rows that the chart was given with the rows that its marks carry; where some are not drawn, the notes have to give their number.",
  why: "A row without a value leaves no gap on a chart: readers take what they see for all there is.",
  bad: "92 rows, 49 bars, and no word of the rest",
  good: "Not shown: 43 people whose dates were not read here.",
  *check(figure, context) {
    const { rows = [] } = context;
    const lang = langOf(figure, context);
    const keys = new Set(rows.flatMap((row) => keyOf(row) ?? []));
    const drawn = new Set(figure.shapes.flatMap((shape) => (isMark(shape) && shape.key ? [shape.key] : [])));
    const dropped = [...keys].filter((key) => !drawn.has(key));
    const [first] = dropped;
    if (!first || partTexts(figure, "notes").some((note) => gives(note, dropped.length, lang))) return;
    const example = dropped.length === 1 ? first : `${first} and ${dropped.length - 1} more`;
    yield {
      element: "notes",
      what: `don't say that ${dropped.length} of ${keys.size} rows are not drawn: ${example}`,
      remedy: "Draw them, or say in the notes how many are missing and why.",
    };
  },
};
