/** Nothing clipped: all that is drawn lies inside the figure, and text keeps its margin. */
import { type Box, boxOf } from "../geometry.ts";
import type { Drawing, Rule } from "../rule.ts";
import { nameShape, nameText } from "../say.ts";

/** Half a pixel of antialiasing cuts nothing off. */
const TOLERANCE = 0.5;

export const clipped: Rule = {
  code: "clipped",
  name: "Nothing clipped",
  severity: "error",
  what: "Finds text and marks that the figure's edge or their plot cuts off, and warns of text that runs into the margin or is cut short with an ellipsis.",
  why: "What is cut off is lost: half a name, or the end of the longest bar, which is the story.",
  bad: "a label that starts at x = 320 and is 60 px wide, in a figure of 340 px",
  good: "the same label on the other side of its bar, or room for it in the scale",
  *check(figure) {
    const { width, height, texts, shapes } = figure;
    const margin = marginOf(figure);
    for (const line of texts) {
      const box = boxOf(line.corners);
      const sides = sidesBeyond(box, { left: 0, top: 0, right: width, bottom: height });
      const room = { left: margin, top: 0, right: width - margin, bottom: height };
      if (sides) {
        yield { element: nameText(line), what: `is cut off at the figure's ${sides}`, remedy: MAKE_ROOM };
      } else if (sidesBeyond(box, room)) {
        const what = `runs into the margin of ${margin} px at the ${sidesBeyond(box, room)}`;
        yield { element: nameText(line), what, remedy: MAKE_ROOM, severity: "warning" };
      } else if (line.part === "plot" && line.text.endsWith("…")) {
        const remedy = "Give it the room it needs (labelLimit: 0), or a shorter text.";
        yield { element: nameText(line), what: "is cut short", remedy, severity: "warning" };
      }
    }
    for (const shape of shapes) {
      const sides = sidesBeyond(shape.box, { left: 0, top: 0, right: width, bottom: height });
      const plot = shape.clip && sidesBeyond(shape.box, shape.clip);
      if (sides) yield { element: nameShape(shape), what: `is cut off at the figure's ${sides}`, remedy: MAKE_ROOM };
      else if (plot) {
        const what = `is cut off at its plot's ${plot}`;
        yield { element: nameShape(shape), what, remedy: "Widen the scale, or say in the notes what lies beyond." };
      }
    }
  },
};

const MAKE_ROOM = "Make room for it: a wider scale, a shorter text, another place.";

/** The margin that the frame keeps: where the headline starts. */
function marginOf({ texts }: Drawing): number {
  const headline = texts.find(({ part }) => part === "headline");
  return headline ? Math.floor(boxOf(headline.corners).left) : 0;
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
