/** Sets a plot in its frame: headline and subtitle above, notes and source line below, all flush with its left edge. */
import type { Drawing } from "./scene.ts";
import { COLOURS, SIZES } from "./theme.ts";
import { wrap } from "./wrap.ts";
import { type Element, element } from "./xml.ts";

/** The words around a plot, in one language. */
export interface FrameText {
  headline: string;
  subtitle: string;
  notes: readonly string[];
  source: string;
}

/** How wide the figure is, and its margin, in pixels. */
export interface FrameSize {
  width: number;
  margin: number;
  headline: number;
}

/** The frame of each size of a chart. */
export const FRAMES = {
  wide: { width: SIZES.wide, margin: SIZES.margin, headline: SIZES.headline },
  narrow: { width: SIZES.narrow, margin: SIZES.narrowMargin, headline: SIZES.narrowHeadline },
} as const satisfies Record<string, FrameSize>;

export type Size = keyof typeof FRAMES;

/** Puts a plot and its words together, one below the other. */
export function frame(plot: Drawing, { headline, subtitle, notes, source }: FrameText, size: FrameSize): Drawing {
  const { width, margin } = size;
  let y: number = margin;
  const parts: Element[] = [];

  const block = (part: string, text: string, style: BlockStyle) => {
    if (!text) return;
    const lines = wrap(text, { width: width - 2 * margin, ...style });
    const leading = Math.round(style.size * SIZES.leading);
    // The first baseline stands where the line's capitals reach its top
    const first = y + Math.round(style.size * 0.82);
    const spans = lines.map((line, index) => element("tspan", { x: 0, dy: index ? leading : 0 }, line));
    const set = { "font-size": `${style.size}px`, "font-weight": style.weight, fill: style.fill };
    const place = `translate(${margin},${first})`;
    parts.push(element("g", { "data-part": part }, element("text", { transform: place, ...set }, ...spans)));
    y += leading * lines.length;
  };

  block("headline", headline, { size: size.headline, weight: "bold", fill: COLOURS.ink, balanced: true });
  y += 2;
  block("subtitle", subtitle, { size: SIZES.subtitle, fill: COLOURS.quiet });
  y += SIZES.gap;
  parts.push(element("g", { "data-part": "plot", transform: `translate(${margin},${y})` }, ...plot.content));
  y += Math.ceil(plot.height) + SIZES.gap;
  for (const note of notes) {
    block("notes", note, { size: SIZES.small, fill: COLOURS.quiet });
    y += 2;
  }
  if (notes.length > 0) y += 4;
  block("source", source, { size: SIZES.small, fill: COLOURS.quiet });
  const height = Math.ceil(y + margin - 4);

  const ground = element("rect", { width, height, fill: COLOURS.ground });
  return { content: [ground, ...parts], width, height };
}

interface BlockStyle {
  size: number;
  fill: string;
  weight?: "bold";
  balanced?: boolean;
}
