/** A finished chart as it is drawn: its lines of text and its shapes, each with its place and its paint. */
import type { Rgb } from "culori";
import type { Lang } from "../languages/text.ts";
import { type Box, between, type Point, spread } from "./geometry.ts";

/** The parts of a chart's frame. */
export type Part = "headline" | "subtitle" | "plot" | "notes" | "source";

/** What all that is drawn has in common. */
export interface Drawn {
  part: Part | null;
  /** Vega's names for what it belongs to, from the outermost in: "mark-group role-axis", "mark-text role-axis-label". */
  role: string;
  /** The innermost view of the plot that it stands in; views are numbered. */
  view: number;
  /** Whether a screen reader passes over it, for it repeats something else or is an axis. */
  hidden: boolean;
  /** Its place in the order of painting. */
  order: number;
  /** How far it reaches. */
  box: Box;
  /** What its plot cuts it to, if anything. */
  clip: Box | null;
}

/** One line of text. */
export interface TextLine extends Drawn {
  text: string;
  /** The `<text>` element that it belongs to; they are numbered. */
  block: number;
  /** The point that it is aligned to. */
  anchor: Point;
  /** The four corners around its letters, clockwise from where they begin above. */
  corners: Corners;
  /** Its stretches of one look, in reading order. */
  runs: readonly Run[];
}

/** A stretch of a line whose letters look alike. */
export interface Run {
  text: string;
  /** Font size in pixels as it is seen, after all transforms. */
  size: number;
  bold: boolean;
  fill: Rgb;
  corners: Corners;
}

export type Corners = readonly [Point, Point, Point, Point];

/** One shape. */
export interface Shape extends Drawn {
  /** What the mark is called for a screen reader, in the chart's language: "bar", "barra". */
  kind: string;
  /** What a screen reader says of it. */
  label: string;
  /** The row that it shows. */
  key: string;
  outlines: readonly (readonly Point[])[];
  /** Null where it has none, or a gradient or a pattern, whose colours are not read. */
  fill: Rgb | null;
  stroke: Rgb | null;
}

/** One variant of a chart, as it is drawn. */
export interface Figure {
  chart: string;
  /** Its variant by width: "wide", "narrow". */
  size: string;
  lang: Lang | null;
  width: number;
  height: number;
  title: string;
  description: string;
  /** The publishers that the metadata names. */
  publishers: string[];
  texts: TextLine[];
  shapes: Shape[];
}

/** Whether a shape is a mark: something that shows a row, and no axis, legend or ground. */
export function isMark({ role, part }: Drawn): boolean {
  return part !== null && /\brole-mark\b/.test(role) && !/\brole-(axis|legend|title)/.test(role);
}

/** The texts of a part of the frame: one for each block, its lines joined. */
export function partTexts({ texts }: Figure, part: Part): string[] {
  return blocksOf(texts.filter((line) => line.part === part)).map((lines) => lines.map(({ text }) => text).join(" "));
}

/** Lines of text, together where they belong to one element. */
export function blocksOf(lines: readonly TextLine[]): TextLine[][] {
  const blocks = new Map<number, TextLine[]>();
  for (const line of lines) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
  return [...blocks.values()];
}

/** Two points of each letter of a run, at half their height: its quarters, as if all letters were as wide. */
export function pointsOf({ text, corners: [topLeft, topRight, bottomRight, bottomLeft] }: Run): Point[] {
  const [start, end] = [between(topLeft, bottomLeft, 0.5), between(topRight, bottomRight, 0.5)];
  return spread(start, end, 2 * Array.from(text).length);
}
