/** Nothing clipped: all that is drawn lies inside the figure, and text keeps its margin. */
import type { Drawn } from "../figure.ts";
import type { Box } from "../geometry.ts";
import type { Drawing, Finding, Rule } from "../rule.ts";
import { nameShape, nameText } from "../say.ts";

/** Half a pixel of antialiasing cuts nothing off. */
const TOLERANCE = 0.5;

export const clipped: Rule = {
  code: "clipped",
  name: "Nothing clipped",
  severity: "error",
  what: "Finds text and marks that the figure's edge or their plot cuts off. Warns of text that runs into the margin, which on both sides is as wide as the one that the headline keeps, and of labels that are cut short with an ellipsis.",
  why: "What is cut off is lost: half a name, or the end of the longest bar, which is the story.",
  bad: "a label that starts at x = 320 and is 60 px wide, in a figure of 340 px",
  good: "the same label on the other side of its bar, or room for it in the scale",
  *check(figure) {
    const { width, height, texts, shapes } = figure;
    const edges = { left: 0, top: 0, right: width, bottom: height };
    const margin = marginOf(figure);
    for (const line of texts) {
      const element = nameText(line);
      const cut = cutOff(line, edges);
      const beyond = sidesBeyond(line.box, { ...edges, left: margin, right: width - margin });
      if (cut) yield { element, ...cut };
      else if (beyond) {
        const what = `runs into the margin of ${margin} px at the ${beyond}`;
        yield { element, what, remedy: MAKE_ROOM, severity: "warning" };
      } else if (line.part === "plot" && line.text.endsWith("…")) {
        const remedy = "Give it the room it needs (labelLimit: 0), or a shorter text.";
        yield { element, what: "is cut short", remedy, severity: "warning" };
      }
    }
    for (const shape of shapes) {
      const cut = cutOff(shape, edges);
      if (cut) yield { element: nameShape(shape), ...cut };
    }
  },
};

const MAKE_ROOM = "Make room for it: a wider scale, a shorter text, another place.";
const WIDEN = "Widen the scale, or say in the notes what lies beyond.";

/** The margin that the frame keeps: where the headline starts. */
function marginOf({ texts }: Drawing): number {
  const headline = texts.find(({ part }) => part === "headline");
  return Math.floor(headline?.box.left ?? 0);
}

/** What cuts something off, and how to mend it; nothing where it is whole. */
function cutOff({ box, clip }: Drawn, edges: Box): Pick<Finding, "what" | "remedy"> | undefined {
  const sides = sidesBeyond(box, edges);
  if (sides) return { what: `is cut off at the figure's ${sides}`, remedy: MAKE_ROOM };
  const plot = clip && sidesBeyond(box, clip);
  return plot ? { what: `is cut off at its plot's ${plot}`, remedy: WIDEN } : undefined;
}

function sidesBeyond(box: Box, room: Box): string {
  const sides = [
    box.left < room.left - TOLERANCE && "left",
    box.right > room.right + TOLERANCE && "right",
    box.top < room.top - TOLERANCE && "top",
    box.bottom > room.bottom + TOLERANCE && "bottom",
  ];
  return sides.filter((side) => side !== false).join(" and ");
}
