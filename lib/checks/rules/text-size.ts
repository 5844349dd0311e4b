/** Text size: no text is smaller than a phone's reader can read. */
import { blocksOf, type TextLine } from "../figure.ts";
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
  bad: '<text font-size="10px">Rafael Caro Quintero</text>',
  good: '<text font-size="13px">Rafael Caro Quintero</text>',
  *check({ texts }) {
    for (const [line] of blocksOf(texts.filter(({ size }) => size < LEAST - 0.005)) as [TextLine][]) {
      yield {
        element: nameText(line),
        what: `is ${Number(line.size.toFixed(2))} px; the least is ${LEAST} px`,
        remedy: `Set it in ${LEAST} px or more; if there is no room, say less or turn the chart on its side.`,
      };
    }
  },
};
