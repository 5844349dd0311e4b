/** What bars and areas stand on: the line that they share as their foot. */

import type { Lang } from "../languages/text.ts";
import type { Along } from "./axis.ts";
import type { Shape } from "./figure.ts";
import { type Box, commonTo } from "./geometry.ts";
import { figuresIn } from "./numbers.ts";

/** The line that bars stand on: across x for lying bars, across y for standing ones. */
export interface Foot {
  along: Along;
  /** Where it is, in pixels. Bars of one length share both their ends, and may stand on either. */
  at: readonly number[];
  /** Each bar's length, with the figures that its label gives; none where not every bar has some, or bars are stacked. */
  lengths: readonly { length: number; values: readonly number[] }[];
}

/** Two edges closer than this, in pixels, are one: lengths are rounded. */
const SAME = 0.75;

/**
 * The feet that bars may stand on: none where they share no line, as ranges don't; one lying and one standing where
 * either would do, as with a single bar.
 */
export function feetOf(bars: readonly Shape[], lang: Lang = "en"): Foot[] {
  return (["x", "y"] as const).flatMap((along) => footAlong(bars, along, lang));
}

function footAlong(bars: readonly Shape[], along: Along, lang: Lang): Foot[] {
  const places = new Map<string, { low: number; high: number; labels: string[] }>();
  for (const bar of bars) {
    const { left, right, top, bottom } = seen(bar);
    const [low, high, from, to] = along === "x" ? [left, right, top, bottom] : [top, bottom, left, right];
    const key = `${Math.round(from)} ${Math.round(to)}`;
    const place = places.get(key) ?? { low, high, labels: [] };
    const labels = [...place.labels, bar.label];
    places.set(key, { low: Math.min(low, place.low), high: Math.max(high, place.high), labels });
  }
  const stacks = [...places.values()];
  const stand = (at: number) =>
    stacks.every(({ low, high }) => Math.min(Math.abs(low - at), Math.abs(high - at)) < SAME);
  const [first] = stacks;
  if (!first) return [];
  const { low, high } = first;
  // Standing bars stand on their lower edge, which is the larger y
  const at = (along === "x" ? [low, high] : [high, low]).filter(stand);
  const lengths = stacks.flatMap(({ low, high, labels }) => {
    const values = figuresIn(labels.length === 1 ? (labels[0] ?? "") : "", lang).map(({ value }) => Math.abs(value));
    return values.length === 0 ? [] : [{ length: high - low, values }];
  });
  return at.length === 0 ? [] : [{ along, at, lengths: lengths.length === stacks.length ? lengths : [] }];
}

/** How far lengths may depart from those of their values: in pixels, or as a part of the longest; labels are rounded. */
const [OFF, UNEVEN] = [2, 0.03];

/** Whether bars are as long as the first figures of their labels, or the second, and so on. */
export function isProportional({ lengths }: Foot): boolean {
  if (lengths.length === 0) return true;
  const longest = Math.max(...lengths.map(({ length }) => length));
  const figures = Math.min(...lengths.map(({ values }) => values.length));
  return Array.from({ length: figures }, (_, index) => index).some((index) => {
    const most = Math.max(...lengths.map(({ values }) => values[index] as number));
    return lengths.every(
      ({ length, values }) =>
        Math.abs(length - ((values[index] as number) / most) * longest) <= Math.max(OFF, UNEVEN * longest),
    );
  });
}

/** The lowest level edge that areas stand on; none where they are bands or streams. What is stacked stands on others. */
export function footOfAreas(areas: readonly Shape[]): Foot[] {
  const levels = areas.flatMap((area) => {
    const { bottom } = seen(area);
    return area.outlines.flat().filter(([, y]) => y > bottom - 0.1).length > 1 ? [bottom] : [];
  });
  return levels.length > 0 ? [{ along: "y", at: [Math.max(...levels)], lengths: [] }] : [];
}

/** What is seen of a shape that its plot cuts. */
function seen({ box, clip }: Shape): Box {
  return clip ? commonTo(box, clip) : box;
}
