/** A plot and its words stand together, one below the other, and nothing leaves the margin. */
import { renderPNG } from "handover/charts";
import { describe, expect, test } from "vitest";
import { FRAMES, type FrameSize, type FrameText, frame } from "../../lib/charts/frame.ts";
import { textWidth } from "../../lib/charts/measure.ts";
import { svgDocument } from "../../lib/charts/render.ts";
import { type Element, element } from "../../lib/charts/xml.ts";

const words: FrameText = { headline: "A headline", subtitle: "A subtitle", notes: ["A note"], source: "Source: AP." };
const plot = { content: [element("rect", { width: 100, height: 80 })], width: 100, height: 80 };
const framed = (change: Partial<FrameText> = {}, size: FrameSize = FRAMES.wide) =>
  frame(plot, { ...words, ...change }, size);

/** A part of the frame: its name, where its first line or its plot stands, and its lines with their baselines. */
function partsOf(content: readonly Element[]) {
  return content
    .filter(({ tag }) => tag === "g")
    .map(({ attributes, children }) => {
      const [text] = children as readonly Element[];
      const place = attributes.transform ?? text?.attributes.transform ?? "";
      const [, x = 0, y = 0] = /^translate\((\d+),(\d+)\)$/.exec(place)?.map(Number) ?? [];
      let baseline = y;
      const spans = text?.tag === "text" ? (text.children as readonly Element[]) : [];
      const lines = spans.map((span) => {
        baseline += Number(span.attributes.dy);
        return { text: span.children.join(""), y: baseline };
      });
      return {
        part: attributes["data-part"],
        x,
        y,
        size: Number.parseFloat(text?.attributes["font-size"] ?? ""),
        lines,
      };
    });
}

describe("a frame", () => {
  test("has its parts from top to bottom, flush with one edge, and its ground below all of them", () => {
    const { content, width, height } = framed();
    expect(content[0]).toEqual(element("rect", { width, height, fill: "#ffffff" }));
    const parts = partsOf(content);
    expect(parts.map(({ part }) => part)).toEqual(["headline", "subtitle", "plot", "notes", "source"]);
    expect(new Set(parts.map(({ x }) => x))).toEqual(new Set([FRAMES.wide.margin]));
    expect(parts.map(({ y }) => y)).toEqual(parts.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(width).toBe(680);
  });

  test("is as high as its parts: 16 + 29 + 2 + 20 + 10, the plot's 80, 10 + 16 + 2 + 4 + 16, and 16 − 4", () => {
    // Lines of 22, 15 and 12.5 px, a leading of 1.3: 29, 20 and 16 px
    expect(framed().height).toBe(16 + 29 + 2 + 20 + 10 + 80 + 10 + 16 + 2 + 4 + 16 + 12);
    expect(framed({ notes: [] }).height).toBe(framed().height - 16 - 2 - 4);
    expect(framed({ source: "" }).height).toBe(framed().height - 16);
  });

  test("leaves out what has no words", () => {
    const parts = partsOf(framed({ subtitle: "", notes: [], source: "" }).content);
    expect(parts.map(({ part }) => part)).toEqual(["headline", "plot"]);
  });

  test("sets a line a leading below the one before, and the headline in bold", () => {
    const [headline] = partsOf(framed({ headline: "Word ".repeat(40) }, FRAMES.narrow).content);
    const steps = headline?.lines.slice(1).map(({ y }, i) => y - (headline.lines[i]?.y ?? 0));
    expect(new Set(steps)).toEqual(new Set([Math.round(19 * 1.3)]));
    expect(framed().content[1]?.children[0]).toMatchObject({ attributes: { "font-weight": "bold" } });
  });
});

describe("no text runs out of the margin", () => {
  const long = {
    headline: "Mexico handed over 92 prisoners in three groups, most of whom had waited in its prisons for many years",
    subtitle:
      "Ein Wort ohne Ende: Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, and what follows it",
    notes: ["W".repeat(200), "One note, which goes on and on ".repeat(10)],
    source: `https://example.org/${"a".repeat(120)}`,
  };

  test.each([
    ["wide", FRAMES.wide],
    ["narrow", FRAMES.narrow],
    ["as narrow as a column", { width: 120, margin: 10, headline: 19 }],
  ] as const)("in a %s chart, by its measured width, however long a word is", (_, size) => {
    for (const { part, lines, size: fontSize } of partsOf(framed(long, size).content)) {
      for (const { text } of lines) {
        const width = textWidth(text, { size: fontSize, weight: part === "headline" ? "bold" : "normal" });
        expect(width, text).toBeLessThanOrEqual(size.width - 2 * size.margin);
      }
    }
  });

  test("nor do words get lost on the way", () => {
    for (const { part, lines } of partsOf(framed(long, FRAMES.narrow).content)) {
      if (part === "plot" || part === "notes") continue;
      const whole = long[part as "headline" | "subtitle" | "source"];
      expect(
        lines
          .map(({ text }) => text)
          .join("")
          .replaceAll(" ", ""),
      ).toBe(whole.replaceAll(" ", ""));
    }
  });

  test("not even by a pixel of a picture: the margins stay white", async () => {
    const drawn = frame({ content: [], width: 0, height: 0 }, { ...words, ...long }, FRAMES.narrow);
    const svg = await svgDocument(drawn, { outlines: true });
    const { Resvg } = await import("@resvg/resvg-wasm");
    await renderPNG(svg);
    const picture = new Resvg(svg).render();
    const { pixels, width, height } = picture;
    for (let y = 0; y < height; y += 1) {
      for (const x of [0, 5, FRAMES.narrow.margin - 2, width - FRAMES.narrow.margin + 1, width - 5, width - 1]) {
        expect([...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)], `${x}, ${y}`).toEqual([
          255, 255, 255,
        ]);
      }
    }
  });
});
