/// <reference lib="dom" />
/** A chart whose text is shapes looks like the one whose text is text, and so does its picture. */
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import type { TopLevelSpec } from "vega-lite";
import { expect, test } from "vitest";
import { renderPNG, renderSVG } from "../../lib/charts/index.ts";
import { inBrowser } from "../browser.ts";
import { chromium, needs } from "../tools.ts";
import { specs } from "./specs.ts";

/** How much of a picture's ink lies elsewhere in another, each drawn in a browser's page at four times its size. */
function inkApart(one: string, other: string, page: Page): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [a, b] = (await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
          await image.decode();
          const canvas = new OffscreenCanvas(4 * image.width, 4 * image.height);
          const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          return context.getImageData(0, 0, canvas.width, canvas.height).data;
        }),
      )) as [Uint8ClampedArray, Uint8ClampedArray];
      let [ink, moved] = [0, 0];
      for (let i = 1; i < a.length; i += 4) {
        ink += 255 - (a[i] as number);
        moved += Math.abs((a[i] as number) - (b[i] as number));
      }
      return a.length === b.length ? moved / ink : 1;
    },
    [one, other],
  );
}

test("outlines have no text, no font and no style, and keep the words for those who can't see", async () => {
  for (const [name, spec] of Object.entries(specs)) {
    const svg = await renderSVG(spec, { outlines: true });
    expect(svg, name).not.toMatch(/<text|<tspan|<style|font-family|font-size/);
  }
  expect(await renderSVG(specs.bars as TopLevelSpec, { outlines: true })).toContain(
    'aria-label="Rafael Caro Quintero"',
  );
});

inBrowser.for(["text, several lines", "pie", "area", "rules and text", "facets"])(
  "%s: outlines lie where the text lay",
  needs(chromium),
  async (name, { page }) => {
    const spec = specs[name] as TopLevelSpec;
    expect(await inkApart(await renderSVG(spec), await renderSVG(spec, { outlines: true }), page)).toBeLessThan(0.05);
  },
);

test("a picture is a PNG of twice the chart's size, the same each time", async () => {
  const svg = await renderSVG({ ...(specs.pie as TopLevelSpec), padding: 0 } as TopLevelSpec, { outlines: true });
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) as unknown as [string, number, number];
  const png = Buffer.from(await renderPNG(svg, { scale: 2 }));
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
  expect(Buffer.from(await renderPNG(svg))).toEqual(png);
  const start = png.indexOf("IDAT") + 4;
  expect(inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8))).length).toBeGreaterThan(1000);
});

test("a picture of text that needs a font is refused", async () => {
  await expect(renderPNG(await renderSVG(specs.bars as TopLevelSpec))).rejects.toThrow("outlines: true");
});
