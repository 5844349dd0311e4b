import fc from "fast-check";
import { en, es } from "handover/charts";
import { describe, expect, it } from "vitest";
import { inLanguage } from "../../lib/charts/locale.ts";

describe("words", () => {
  it("write numbers with a decimal point and thousands commas in both languages", () => {
    expect(en.number(20_000_000)).toBe("20,000,000");
    expect(es.number(28.345, { decimals: 1 })).toBe("28.3");
    expect([en.number(1.005, { decimals: 2 }), en.number(1.345, { decimals: 2 })]).toEqual(["1.01", "1.35"]);
    expect(es.number(-2)).toBe("\u22122");
  });

  it("write years with their unit, held together by a no-break space", () => {
    expect(en.years(28.345)).toBe("28.3\u00a0years");
    expect(es.years(28.345)).toBe("28.3\u00a0años");
    expect([en.years(1, { decimals: 0 }), es.years(1, { decimals: 0 })]).toEqual(["1\u00a0year", "1\u00a0año"]);
    // The unit goes by the figure that is printed, and not by the number behind it
    expect([en.years(1.2, { decimals: 0 }), en.years(1)]).toEqual(["1\u00a0year", "1.0\u00a0years"]);
    expect([es.years(1.2, { decimals: 0 }), es.years(1)]).toEqual(["1\u00a0año", "1.0\u00a0años"]);
  });

  it("join a list, and say e before an i in Spanish", () => {
    expect(en.list(["AP", "EFE", "CNN"])).toBe("AP, EFE and CNN");
    expect(es.list(["EFE", "Infobae"])).toBe("EFE e Infobae");
    expect(es.list(["oro", "hierro"])).toBe("oro y hierro");
    expect([en.list([]), en.list(["AP"])]).toEqual(["", "AP"]);
  });

  it("write parts as percentages and dates as dates", () => {
    expect(en.percent(0.4375)).toBe("44%");
    expect([en.date("2025-02-27"), es.date("2025-02-27")]).toEqual(["Feb. 27, 2025", "27 de febrero de 2025"]);
    expect([en.shortDate("2025-02-27"), es.shortDate("2025-02-27")]).toEqual(["Feb. 27, 2025", "27 feb. 2025"]);
    expect(es({ en: "yes", es: "sí" })).toBe("sí");
  });
});

describe("a count", () => {
  it("stands in words under ten, and in digits from ten on", () => {
    expect([1, 2, 9, 10, 92].map((count) => en.count(count))).toEqual(["one", "two", "nine", "10", "92"]);
    expect([1, 2, 9, 10, 92].map((count) => es.count(count))).toEqual(["un", "dos", "nueve", "10", "92"]);
  });

  it("of one is feminine in Spanish where the noun is", () => {
    expect([es.count(1, { feminine: true }), es.count(2, { feminine: true })]).toEqual(["una", "dos"]);
    expect(en.count(1, { feminine: true })).toBe("one");
  });
});

describe("a figure beside a line that the text draws", () => {
  it("stays below ten where the text counts ten or more, and at ten where it is ten", () => {
    expect(en.number(9.986, { decimals: 1 })).toBe("10.0");
    expect(en.number(9.986, { decimals: 1, lines: [10] })).toBe("9.9");
    expect(en.number(10, { decimals: 1, lines: [10] })).toBe("10.0");
    expect(en.number(10.02, { decimals: 1, lines: [10] })).toBe("10.0");
    expect(en.years(30.97, { lines: [31] })).toBe("30.9\u00a0years");
    expect(es.years(0.96, { lines: [1, 10] })).toBe("0.9\u00a0años");
    expect(es.number(9.986, { lines: [10] })).toBe("9");
  });

  it("stays over ten where the text counts more than ten", () => {
    expect(en.number(10.02, { decimals: 1, over: [10] })).toBe("10.1");
    expect(en.number(10, { decimals: 1, over: [10] })).toBe("10.0");
    expect(en.number(9.986, { decimals: 1, over: [10] })).toBe("10.0");
  });

  it("is refused where so many decimals have no figure between two lines", () => {
    expect(() => en.number(9.97, { decimals: 1, lines: [9.95, 10] })).toThrow(
      "no figure with decimals: 1 is on the same side of the lines 9.95, 10 as 9.97; give it more decimals",
    );
    expect(en.number(9.97, { decimals: 2, lines: [9.95, 10] })).toBe("9.97");
  });

  const value = fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true });
  const decimals = fc.integer({ min: 0, max: 4 });
  // Whole numbers, as texts draw lines: each can be printed at any decimals
  const lines = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 5 });
  const read = (text: string) => Number(text.replaceAll(",", "").replace("\u2212", "-"));

  it("never crosses one, and stays within one unit of its last decimal", () => {
    fc.assert(
      fc.property(value, decimals, lines, fc.boolean(), (value, decimals, lines, near) => {
        const drawn = near ? [...lines, Math.round(value)] : lines;
        const printed = read(en.number(value, { decimals, lines: drawn }));
        for (const line of drawn) expect(printed < line).toBe(value < line);
        const over = read(en.number(value, { decimals, over: drawn }));
        for (const line of drawn) expect(over > line).toBe(value > line);
        for (const figure of [printed, over]) expect(Math.abs(figure - value)).toBeLessThan(10 ** -decimals + 1e-9);
      }),
    );
  });

  it("is the nearest figure where no line is near, as without lines", () => {
    fc.assert(
      fc.property(value, decimals, (value, decimals) => {
        const far = [Math.ceil(value) + 2, Math.floor(value) - 2];
        expect(en.number(value, { decimals, lines: far, over: far })).toBe(en.number(value, { decimals }));
      }),
    );
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
