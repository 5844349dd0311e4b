/** A picture of a chart, for where SVG isn't taken. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

export interface PNGOptions {
  /** Picture pixels to a chart pixel. */
  scale?: number;
}

/**
 * Draws an SVG whose text is outlines as a PNG. No font of the machine is used.
 *
 * @throws {Error} if the SVG has text that needs a font
 * @example await renderPNG(await renderSVG(spec, { outlines: true }), { scale: 2 })
 */
export async function renderPNG(svg: string, { scale = 2 }: PNGOptions = {}): Promise<Uint8Array> {
  if (/<text[\s>]/.test(svg)) {
    throw new Error("renderPNG draws no fonts: give it renderSVG(spec, { outlines: true })");
  }
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}

let ready: Promise<void> | undefined;
