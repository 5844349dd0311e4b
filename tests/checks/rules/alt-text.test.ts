/** The rule that who can't see the chart learns what it shows. */
import { describe, expect, it } from "vitest";
import { find, type Made, said } from "../drawing.ts";

const what = (made: Made) => find("alt-text", made).map(({ what }) => what);

describe("alt text", () => {
  it("is sound in each language", () => {
    for (const lang of ["en", "es", "fr", "pt"] as const) expect(said("alt-text", { lang }), lang).toEqual([]);
  });

  it("is there", () => {
    expect(find("alt-text", { alt: "" })).toMatchObject([
      { element: "alt text", what: "is missing", severity: "error" },
    ]);
  });

  it("has 60 to 500 characters", () => {
    const sized = (length: number) => what({ alt: "Bar chart of 9 libraries".padEnd(length, " and more") });
    expect(sized(59)).toEqual(["has 59 characters; it should have 60 to 500"]);
    expect(sized(60)).toEqual([]);
    expect(sized(500)).toEqual([]);
    expect(sized(501)).toEqual(["has 501 characters; it should have 60 to 500"]);
  });

  it("is more than the headline or the title again", () => {
    const headline = ["A chart of 9 libraries that were closed in the city", "for three months or more"];
    const repeated = "“a chart of 9 libraries that were closed in the city for three months or more!”";
    expect(what({ headline, alt: repeated })).toEqual(["repeats the headline"]);
    expect(what({ headline, alt: `${repeated} North longest.` })).toEqual([]);
  });

  it.each([
    ["en", ["Bar chart", "A map", "Timelines", "Plots"], ["Bars", "Chartered", "Gráfica"]],
    ["es", ["Gráfica", "Un gráfico", "Líneas de tiempo", "Mapa"], ["Barras", "Mapache", "Chart"]],
    ["fr", ["Graphique", "Une carte", "Nuage de points", "Courbes"], ["Barres", "Cartel", "Chart"]],
    ["pt", ["Gráfico", "Um mapa", "Linhas do tempo", "Tabela"], ["Barras", "Tabelado", "Chart"]],
  ] as const)("says what kind of chart it is, in its language: %s", (lang, kinds, others) => {
    const alt = (kind: string) => `${kind} 9 ${"x".repeat(60)}`;
    for (const kind of kinds) expect(what({ lang, alt: alt(kind) }), kind).toEqual([]);
    for (const kind of others)
      expect(what({ lang, alt: alt(kind) }), kind).toEqual(["doesn't say what kind of chart it is"]);
  });

  it("is told how to begin, in its language", () => {
    const alt = `9 ${"x".repeat(60)}`;
    const remedies = (["en", "es", "fr", "pt"] as const).map((lang) => find("alt-text", { lang, alt })[0]?.remedy);
    expect(remedies).toEqual([
      'Begin with it: "Bar chart of …".',
      'Begin with it: "Gráfica de barras de …".',
      'Begin with it: "Graphique à barres de …".',
      'Begin with it: "Gráfico de barras de …".',
    ]);
  });

  it.each([
    ["en", "Bar chart of libraries in each of the city's districts, month by month", "nine"],
    ["es", "Gráfica de barras de las bibliotecas de cada distrito de la ciudad, mes a mes", "nueve"],
    ["fr", "Graphique à barres des bibliothèques de chaque quartier de la ville, par mois", "neuf"],
    ["pt", "Gráfico de barras das bibliotecas de cada distrito da cidade, mês a mês", "nove"],
  ] as const)("gives a figure, in digits or in words: %s", (lang, alt, number) => {
    expect(what({ lang, alt })).toEqual(["gives no figure"]);
    expect(what({ lang, alt: `${alt}: ${number}` })).toEqual([]);
    expect(what({ lang, alt: `${alt}: 9` })).toEqual([]);
  });
});
