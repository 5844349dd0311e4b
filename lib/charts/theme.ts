/** How every chart looks: sizes, colours, axes, and the looks that doubt has. */
import type { Config } from "vega-lite";

/** Sizes in pixels. The frame's rhythm is made of these and nothing else. */
export const SIZES = {
  wide: 680,
  narrow: 340,
  /** From the figure's edge to everything in it. */
  margin: 16,
  narrowMargin: 12,
  headline: 22,
  narrowHeadline: 19,
  subtitle: 15,
  label: 13,
  small: 12.5,
  /** Baseline to baseline, in font sizes. */
  leading: 1.3,
  gap: 10,
} as const;

/**
 * The colours. Each keeps 3:1 against the ground (WCAG 2.2, 1.4.11), and text colours 4.5:1. The five of `categories`
 * stay at least 20 apart (CIEDE2000) for each of the three kinds of colour blindness.
 */
export const COLOURS = {
  ground: "#ffffff",
  ink: "#1a1a1a",
  quiet: "#5c5c5c",
  line: "#d9d9d9",
  accent: "#bf4b00",
  rest: "#858585",
  categories: ["#bf4b00", "#3186e9", "#005763", "#6c0b04", "#858585"],
} as const;

/**
 * How marks of doubt look, in a way that survives black-and-white printing: what is uncertain is pale with a dashed
 * edge, what is contested is hollow, who is not in the data is an empty dashed ring.
 */
export const LOOKS = {
  uncertain: { fillOpacity: 0.28, strokeDash: [2, 2] as number[], strokeWidth: 1 },
  contested: { filled: false, strokeWidth: 2 },
  absent: { filled: false, strokeDash: [2, 2] as number[], strokeWidth: 1.2 },
} as const;

/** Stands after the label of a contested value; the notes say what it means. */
export const CONTESTED_SIGN = "≠";

/** Vega-Lite's settings: quiet axes, no frame, text never under 12 px. */
export const config: Config = {
  background: "transparent",
  view: { stroke: null },
  bar: { color: COLOURS.rest },
  line: { color: COLOURS.accent, strokeWidth: 2 },
  point: { color: COLOURS.rest, filled: true, size: 60, opacity: 1 },
  circle: { color: COLOURS.rest, size: 60, opacity: 1 },
  square: { color: COLOURS.rest, size: 60, opacity: 1 },
  tick: { color: COLOURS.rest, thickness: 2, opacity: 1 },
  rule: { color: COLOURS.rest },
  text: { color: COLOURS.ink, fontSize: SIZES.label },
  area: { color: COLOURS.rest },
  geoshape: { fill: COLOURS.line, stroke: COLOURS.ground },
  range: { category: [...COLOURS.categories] },
  axis: {
    aria: false,
    labelColor: COLOURS.quiet,
    labelFontSize: SIZES.label,
    titleColor: COLOURS.quiet,
    titleFontSize: SIZES.label,
    titleFontWeight: "normal",
    domain: false,
    ticks: false,
    gridColor: COLOURS.line,
    labelPadding: 6,
    labelLimit: 0,
    titleLimit: 0,
  },
  // No text is turned: a title stands above its axis, flush with its labels, clear of the topmost
  axisY: {
    grid: false,
    titleAngle: 0,
    titleAlign: "left",
    titleAnchor: "end",
    titleBaseline: "bottom",
    titlePadding: 0,
    titleY: -SIZES.label,
  },
  axisYQuantitative: { grid: true },
  axisXDiscrete: { labelAngle: 0 },
  axisXTemporal: { grid: false },
  legend: {
    aria: false,
    labelColor: COLOURS.ink,
    labelFontSize: SIZES.label,
    titleColor: COLOURS.quiet,
    titleFontSize: SIZES.label,
    titleFontWeight: "normal",
    orient: "top",
    // Clear of the title of the standing axis, and flush with it; Vega-Lite hands the layout on, but has no type for it
    offset: 34,
    layout: { frame: "bounds" } as never,
    labelLimit: 0,
  },
  header: {
    labelColor: COLOURS.ink,
    labelFontSize: SIZES.label,
    labelFontWeight: "bold",
    titleFontSize: SIZES.label,
    labelLimit: 0,
  },
};
