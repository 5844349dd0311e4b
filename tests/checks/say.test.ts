/** How the report names what is on a chart. */
import { describe, expect, it } from "vitest";
import type { Shape, TextLine } from "../../lib/checks/figure.ts";
import { nameShape, nameText, quoted } from "../../lib/checks/say.ts";

const line = (part: TextLine["part"]) => nameText({ text: "North", part } as TextLine);
const shape = (made: Partial<Shape>) =>
  nameShape({
    kind: "",
    label: "",
    key: "",
    role: "",
    box: { left: 9.6, top: 20.4, right: 30, bottom: 40 },
    ...made,
  } as Shape);

describe("a text in the report", () => {
  it("is cut where it is over 60 characters", () => {
    expect(quoted("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(quoted("x".repeat(61))).toBe(`"${"x".repeat(59)}…"`);
  });

  it("has its place, unless that is the plot", () => {
    expect([line("headline"), line("plot"), line(null)]).toEqual(['headline "North"', 'text "North"', 'text "North"']);
  });
});

describe("a shape in the report", () => {
  it("has its kind, and its label or its row", () => {
    expect(shape({ kind: "bar", label: "North: 3", key: "closures/north" })).toBe('bar "North: 3"');
    expect(shape({ kind: "bar", key: "closures/north" })).toBe('bar "closures/north"');
  });

  it("has its place where it has no label, and its part of the chart where it has no kind", () => {
    expect(shape({ role: "mark-rule role-axis-grid" })).toBe("axis-grid at 10,20");
    expect(shape({ role: "mark-group role-axis mark-rule role-axis-grid marks" })).toBe("axis-grid at 10,20");
    expect(shape({ kind: "line mark container", role: "mark-line role-mark marks" })).toBe("mark at 10,20");
    expect(shape({})).toBe("shape at 10,20");
  });
});
