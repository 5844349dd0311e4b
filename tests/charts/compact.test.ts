import { expect, test } from "vitest";
import { compact } from "../../lib/charts/compact.ts";

const dot = (x: number, fill: string) =>
  `<path aria-label="A" role="graphics-symbol" aria-roledescription="point" transform="translate(${x},8)" d="M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0" fill="${fill}" stroke-width="2"/>`;
const marks = (inside: string) => `<g class="mark-symbol role-mark">${inside}</g>`;

test("marks share the paint that most of them have, and a point is a circle that its label tells of", () => {
  expect(compact(marks(dot(1, "#111") + dot(2, "#222") + dot(3, "#111")))).toBe(
    '<g class="mark-symbol role-mark" fill="#111">' +
      '<circle aria-label="A" role="graphics-symbol" cx="1" cy="8" r="4"/>' +
      '<circle aria-label="A" role="graphics-symbol" cx="2" cy="8" r="4" fill="#222"/>' +
      '<circle aria-label="A" role="graphics-symbol" cx="3" cy="8" r="4"/></g>',
  );
});

test("a paint that one of the marks lacks is nobody else's", () => {
  const bare = marks('<path d="M0,0h4v4Z" fill="#111"/><path d="M0,0h4v4Z" fill="#111"/><path d="M0,0h4v4Z"/>');
  expect(compact(bare)).toBe(bare);
});

test("the lines of a grid are one path, at the same places", () => {
  const line = (y: number) => `<line transform="translate(0,${y})" x2="120" y2="0" stroke="#ddd" stroke-width="1"/>`;
  expect(compact(`<g class="mark-rule role-axis-grid">${line(8)}${line(24)}</g>`)).toBe(
    '<g class="mark-rule role-axis-grid" stroke="#ddd"><path d="M0,8h120M0,24h120"/></g>',
  );
});

test("text keeps its size and its anchor where it becomes a path", () => {
  const label = '<text text-anchor="end" font-size="12px" fill="#111">A</text>';
  const group = `<g class="mark-text role-axis-label">${label}${label}</g>`;
  expect(compact(group)).toContain("<text>A</text>");
  expect(compact(group, { outlines: true })).toContain('<text text-anchor="end" font-size="12px">A</text>');
});

test("words that look like attributes are words", () => {
  const said = '<text font-size="12px">say opacity="1" and x="0.123456" at stroke-width="2"</text>';
  expect(compact(said)).toBe(said);
});
