/** Draws a Vega-Lite specification with Vega, in one synchronous go: same fonts, clock and chance everywhere. */
import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Lang } from "../languages/text.ts";
import { countMarks, type SceneMark, type SourcedGroup } from "./count-marks.ts";
import { type DateFormats, dateFunctions, withDateFormats } from "./date-formats.ts";
import { textWidth } from "./measure.ts";
import { guarded, refuseGroups, refuseNames, saysReserved } from "./reserved.ts";
import { emptyImages, noLoader, refuseLoading } from "./safe.ts";
import { type Drawing, drawScene, type SceneOptions } from "./scene.ts";
import type { TitledField } from "./titles.ts";
import { localeInUTC, markDates, readDate, refuseClock, useUTC, utcFunctions } from "./utc.ts";
import { type Item, untyped, type VegaGroup } from "./vega.ts";

export interface DrawOptions {
  /** The colour behind the plot; the specification's own where it is left out. */
  background?: string;
  /** What `sample`, `random()` and bootstrapped intervals start from. */
  seed?: number;
  /** Gives the titles of axes and legends that have none; Vega-Lite's own words, in English, if left out. */
  fieldTitle?: (field: TitledField) => string;
  /** How dates are written where the specification doesn't say; as Vega writes them, if left out. */
  dateFormats?: DateFormats;
  /** In which language a screen reader says what kind of mark each is. */
  lang?: Lang;
  /** Receives what Vega and Vega-Lite warn about. */
  warn?: (message: string) => void;
}

/** A plot just drawn. */
export interface Plot extends Drawing {
  /** How many marks show data of this name, or what is worked out from it. */
  marksOf(data: string): number;
}

/**
 * Draws a Vega-Lite specification with inline data. The specification is read as JSON and left as it was.
 *
 * Nothing here waits: Vega's measure of text, its random numbers and its counters are global, so they are set for
 * this drawing and put back before anyone else can draw.
 *
 * @param options.markOf what is known of the row that a mark draws, by its datum; nothing, if left out
 * @throws {Error} if the specification would load something, asks for the time of day, uses a name that every
 * JavaScript object has, or isn't valid Vega-Lite
 */
export function draw(spec: TopLevelSpec, options: DrawOptions & Partial<Pick<SceneOptions, "markOf">> = {}): Plot {
  const { background, seed = 1, lang = "en", markOf = () => undefined, fieldTitle, dateFormats } = options;
  const { warn = () => {} } = options;
  const written = JSON.stringify(spec);
  const copy = JSON.parse(written) as TopLevelSpec;
  const wary = saysReserved(written);
  if (wary) refuseNames(copy);
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
    const compiled = compile(copy, { logger: logger as never, ...(fieldTitle && { fieldTitle }) }).spec;
    refuseLoading(compiled as VegaGroup);
    if (wary) refuseGroups(compiled as VegaGroup);
    emptyImages(compiled as VegaGroup, warn);
    useUTC(compiled as VegaGroup);
    const runtime = parse(compiled, undefined, { ast: true });
    const view = new View(runtime, { renderer: "none", loader: noLoader, logger: logger as never, expr: evaluator });
    view.locale(localeInUTC(dateFormats ? withDateFormats(view.locale(), dateFormats) : view.locale()));
    view.run();
    view.finalize();
    if (failures.length > 0) throw failures[0];
    const { root } = view.scenegraph() as unknown as { root: SceneMark };
    const marksOf = (data: string) => countMarks(compiled as SourcedGroup, root, data);
    return { ...drawScene(view, { lang, markOf, warn }), marksOf };
  });
}

/** Evaluates expressions by walking them: nothing is ever compiled to code that could reach the host. */
const evaluator = Object.fromEntries(
  Object.entries(expressionInterpreter).map(([kind, interpret]) => [
    kind,
    (context: { functions: object }, expression: unknown) => {
      if (!Object.hasOwn(context.functions, "now")) Object.assign(context.functions, utcFunctions, dateFunctions);
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
    return guarded(run);
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
