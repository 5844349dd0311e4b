import { en, es } from "handover/charts";
import { describe, expect, it } from "vitest";
import { inLanguage } from "../../lib/charts/locale.ts";

describe("words", () => {
  it("write numbers with a decimal point and thousands commas in both languages", () => {
    expect(en.number(20_000_000)).toBe("20,000,000");
    expect(es.number(28.345, { decimals: 1 })).toBe("28.3");
    expect(es.number(-2)).toBe("\u22122");
  });

  it("write years with their unit, held together by a no-break space", () => {
    expect(en.years(28.345)).toBe("28.3\u00a0years");
    expect(es.years(28.345)).toBe("28.3\u00a0años");
    expect([en.years(1, { decimals: 0 }), es.years(1, { decimals: 0 })]).toEqual(["1\u00a0year", "1\u00a0año"]);
  });

  it("join a list, and say e before an i in Spanish", () => {
    expect(en.list(["AP", "EFE", "CNN"])).toBe("AP, EFE and CNN");
    expect(es.list(["EFE", "Infobae"])).toBe("EFE e Infobae");
    expect(es.list(["oro", "hierro"])).toBe("oro y hierro");
    expect([en.list([]), en.list(["AP"])]).toEqual(["", "AP"]);
  });

  it("write parts as percentages and dates as dates", () => {
    expect(en.percent(0.4375)).toBe("44%");
    expect(es.date("2025-02-27")).toBe("27 feb. 2025");
    expect(es({ en: "yes", es: "sí" })).toBe("sí");
  });
});

describe("inLanguage", () => {
  it("says the kind of mark in Spanish, where Vega says it in English only", () => {
    const svg = '<g aria-roledescription="rect mark container"><path aria-roledescription="bar"/></g>';
    expect(inLanguage(svg, "es")).toBe(
      '<g aria-roledescription="grupo: rectángulo"><path aria-roledescription="barra"/></g>',
    );
    expect(inLanguage(svg, "en")).toBe(svg);
  });
});
