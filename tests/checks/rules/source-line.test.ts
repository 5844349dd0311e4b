/** The rule that a chart says on its face who says so. */
import { describe, expect, it } from "vitest";
import { draw, find, said } from "../drawing.ts";

describe("a source line", () => {
  it("begins in the chart's language, with one source or several", () => {
    for (const lang of ["en", "es", "fr", "pt"] as const) expect(said("source-line", { lang }), lang).toEqual([]);
    const found = [
      ["en", "Sources: The Associated Press and EFE."],
      ["es", "Fuentes: The Associated Press y EFE."],
      ["fr", "Sources\u00a0: The Associated Press et EFE."],
      ["fr", "Source: The Associated Press."],
      ["pt", "Fontes: The Associated Press e EFE."],
    ] as const;
    for (const [lang, source] of found) expect(said("source-line", { lang, source }), source).toEqual([]);
  });

  it.each([
    ["en", "Fuente: The Associated Press", "Source: or Sources:"],
    ["en", "The Associated Press", "Source: or Sources:"],
    ["en", "Source : ", "Source: or Sources:"],
    ["en", "A Source: The Associated Press", "Source: or Sources:"],
    ["en", "Source The Associated Press", "Source: or Sources:"],
    ["es", "Source: The Associated Press", "Fuente: or Fuentes:"],
    ["fr", "Fonte: The Associated Press", "Source: or Sources:"],
    ["pt", "Fuente: The Associated Press", "Fonte: or Fontes:"],
  ] as const)("doesn't begin otherwise: %s, %s", (lang, source, begin) => {
    const line = source.trim();
    expect(said("source-line", { lang, source })).toEqual([`source line "${line}" doesn't begin with ${begin}`]);
  });

  it("is there", () => {
    expect(find("source-line", draw().replace(/<g data-part="source">.*?<\/g>/, ""))).toMatchObject([
      { severity: "error", element: "source line", what: "is missing", remedy: expect.stringContaining("evidence") },
    ]);
  });

  it("names a publisher that the metadata names too", () => {
    expect(said("source-line", { source: "Sources: news reports" })).toEqual([
      'source line "Sources: news reports" names no publisher that the metadata names',
    ]);
    const metadata = '{"sources":[{"publisher":"EFE"},{"publisher":"The Associated Press"}]}';
    expect(said("source-line", { metadata })).toEqual([]);
  });

  it("is warned of where there is no metadata to hold it to", () => {
    expect(find("source-line", { metadata: "" })).toMatchObject([
      { severity: "warning", what: "rests on no metadata" },
    ]);
  });
});
