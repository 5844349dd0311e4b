/** Nothing runs out of the figure, out of its plot, or into the margin. */
import { describe, expect, it } from "vitest";
import { clipped } from "../../../lib/checks/rules/clipped.ts";
import { digits, found, marks, plot, sheet } from "../sheet.ts";

const rect = (x: number, y: number, width: number, height: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"/>`;

describe("a text", () => {
  // Two figures of 20 px are 19.88 px wide, and reach from 14.4 px above their y to 4.2 below
  const at = (x: number, y: number) => found(clipped, sheet(digits(2, `x="${x}" y="${y}" font-size="20px"`)));

  it("is found where more than half a pixel of it is cut off, on each side of 200 by 100 px", () => {
    expect(at(-0.6, 50)).toEqual(['text "88" is cut off at the figure\'s left']);
    expect(at(-0.4, 50)).toEqual([]);
    // 200.5 − 19.88 = 180.62
    expect(at(180.7, 50)).toEqual(['text "88" is cut off at the figure\'s right']);
    expect(at(180.5, 50)).toEqual([]);
    expect(at(50, 13.8)).toEqual(['text "88" is cut off at the figure\'s top']);
    expect(at(50, 14)).toEqual([]);
    expect(at(50, 96.4)).toEqual(['text "88" is cut off at the figure\'s bottom']);
    expect(at(50, 96.2)).toEqual([]);
  });

  it("is found with all the sides that cut it off", () => {
    expect(at(-1, 10)).toEqual(['text "88" is cut off at the figure\'s left and top']);
    expect(at(190, 100)).toEqual(['text "88" is cut off at the figure\'s right and bottom']);
  });

  it("is found where a transform or a turn has put it", () => {
    const turned = (x: number) => digits(2, `transform="translate(${x},50) rotate(-90)" font-size="20px"`);
    // Turned upwards, it reaches 14.4 px to the left of its place
    expect(found(clipped, sheet(turned(13.8)))).toEqual(['text "88" is cut off at the figure\'s left']);
    expect(found(clipped, sheet(turned(14)))).toEqual([]);
  });

  it("is found where its plot cuts it off", () => {
    const clip = '<clipPath id="c"><rect x="10" y="10" width="100" height="80"/></clipPath>';
    const cut = (x: number) =>
      plot(`${clip}<g clip-path="url(#c)">${digits(2, `x="${x}" y="50" font-size="20px"`)}</g>`);
    expect(found(clipped, sheet(cut(100)))).toEqual(['text "88" is cut off at its plot\'s right']);
    expect(found(clipped, sheet(cut(80)))).toEqual([]);
  });

  it("is nobody's matter where it isn't seen", () => {
    expect(found(clipped, sheet(digits(2, 'x="-9" y="50" opacity="0"')))).toEqual([]);
  });
});

describe("the margin", () => {
  // The headline begins at 12
  const headline = '<g data-part="headline"><text x="12" y="20">Mexico</text></g>';
  const at = (x: number) => found(clipped, sheet(headline + digits(2, `x="${x}" y="50" font-size="20px"`)));

  it("is what the headline keeps on the left; text that runs into it is a warning on either side", () => {
    expect(at(11.4)).toEqual(['warning: text "88" runs into the margin of 12 px at the left']);
    expect(at(11.6)).toEqual([]);
    // 188.5 − 19.88 = 168.62
    expect(at(168.7)).toEqual(['warning: text "88" runs into the margin of 12 px at the right']);
    expect(at(168.5)).toEqual([]);
  });

  it("is whole pixels, those before the headline", () => {
    const half = headline.replace('x="12"', 'x="12.9"');
    expect(found(clipped, sheet(half + digits(2, 'x="11.6" y="50" font-size="20px"')))).toEqual([]);
  });

  it("is none above and below, and none where there is no headline", () => {
    expect(found(clipped, sheet(headline + digits(2, 'x="50" y="14.4" font-size="20px"')))).toEqual([]);
    expect(found(clipped, sheet(headline.replace("headline", "notes") + digits(2, 'x="1" y="50"')))).toEqual([]);
  });

  it("is no warning besides, where a text is cut off altogether", () => {
    expect(at(-5)).toEqual(['text "88" is cut off at the figure\'s left']);
  });

  it("is no matter for marks", () => {
    expect(found(clipped, sheet(headline + marks(rect(0, 40, 200, 20))))).toEqual([]);
  });
});

describe("an ellipsis", () => {
  it("at the end of a text of the plot is a warning: it is cut short", () => {
    expect(found(clipped, sheet(plot('<text x="10" y="50">Rafael Caro Q…</text>')))).toEqual([
      'warning: text "Rafael Caro Q…" is cut short',
    ]);
    expect(found(clipped, sheet(plot('<text x="10" y="50">“… and 3 more</text>')))).toEqual([]);
  });

  it("is the author's own elsewhere", () => {
    expect(found(clipped, sheet('<g data-part="notes"><text x="10" y="50">And so on…</text></g>'))).toEqual([]);
  });
});

describe("a mark", () => {
  const bar = (x: number, y: number, width: number, height: number) =>
    found(clipped, sheet(marks(rect(x, y, width, height))));

  it("is found where more than half a pixel of it is cut off, on each side", () => {
    expect(bar(-0.6, 40, 50, 20)).toEqual(["mark at -1,40 is cut off at the figure's left"]);
    expect(bar(-0.4, 40, 50, 20)).toEqual([]);
    expect(bar(100, 40, 100.6, 20)).toEqual(["mark at 100,40 is cut off at the figure's right"]);
    expect(bar(100, 40, 100.4, 20)).toEqual([]);
    expect(bar(100, -0.6, 50, 20)).toEqual(["mark at 100,-1 is cut off at the figure's top"]);
    expect(bar(100, -0.4, 50, 20)).toEqual([]);
    expect(bar(100, 80, 50, 20.6)).toEqual(["mark at 100,80 is cut off at the figure's bottom"]);
    expect(bar(100, 80, 50, 20.4)).toEqual([]);
  });

  it("is found where its plot cuts it off, and the remedy is its scale", () => {
    const clip = '<clipPath id="c"><rect x="10" y="10" width="100" height="80"/></clipPath>';
    const cut = (inside: string) => sheet(clip + marks(`<g clip-path="url(#c)">${inside}</g>`));
    expect(found(clipped, cut(rect(10, 40, 100.6, 20)))).toEqual(["mark at 10,40 is cut off at its plot's right"]);
    expect(found(clipped, cut(rect(10, 40, 100.4, 20)))).toEqual([]);
    expect(found(clipped, cut(rect(0, 5, 20, 90)))).toEqual([
      "mark at 0,5 is cut off at its plot's left and top and bottom",
    ]);
    // Beyond the figure too, it is told of the figure alone
    expect(found(clipped, cut(rect(-10, 40, 50, 20)))).toEqual(["mark at -10,40 is cut off at the figure's left"]);
  });

  it("is anything that is drawn, gridlines too", () => {
    expect(
      found(clipped, sheet('<g class="role-axis-grid"><line x1="10" x2="250" y1="5" y2="5" stroke="red"/></g>')),
    ).toEqual(["axis-grid at 10,5 is cut off at the figure's right"]);
    expect(found(clipped, sheet('<line x1="10" x2="250" y1="5" y2="5"/>'))).toEqual([]);
  });
});
