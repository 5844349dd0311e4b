/** How findings name what is on a chart. */
import type { Shape, TextLine } from "./figure.ts";

/** A text in quotes, cut to a length that fits a line of the report. */
export function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

/** A line of text: its part of the frame, and its words. */
export function nameText({ text, part }: TextLine): string {
  return `${part && part !== "plot" ? part : "text"} ${quoted(text)}`;
}

/** A shape: its kind, and its label or the row that it shows. */
export function nameShape({ kind, label, key, box, role }: Shape): string {
  const name = (/container/.test(kind) ? "" : kind) || /role-([\w-]+)[^-]*$/.exec(role)?.[1] || "shape";
  if (label || key) return `${name} ${quoted(label || key)}`;
  return `${name} at ${Math.round(box.left)},${Math.round(box.top)}`;
}
