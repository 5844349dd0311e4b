/** Text size: no text is smaller than a phone's reader can read. */
import { blocksOf, type Run, type TextLine } from "../figure.ts";
import type { Rule } from "../rule.ts";
import { nameText } from "../say.ts";

/** The smallest text, in pixels: the least that the design allows, and what news desks set on phones. */
const LEAST = 12;

export const textSize: Rule = {
  code: "text-size",
  name: "Text size",
  severity: "error",
  what: `Finds text under ${LEAST} px as it is seen, after every scale and transform.`,
  why: "On a phone, smaller text can't be read without zooming, and a chart in an article can't be zoomed.",
  bad: '<text font-size="10px">North Branch</text>, or 16 px in a group at scale(0.5), which are seen as 8',
  good: '<text font-size="13px">North Branch</text>',
  *check({ texts }) {
    for (const [line] of blocksOf(texts.filter(({ runs }) => runs.some(isSmall))) as [TextLine][]) {
      const size = Math.min(...line.runs.map((run) => run.size));
      yield {
        element: nameText(line),
        what: `is ${Number(size.toFixed(2))} px; the least is ${LEAST} px`,
        remedy: `Set it in ${LEAST} px or more; if there is no room, say less or turn the chart on its side.`,
      };
    }
  },
};

/** Transforms leave a size a hair off, and what would be printed as 12 is 12. */
function isSmall({ size }: Run): boolean {
  return size < LEAST - 0.005;
}
