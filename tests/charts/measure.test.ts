/// <reference lib="dom" />
/** Text is as wide as a browser draws it. */

import { textWidth } from "handover/charts";
import { expect, test } from "vitest";
import { svgDocument } from "../../lib/charts/render.ts";
import { element } from "../../lib/charts/xml.ts";
import { inBrowser } from "../browser.ts";
import { chromium, needs } from "../tools.ts";

const words = [
  "Rafael Caro Quintero", "Miguel Ángel Treviño Morales", "José Ángel Canobbio Inzunza", "Vicente Carrillo Fuentes",
  "¿Cuántos años bajo custodia?", "¡Última hora!", "Años bajo custodia, por persona", "Acusados de narcotráfico",
  "Office, difficult, fjord, affluent", "ffi ffl fi fl ff", "AVATAR To Ta Te Yo Wa LT P. F, r.", "“Quoted” ‘text’ — and – dashes… done",
  "0123456789", "1,234,567.89", "27 February 2025", "27 de febrero de 2025", "−12.5 °C", "$5 million (€4.6 m)", "50% ± 3", "2013–2025",
  "Source: The Associated Press, U.S. Department of Justice.", "Fuente: Fiscalía General de la República", "→ ↑ ▲ ● ■ №", "e\u0301 n\u0303 u\u0308",
  "Ciudad Juárez, Culiacán, León, Mérida, Mazatlán", "WAVE Type 11:47", "x² + y³ ≥ ½", "A", "l", "Every mark links to its row’s evidence",
]; // biome-ignore format: a list reads best as it is
const styles = [12, 13, 14, 16, 20, 28].flatMap((size) =>
  ["normal", "bold"].flatMap((weight) => ["normal", "italic"].map((style) => ({ size, weight, style }))),
);

inBrowser(
  "English, Spanish, figures, kerning, ligatures and dashes are within 0.2% of what Chromium draws",
  needs(chromium),
  async ({ page }) => {
    const asked = styles.flatMap((style) => words.map((text) => ({ text, ...style })));
    const content = asked.map(({ text, size, weight, style }) =>
      element("text", { "font-size": `${size}px`, "font-weight": weight, "font-style": style }, text),
    );
    await page.setContent(await svgDocument({ content, width: 900, height: 100 }));
    const drawn = await page.evaluate(async () => {
      await document.fonts.ready;
      return Array.from(document.querySelectorAll("text"), (text) => text.getComputedTextLength());
    });
    expect(drawn).toHaveLength(720);
    // Chromium rounds up to 1/64 px, which is more than 0.2% of a letter
    const errors = asked.map(({ text, ...style }, i) => {
      const seen = drawn[i] as number;
      return Math.max(0, Math.abs(seen - textWidth(text, style)) - 1 / 64) / seen;
    });
    expect(Math.max(...errors)).toBeLessThan(0.002);
  },
);

test("four figures of 0.497 em at 20 px are 39.76 px wide", () => {
  expect(textWidth("1234", { size: 20 })).toBeCloseTo(4 * 0.497 * 20);
});

test("a pair that kerns is narrower than its letters apart", () => {
  const width = (text: string) => textWidth(text, { size: 100 });
  expect(width("AV")).toBeLessThan(width("A") + width("V"));
});

test("weights over 500 are bold, as CSS has it", () => {
  const width = (weight: unknown) => textWidth("custody", { size: 16, weight });
  expect(width(500)).toBe(width("normal"));
  expect(width(501)).toBe(width("bold"));
});

test("what the font lacks is as wide as a guess: an em for an emoji or a Chinese character, 0.6 for others", () => {
  expect(textWidth("😀", { size: 10 })).toBe(10);
  expect(textWidth("👩‍👩‍👧", { size: 10 })).toBe(10);
  expect(textWidth("中文", { size: 10 })).toBe(20);
  expect(textWidth("ع", { size: 10 })).toBe(6);
  expect(textWidth("", { size: 10 })).toBe(0);
});
