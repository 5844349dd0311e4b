/** Draws a Vega-Lite specification with Vega, in one synchronous go: same fonts, clock and chance everywhere. */
import { type Loader, parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import { textWidth } from "./measure.ts";
import { checkAttributes, checkPaint, emptyImages, noLoader, refuseLoading, safeLink } from "./safe.ts";
import { localeInUTC, markDates, readDate, refuseClock, useUTC, utcFunctions } from "./utc.ts";
import { type Attributes, type Item, type SizedView, type SVGRenderer, untyped, type VegaGroup } from "./vega.ts";

export interface DrawOptions {
  /** The colour behind the plot; the specification's own where it is left out. */
  background?: string;
  /** What `sample`, `random()` and bootstrapped intervals start from. */
  seed?: number;
  /** Receives what Vega and Vega-Lite warn about. */
  warn?: (message: string) => void;
}

/** A plot as the inside of an SVG, with its size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * Draws a Vega-Lite specification with inline data. The specification is read as JSON and left as it was.
 *
 * Nothing here waits: Vega's measure of text, its random numbers and its counters are global, so they are set for
 * this drawing and put back before anyone else can draw.
 *
 * @throws {Error} if the specification would load something, asks for the time of day, or isn't valid Vega-Lite
 */
export function draw(spec: TopLevelSpec, { background, seed = 1, warn = () => {} }: DrawOptions = {}): Drawing {
  const copy = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
  if (background !== undefined) copy.background = background;
  refuseClock(copy);
  markDates(copy);

  const failures: unknown[] = [];
  const logger = {
    level: () => logger,
    error: (error: unknown) => void failures.push(error),
    warn: (...messages: unknown[]) => warn(messages.join(" ")),
    info: () => {},
    debug: () => {},
  };

  return withVegaSet(seed, () => {
    const compiled = compile(copy, { logger: logger as never }).spec;
    refuseLoading(compiled as VegaGroup);
    emptyImages(compiled as VegaGroup, warn);
    useUTC(compiled as VegaGroup);
    const runtime = parse(compiled, undefined, { ast: true });
    const view = new View(runtime, { renderer: "none", loader: noLoader, logger: logger as never, expr: evaluator });
    view.locale(localeInUTC(view.locale()));
    view.run();
    view.finalize();
    if (failures.length > 0) throw failures[0];
    return drawScene(view, warn);
  });
}

/** Evaluates expressions by walking them: nothing is ever compiled to code that could reach the host. */
const evaluator = Object.fromEntries(
  Object.entries(expressionInterpreter).map(([kind, interpret]) => [
    kind,
    (context: { functions: object }, expression: unknown) => {
      if (!Object.hasOwn(context.functions, "now")) Object.assign(context.functions, utcFunctions);
      return interpret(context, expression);
    },
  ]),
);

function withVegaSet<T>(seed: number, run: () => T): T {
  const { textMetrics, typeParsers, random } = untyped;
  const before = { width: textMetrics.width, date: typeParsers.date };
  textMetrics.width = itemWidth;
  typeParsers.date = readDate;
  untyped.setRandom(untyped.randomLCG(seed));
  untyped.resetSVGDefIds();
  try {
    return run();
  } finally {
    textMetrics.width = before.width;
    typeParsers.date = before.date;
    untyped.setRandom(random);
  }
}

/** A text mark's width. One cut off at a limit counts as wide as the limit, which it nearly is. */
function itemWidth(item: Item, text: unknown): number {
  const { fontSize = 11, fontWeight, fontStyle, limit } = item;
  const width = textWidth(text == null ? "" : String(text), {
    size: Number(fontSize) || 0,
    weight: fontWeight,
    style: fontStyle,
  });
  return Number(limit) > 0 ? Math.min(width, Number(limit)) : width;
}

function drawScene(view: View, warn: (message: string) => void): Drawing {
  const { _viewWidth, _viewHeight, _origin } = view as unknown as SizedView;
  const { left, right, top, bottom } = view.padding() as Record<"left" | "right" | "top" | "bottom", number>;
  const width = Math.max(0, _viewWidth + left + right);
  const height = Math.max(0, _viewHeight + top + bottom);

  const renderer = new untyped.SVGStringRenderer(noLoader as Loader);
  renderer.href = (item) => link(item, warn);
  renderer.attr = safeAttributes;
  const background = view.background();
  checkPaint("background", background);
  renderer.initialize(null, width, height, [left + _origin[0], top + _origin[1]]).background(background);
  renderer.render((view.scenegraph() as unknown as { root: unknown }).root);
  for (const gradient of Object.values(renderer._defs.gradient)) {
    for (const { color } of gradient.stops) checkPaint("gradient stop", color);
  }
  const svg = renderer.svg();
  return { svg: svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")), width, height };
}

/** Vega's attributes for an item, checked, and without the font: the whole chart is set in one family. */
function safeAttributes(this: SVGRenderer, ...item: Parameters<SVGRenderer["attr"]>): Attributes {
  const attributes = untyped.SVGStringRenderer.prototype.attr.apply(this, item) as Attributes;
  attributes["font-family"] = undefined;
  return checkAttributes(attributes);
}

function link({ href }: Item, warn: (message: string) => void): Attributes | null {
  if (!href) return null;
  const safe = safeLink(href);
  if (safe === null) warn(`href ${JSON.stringify(href)} was left out: a link is http, https, mailto, # or a path`);
  return safe === null ? null : { "xlink:href": safe };
}
