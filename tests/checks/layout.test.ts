/** How a text is set in lines: its words, its spaces and its tspans. A figure is 0.497 em wide. */
import { formatHex } from "culori";
import { describe, expect, it } from "vitest";
import { readFigure } from "../../lib/checks/read.ts";
import { sheet } from "./sheet.ts";

const lines = (inside: string) => readFigure(sheet(inside)).texts;
const words = (inside: string) => lines(inside).map(({ text }) => text);

/** How far each line reaches, in tenths of a pixel: left, top, right, bottom. */
const reach = (inside: string) =>
  lines(inside).map(({ box: { left, top, right, bottom } }) =>
    [left, top, right, bottom].map((edge) => Math.round(edge * 10) / 10 + 0),
  );

describe("the words of a text", () => {
  it("have one space where there are several, and none at the ends", () => {
    expect(words("<text>  Rafael \n\t Caro   Quintero </text>")).toEqual(["Rafael Caro Quintero"]);
    expect(reach('<text font-size="100px">  88  </text>')).toEqual(reach('<text font-size="100px">88</text>'));
  });

  it("keep a space that doesn't break", () => {
    expect(words("<text>8\u00a0\u202f days</text>")).toEqual(["8\u00a0\u202f days"]);
  });

  it("are none where nothing is written", () => {
    expect(words("<text></text><text>  </text><text><tspan> </tspan></text>")).toEqual([]);
  });

  it("are no comment, no title, and no other element that isn't drawn in text", () => {
    expect(words("<text>29<!-- or 28 --><title>Twenty-nine</title> people</text>")).toEqual(["29 people"]);
    expect(words("<text><![CDATA[A & B]]></text>")).toEqual(["A & B"]);
  });
});

describe("a tspan", () => {
  it("starts a line where it has a place of its own", () => {
    const text =
      '<text x="10" y="40" font-size="20px">8<tspan x="10" dy="25">88</tspan><tspan x="30" y="90">8</tspan></text>';
    expect(words(text)).toEqual(["8", "88", "8"]);
    expect(reach(text)).toEqual([
      [10, 25.6, 19.9, 44.2],
      [10, 50.6, 29.9, 69.2],
      [30, 75.6, 39.9, 94.2],
    ]);
  });

  it("may give its height alone, and then goes on from where the line was", () => {
    expect(reach('<text y="40" font-size="20px">88<tspan y="80">8</tspan></text>')).toEqual([
      [0, 25.6, 19.9, 44.2],
      [19.9, 65.6, 29.8, 84.2],
    ]);
  });

  it("goes on in the line where it has none, with the spaces between", () => {
    expect(words("<text>29 <tspan>of</tspan> <tspan> 92 </tspan> people</text>")).toEqual(["29 of 92 people"]);
    expect(words("<text>2<tspan>9</tspan></text>")).toEqual(["29"]);
    // As wide as if all were one
    const [[, , right = 0] = []] = reach('<text font-size="100px">88 <tspan>88</tspan> 88</text>');
    const [[, , whole = 0] = []] = reach('<text font-size="100px">88 88 88</text>');
    expect(right).toBeCloseTo(whole, 0);
  });

  it("is anchored with its line as a whole", () => {
    const whole = 'x="100" y="80" font-size="100px"';
    expect(reach(`<text ${whole} text-anchor="end">8<tspan>8</tspan></text>`)).toEqual(
      reach(`<text ${whole} text-anchor="end">88</text>`),
    );
    expect(reach(`<text ${whole} text-anchor="middle">8<tspan>8</tspan></text>`)).toEqual(
      reach(`<text ${whole} text-anchor="middle">88</text>`),
    );
  });

  it("doesn't anchor the line otherwise than its first word says", () => {
    const whole = 'x="100" y="80" font-size="100px"';
    expect(reach(`<text ${whole} text-anchor="end">8<tspan text-anchor="start">8</tspan></text>`)).toEqual(
      reach(`<text ${whole} text-anchor="end">88</text>`),
    );
  });

  it("is shifted within its line by dx and dy, which stay for what follows", () => {
    const [line] = lines('<text font-size="100px" y="80">8<tspan dx="10" dy="-30">8</tspan>8</text>');
    expect(line?.text).toBe("888");
    expect(line?.runs.map(({ corners: [[x, y]] }) => [x, y].map((at) => Math.round(at * 10) / 10))).toEqual([
      [0, 8],
      [59.7, -22],
      [109.4, -22],
    ]);
    expect(line?.box.top).toBeCloseTo(-22, 9);
    expect(line?.box.bottom).toBeCloseTo(101, 9);
    // The shift to the right counts in the width by which a line is anchored: 49.7 + 10 + 49.7
    expect(reach('<text x="200" y="80" font-size="100px" text-anchor="end">8<tspan dx="10">8</tspan></text>')).toEqual([
      [90.6, 8, 200, 101],
    ]);
  });

  it("looks as it says, and is a run of its own", () => {
    const [line] = lines(
      '<text font-size="20px" fill="red">In <tspan fill="blue" font-weight="bold">blue</tspan>, <tspan font-size="50%">small</tspan></text>',
    );
    expect(line?.runs.map(({ text, size, bold, fill }) => [text, size, bold, formatHex(fill)])).toEqual([
      ["In ", 20, false, "#ff0000"],
      ["blue", 20, true, "#0000ff"],
      [", ", 20, false, "#ff0000"],
      ["small", 10, false, "#ff0000"],
    ]);
  });

  it("is left out where it isn't seen: hidden ones keep their room, gone ones don't", () => {
    const right = (inside: string) => reach(inside)[0]?.[2];
    const text = (attributes: string) => `<text font-size="100px">8<tspan ${attributes}>8</tspan>8</text>`;
    expect(words(text('display="none"'))).toEqual(["88"]);
    expect(right(text('display="none"'))).toBe(99.4);
    expect(words(text('visibility="hidden"'))).toEqual(["88"]);
    expect(right(text('visibility="hidden"'))).toBe(149.1);
    expect(words('<text visibility="hidden">2<tspan visibility="visible">9</tspan></text>')).toEqual(["9"]);
  });

  it("may stand in a tspan, or in a link", () => {
    expect(words('<text>a<tspan>b<tspan x="5">c</tspan>d</tspan><a href="#x">e</a>f</text>')).toEqual(["ab", "cdef"]);
  });
});

describe("the spaces at the ends of a run", () => {
  it("are as wide as between words", () => {
    // "a" and "b" with a space between, in one run and in two
    const ends = (inside: string) => lines(inside)[0]?.box.right ?? 0;
    const one = ends('<text font-size="100px">8 8</text>');
    expect(ends('<text font-size="100px">8 <tspan>8</tspan></text>')).toBeCloseTo(one, 6);
    expect(ends('<text font-size="100px">8<tspan> 8</tspan></text>')).toBeCloseTo(one, 6);
    expect(ends('<text font-size="100px">8<tspan> </tspan>8</text>')).toBeCloseTo(one, 6);
    // 99.4 px of figures, and Source Sans 3's space of 0.2 em
    expect(one).toBeCloseTo(99.4 + 20, 6);
  });

  it("are taken away at the end of a line, with the run that is nothing else", () => {
    const [line] = lines('<text font-size="100px" text-anchor="end">8 <tspan fill="red"> </tspan></text>');
    expect(line?.runs.map(({ text }) => text)).toEqual(["8"]);
    expect(line?.box.left).toBeCloseTo(-49.7, 6);
  });
});
