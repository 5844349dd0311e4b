/** Colour-blind distance: colours that tell categories apart do so for everyone. */
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  type Rgb,
} from "culori";
import { type Figure, isMark } from "../figure.ts";
import type { Rule } from "../rule.ts";

/**
 * The least distance, in CIEDE2000. The palette of Okabe and Ito, the reference for colour-blind readers, keeps 11
 * between its closest pair; the default colours of Vega fall to 2, and its green and red, which are confused, to 5.
 */
const LEAST = 10;

/** More colours than these are a scale that shows amounts, whose neighbours may be close. */
const MOST_CATEGORIES = 8;

/** Two colours whose hues are closer than this, in degrees, are tints of one. */
const SAME_HUE = 12;

const SIGHTS = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

export const colourDistance: Rule = {
  code: "colour-distance",
  name: "Colour-blind distance",
  severity: "error",
  what: `Compares the colours of a chart's marks, pair by pair, as readers with protanopia, deuteranopia and tritanopia see them: those that tell categories apart are at least ${LEAST} apart (CIEDE2000). Tints of one hue, and more than ${MOST_CATEGORIES} colours, are a scale, and let through.`,
  why: "About one man in twelve, and one woman in two hundred, can't tell some colours apart; to them, two categories become one.",
  bad: "open branches in #54a24b, closed ones in #e45756: 5 apart for readers with deuteranopia",
  good: "open branches in #3186e9, closed ones in #bf4b00: 55 apart or more for all",
  *check(figure) {
    const colours = categoryColours(figure);
    if (colours.length > MOST_CATEGORIES) return;
    for (const [index, first] of colours.entries()) {
      for (const second of colours.slice(index + 1)) {
        if (areTints(first, second)) continue;
        const [sight, distance] = worst(first, second);
        if (distance >= LEAST) continue;
        yield {
          element: `the colours ${formatHex(first)} and ${formatHex(second)}`,
          // Rounded down, so that 9.98 doesn't read as enough
          what: `are ${Math.floor(distance * 10) / 10} apart for readers with ${sight}; the least is ${LEAST}`,
          remedy:
            "Take colours that also differ in lightness, as the theme's do; or draw both in one colour, and label them.",
        };
      }
    }
  },
};

/** The colours that marks are given, before opacity makes tints of them. */
function categoryColours({ shapes }: Figure): Rgb[] {
  const colours = new Map<string, Rgb>();
  for (const shape of shapes.filter(isMark)) {
    const colour = shape.fill ?? shape.stroke;
    if (colour) colours.set(formatHex(colour), { mode: "rgb", r: colour.r, g: colour.g, b: colour.b });
  }
  return [...colours.values()];
}

const toOklch = converter("oklch");

function areTints(first: Rgb, second: Rgb): boolean {
  const [a, b] = [toOklch(first), toOklch(second)];
  const [greyA, greyB] = [a.c < 0.02, b.c < 0.02];
  if (greyA || greyB) return greyA && greyB;
  const turn = Math.abs((a.h ?? 0) - (b.h ?? 0));
  return Math.min(turn, 360 - turn) < SAME_HUE;
}

function worst(first: Rgb, second: Rgb): [sight: string, distance: number] {
  const distance = differenceCiede2000();
  return Object.entries(SIGHTS)
    .map(([sight, filter]): [string, number] => [sight, distance(filter(first), filter(second))])
    .reduce((least, next) => (next[1] < least[1] ? next : least));
}
