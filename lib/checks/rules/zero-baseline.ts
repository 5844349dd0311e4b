/** Bars start at zero: a bar's length is its value. */
import { isMark, type Shape, type TextLine } from "../figure.ts";
import type { Box } from "../geometry.ts";
import { figuresIn } from "../numbers.ts";
import type { Drawing, Finding, Rule, Scale } from "../rule.ts";

/** How far a bar's foot may be from the axis's zero, in pixels: an axis stands half a pixel off, and lengths are rounded. */
const OFF = 2;

/** How far bars may depart from the lengths of their values, as a part of the longest: labels are rounded. */
const UNEVEN = 0.03;

export const zeroBaseline: Rule = {
  code: "zero-baseline",
  name: "Bars start at zero",
  severity: "error",
  what: "Takes the line that bars share as their foot, and compares it with the zero of the axis as its labels give it; without an axis, bars have to be as long as the figures of their labels. Areas are held to the axis. Bars that share no line are ranges, as are all where the context says so.",
  why: "A bar is read by its length: cut its foot off, and a small difference becomes a large one.",
  bad: "bars of 26 and 29 people on a scale that starts at 25: the second is four times as long",
  good: "the same bars from zero, or dots, which are read by their place",
  *check(figure, { ranges = false, scales = {} }) {
    if (ranges) return;
    const marks = figure.shapes.filter((shape) => isMark(shape) && !shape.hidden);
    const bars = marks.filter(({ kind }) => /^(?:bar|barra)$/.test(kind));
    for (const view of new Set(bars.map((bar) => bar.view))) {
      const foot = footOf(bars.filter((bar) => bar.view === view));
      if (foot) yield* checkFoot(foot, axisOf(figure, view, foot.along), scales[foot.along], "bars");
    }
    for (const area of marks.filter(({ kind }) => /^(?:area|área)(?: mark)?$/.test(kind))) {
      const foot = areaFoot(area);
      if (foot) yield* checkFoot(foot, axisOf(figure, area.view, "y"), scales.y, "area");
    }
  },
};

/** A year, which unlike an amount has no comma; or a month. */
const TIME =
  /(?<![\d.,])(?:1[89]|2[01])\d\d(?![\d.,])|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)/iu;

/** The line that bars stand on: across x for lying bars, across y for standing ones. */
interface Foot {
  along: "x" | "y";
  at: number;
  /** Each bar's length from the foot, with the figures that its label gives, where there is one bar to a place. */
  lengths: { length: number; values: number[] }[];
}

function* checkFoot(foot: Foot, axis: Tick[], scale: Scale | undefined, element: string): Iterable<Finding> {
  const remedy = "Start the scale at zero, or draw dots, which are read by their place.";
  if (scale) {
    const [low, high] = [Math.min(...scale.domain), Math.max(...scale.domain)];
    const what =
      scale.type === "log" ? "stand on a logarithmic scale, which has no zero" : "stand on a scale without zero";
    const temporal = scale.type === "time" || scale.type === "utc";
    if (!temporal && (scale.type === "log" || low > 0 || high < 0)) yield { element, what, remedy };
    return;
  }
  if (axis.some(({ temporal }) => temporal)) return;
  const [first, last] = [axis[0], axis.at(-1)];
  if (first && last && first.value !== last.value) {
    const perValue = (last.at - first.at) / (last.value - first.value);
    const even = axis.every(({ at, value }) => Math.abs(first.at + (value - first.value) * perValue - at) <= OFF);
    const zero = first.at - first.value * perValue;
    if (!even) yield { element, what: "stand on an axis whose steps are uneven", remedy };
    else if (Math.abs(zero - foot.at) > OFF) {
      const value = (foot.at - zero) / perValue;
      yield { element, what: `start at ${Number(value.toPrecision(3))} of the axis, not at zero`, remedy };
    }
    return;
  }
  if (!isProportional(foot)) yield { element, what: "are not as long as the figures of their labels", remedy };
}

interface Tick {
  at: number;
  value: number;
  /** Whether it is a year or in a month: a time axis has no zero, and its bars are spells. */
  temporal: boolean;
}

/** The numbered ticks of a view's axis in one direction: labels in a row or in a column. */
function axisOf({ texts }: Drawing, view: number, along: "x" | "y"): Tick[] {
  const index = along === "x" ? 0 : 1;
  const labels = texts.filter((line) => line.view === view && /role-axis-label/.test(line.role));
  const ticks = labels.filter((label) =>
    labels.some(
      (other) =>
        Math.abs(other.anchor[1 - index] - label.anchor[1 - index]) < 0.5 &&
        Math.abs(other.anchor[index] - label.anchor[index]) > 0.5,
    ),
  );
  return ticks.flatMap((tick) => {
    const figures = figuresIn(tick.text);
    return figures[0] && figures.length === 1
      ? [{ at: placeOf(tick, along), value: figures[0].value, temporal: TIME.test(tick.text) }]
      : [];
  });
}

/** Where a label's tick is: Vega sets an axis half a pixel off, and a label 0.3 font sizes below its tick's height. */
function placeOf({ anchor, size }: TextLine, along: "x" | "y"): number {
  return (along === "x" ? anchor[0] : anchor[1] - 0.3 * size) - 0.5;
}

function footOf(bars: readonly Shape[]): Foot | null {
  const [lying, standing] = [footAlong(bars, "x"), footAlong(bars, "y")];
  if (lying && standing) return null;
  return lying ?? standing;
}

function footAlong(bars: readonly Shape[], along: "x" | "y"): Foot | null {
  const places = new Map<string, { low: number; high: number; bars: Shape[] }>();
  for (const bar of bars) {
    const { left, right, top, bottom } = seen(bar);
    const [low, high, from, to] = along === "x" ? [left, right, top, bottom] : [top, bottom, left, right];
    const key = `${Math.round(from)} ${Math.round(to)}`;
    const place = places.get(key) ?? { low, high, bars: [] };
    places.set(key, { low: Math.min(low, place.low), high: Math.max(high, place.high), bars: [...place.bars, bar] });
  }
  const all = [...places.values()];
  const stands = (at: number) => all.every(({ low, high }) => Math.min(Math.abs(low - at), Math.abs(high - at)) < 0.75);
  // Standing bars stand on their lower edge, which is the larger y
  const edges = all.flatMap(({ low, high }) => (along === "x" ? [low, high] : [high, low]));
  const at = edges.find(stands);
  if (at === undefined) return null;
  const lengths = all.flatMap(({ low, high, bars: [bar, ...others] }) => {
    const values = figuresIn(bar?.label ?? "").map(({ value }) => Math.abs(value));
    return values.length === 0 || others.length > 0 ? [] : [{ length: high - low, values }];
  });
  return { along, at, lengths: lengths.length === all.length ? lengths : [] };
}

/** The level edge at the bottom of an area; none where it is a band or a stream. */
function areaFoot(area: Shape): Foot | null {
  const { bottom } = seen(area);
  const level = area.outlines.flat().filter(([, y]) => y > bottom - 0.1);
  return level.length > 1 ? { along: "y", at: bottom, lengths: [] } : null;
}

/** What is seen of a shape that its plot cuts. */
function seen({ box, clip }: Shape): Box {
  if (!clip) return box;
  return {
    left: Math.max(box.left, clip.left),
    top: Math.max(box.top, clip.top),
    right: Math.min(box.right, clip.right),
    bottom: Math.min(box.bottom, clip.bottom),
  };
}

/** Whether bars are as long as the first figures of their labels, or the second, and so on. */
function isProportional({ lengths }: Foot): boolean {
  if (lengths.length < 3) return true;
  const longest = Math.max(...lengths.map(({ length }) => length));
  const figures = Math.min(...lengths.map(({ values }) => values.length));
  return Array.from({ length: figures }, (_, index) => index).some((index) => {
    const most = Math.max(...lengths.map(({ values }) => values[index] ?? 0));
    return lengths.every(
      ({ length, values }) =>
        Math.abs(length - ((values[index] ?? 0) / most) * longest) <= Math.max(OFF, UNEVEN * longest),
    );
  });
}
