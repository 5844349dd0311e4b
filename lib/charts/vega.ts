/** What Vega exports but doesn't type, with the types that the charts need. */
import * as vega from "vega";

/** A compiled Vega specification, or one of its groups, as far as the charts look inside. */
export interface VegaGroup {
  type?: string;
  data?: { name: string; url?: unknown; format?: { parse?: unknown }; transform?: VegaTransform[] }[];
  scales?: { type?: string }[];
  encode?: Record<string, Record<string, unknown>>;
  marks?: (VegaGroup & { transform?: VegaTransform[] })[];
}

export interface VegaTransform {
  type: string;
  timezone?: string;
}

/** An item of the scene: one mark, with whatever its specification gave it. */
export interface Item {
  [property: string]: unknown;
}

/** The text of a scene, measured: `textMetrics.width` is Vega's hook for all layout. */
interface TextMetrics {
  width(item: Item, text: unknown): number;
}

export interface SVGRenderer {
  _defs: { gradient: Record<string, { stops: { color: unknown }[] }> };
  initialize(element: null, width: number, height: number, origin: [number, number]): SVGRenderer;
  background(color: unknown): SVGRenderer;
  render(scene: unknown): SVGRenderer;
  svg(): string;
  attr(scene: unknown, item: Item, emitters: unknown, tag: string | null): Attributes;
  href(item: Item): Attributes | null;
  loadImage(url: unknown): never;
}

export type Attributes = Record<string, unknown>;

/** A view's size once it has run, as `View.toSVG` reads it. */
export interface SizedView {
  _viewWidth: number;
  _viewHeight: number;
  _origin: [number, number];
}

interface Untyped {
  SVGStringRenderer: new (loader: unknown) => SVGRenderer;
  textMetrics: TextMetrics;
  typeParsers: { date: (value: unknown) => unknown };
  random: () => number;
  randomLCG(seed: number): () => number;
  setRandom(random: () => number): void;
  resetSVGDefIds(): void;
  utcquarter(date: unknown): number;
  utcweek(date: unknown): number;
  utcisoweek(date: unknown): number;
  utcdayofyear(date: unknown): number;
  utcOffset(unit: string, date: unknown, step?: number): Date;
  utcSequence(unit: string, start: unknown, stop: unknown, step?: number): Date[];
}

/** Not destructured: `random` is whatever `setRandom` last set. */
export const untyped = vega as unknown as Untyped;

/** A specification and all groups of marks within it. */
export function* groupsOf(group: VegaGroup): Generator<VegaGroup> {
  yield group;
  for (const mark of group.marks ?? []) yield* groupsOf(mark);
}
