/** The charts: what `handover/charts` gives to those who draw. */
export {
  type Chart,
  type ChartDefinition,
  chart,
  type PlotSpec,
  type SpecContext,
  type SVGOptions,
  type Variant,
} from "./chart.ts";
export { en, es, fr, type NumberOptions, pt, type Words, words } from "./locale.ts";
export { type TextStyle, textWidth } from "./measure.ts";
export { type PNGOptions, renderPNG } from "./png.ts";
export { readUpTo } from "./provenance.ts";
export { type RenderOptions, renderSVG } from "./render.ts";
export { COLOURS, CONTESTED_SIGN, LOOKS } from "./theme.ts";
export { type WrapOptions, wrap } from "./wrap.ts";
