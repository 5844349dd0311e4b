/** What Vega exports but doesn't type, with the types that the charts need. */
import * as vega from "vega";

/** A compiled Vega specification, or one of its groups, as far as the charts look inside. */
export interface VegaGroup {
  type?: string;
  data?: { name: string; url?: unknown; values?: unknown; format?: { parse?: unknown }; transform?: VegaTransform[] }[];
  scales?: { type?: string }[];
  encode?: Record<string, Record<string, unknown>>;
  marks?: VegaGroup[];
  /** Where a group of facets takes its rows from. */
  from?: { facet?: { groupby?: unknown } };
}

export interface VegaTransform {
  type: string;
  timezone?: string;
  groupby?: unknown;
  key?: unknown;
  field?: unknown;
  fields?: unknown;
}

/** An item of the scene: one mark, with whatever its specification gave it. */
export interface Item {
  [property: string]: unknown;
}

/** Items of one kind, which a scene holds together: the bars of a layer, the labels of an axis. */
export interface Scene {
  aria?: boolean;
  items: Item[];
}

/** What Vega's renderer writes elements to, one after the other; what is opened is closed before what it stands in. */
export interface Markup {
  open(tag: string, ...attributes: (Attributes | null | undefined)[]): Markup;
  text(words: unknown): Markup;
  close(): Markup;
}

/** The text of a scene, measured: `textMetrics.width` is Vega's hook for all layout. */
interface TextMetrics {
  width(item: Item, text: unknown): number;
}

/** Vega's renderer, as far as it is asked: a scene and its items are handed to these methods before they are written. */
export interface SVGRenderer {
  /** Writes the items of a scene, and of all scenes within. */
  mark(markup: Markup, scene: Scene): Markup;
  /** Writes the gradients and clips that the items written before have used. */
  defs(markup: Markup): void;
  /** The attributes of an element of an item; of its main one, if there are several emitters. */
  attr(scene: Scene, item: Item, emitters: unknown, tag: string | null): Attributes;
  /** The attributes of the link around an item. */
  href(item: Item): Attributes | null;
}

export type Attributes = Record<string, unknown>;

/** A view's size once it has run, as `View.toSVG` reads it. */
export interface SizedView {
  _viewWidth: number;
  _viewHeight: number;
  _origin: [number, number];
}

interface Untyped {
  SVGStringRenderer: { new (loader: unknown): SVGRenderer; prototype: SVGRenderer };
  textMetrics: TextMetrics;
  typeParsers: { date: (value: unknown) => unknown };
  random: () => number;
  randomLCG(seed: number): () => number;
  setRandom(random: () => number): void;
  resetSVGDefIds(): void;
  timeUnitSpecifier(parts: unknown, formats: Record<string, string>): string;
  splitAccessPath(field: string): string[];
  field(path: string): (row: object) => unknown;
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
