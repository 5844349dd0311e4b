/** Bars start at zero: a bar's length is its value. */
import { type Tick, ticksOf } from "../axis.ts";
import { type Foot, feetOf, footOfAreas, isProportional } from "../bars.ts";
import { isMark } from "../figure.ts";
import type { CheckContext, Drawing, Finding, Rule, Scale } from "../rule.ts";

/** How far a bar's foot may be from the axis's zero, in pixels: an axis stands half a pixel off, and lengths are rounded. */
const OFF = 2;

export const zeroBaseline: Rule = {
  code: "zero-baseline",
  name: "Bars start at zero",
  severity: "error",
  what: "Finds bars that don't start at zero. The line that all of them share is their foot, and has to be where the labels of their axis put zero; without an axis, bars have to be as long as the figures of their own labels. Areas are held to their axis. Bars that share no line are ranges, bars on an axis of time are spells, and both are let through, as are all where the context says that they are ranges.",
  why: "A bar is read by its length: cut its foot off, and a small difference becomes a large one.",
  bad: "bars of 26 and 29 people on a scale that starts at 25: the second is four times as long",
  good: "the same bars from zero, or dots, which are read by their place",
  *check(figure, { ranges = false, scales = {} }) {
    if (ranges) return;
    const marks = figure.shapes.filter((shape) => isMark(shape) && !shape.hidden);
    for (const view of new Set(marks.map((mark) => mark.view))) {
      const own = marks.filter((mark) => mark.view === view);
      const bars = own.filter(({ kind }) => /^(?:bar|barra|barre)$/.test(kind));
      const areas = own.filter(({ role }) => /\bmark-area\b/.test(role));
      yield* checkFeet(feetOf(bars, figure.lang ?? "en"), "bars", figure, view, scales);
      yield* checkFeet(footOfAreas(areas), "areas", figure, view, scales);
    }
  },
};

const REMEDY = "Start the scale at zero, or draw dots, which are read by their place.";

/** What is wrong with the line that marks stand on. Where it may be one of two, the one with an axis tells. */
function* checkFeet(
  feet: readonly Foot[],
  element: string,
  figure: Drawing,
  view: number,
  scales: NonNullable<CheckContext["scales"]>,
): Iterable<Finding> {
  const measured = feet.map((foot) => ({ foot, ticks: ticksOf(figure, view, foot.along), scale: scales[foot.along] }));
  const told = measured.length > 1 ? measured.filter(({ ticks, scale }) => scale || ticks.length > 1) : measured;
  const [only, other] = told;
  if (!only || other) return;
  const what = only.scale ? wrongScale(only.scale) : wrongFoot(only.foot, only.ticks);
  if (what) yield { element, what, remedy: REMEDY };
}

function wrongScale({ type, domain }: Scale): string | undefined {
  if (type === "time" || type === "utc") return undefined;
  if (type !== "linear") return `stand on a ${type} scale, on which twice the length is not twice the amount`;
  const [low, high] = [Math.min(...domain), Math.max(...domain)];
  return low > 0 || high < 0 ? `stand on a scale from ${low} to ${high}, which has no zero` : undefined;
}

function wrongFoot(foot: Foot, ticks: readonly Tick[]): string | undefined {
  if (ticks.some(({ temporal }) => temporal)) return undefined;
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first.value === last.value) {
    return isProportional(foot) ? undefined : "are not as long as the figures of their labels";
  }
  const perValue = (last.at - first.at) / (last.value - first.value);
  const isEven = ticks.every(({ at, value }) => Math.abs(first.at + (value - first.value) * perValue - at) <= OFF);
  if (!isEven) return "stand on an axis whose steps are uneven";
  const zero = first.at - first.value * perValue;
  if (foot.at.some((at) => Math.abs(zero - at) <= OFF)) return undefined;
  const [at = zero] = foot.at;
  return `start at ${Number(((at - zero) / perValue).toPrecision(3))} of the axis, not at zero`;
}
