/** Small SVGs drawn by hand, of which every number can be checked in the head, and what a rule finds in them. */
import { expect } from "vitest";
import { readFigure } from "../../lib/checks/read.ts";
import type { CheckContext, Rule } from "../../lib/checks/rule.ts";

export interface Sheet {
  width?: number;
  height?: number;
  /** Further attributes of the root. */
  more?: string;
}

/** An SVG of 200 by 100 px, if not told, with nothing on it but what is inside. */
export function sheet(inside: string, { width = 200, height = 100, more = "" }: Sheet = {}): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" ${more}>${inside}</svg>`;
}

/** What a rule finds in an SVG, as text. A finding that is no error says so, and each has a remedy, in a sentence. */
export function found(rule: Rule, svg: string, context: CheckContext = {}): string[] {
  const drawing = { ...readFigure(svg), variant: "made" };
  return Array.from(rule.check?.(drawing, context) ?? [], ({ element, what, remedy, severity = rule.severity }) => {
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    return [...(severity === "error" ? [] : [`${severity}:`]), element, what].join(" ");
  });
}

/** The plot of a chart. */
export function plot(inside: string): string {
  return `<g data-part="plot">${inside}</g>`;
}

/** Marks of the plot, as a screen reader has them: those that show rows. */
export function marks(inside: string, kind = "rect"): string {
  return plot(`<g class="mark-${kind} role-mark">${inside}</g>`);
}

/**
 * Figures on one line, each of which is 0.497 font sizes wide: at 100 px, two are 99.4 px wide, and reach from 72 px
 * above their y to 21 px below.
 */
export function digits(count: number, attributes: string): string {
  return `<text ${attributes}>${"8".repeat(count)}</text>`;
}
