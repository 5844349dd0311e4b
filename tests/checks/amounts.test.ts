/** The amounts that the checks read in labels. */
import { describe, expect, it } from "vitest";
import { amountsIn } from "../../lib/checks/amounts.ts";
import type { Lang } from "../../lib/languages/text.ts";

const amounts = (label: string, lang: Lang = "en", names: string[] = []) =>
  amountsIn(label, lang, names).map(({ low, high, unit }) => [low, high, unit?.kind]);

/** Near to what is given, for ends that are just over or just under a figure. */
const near = (value: number) => expect.closeTo(value, 4);

describe("an amount", () => {
  it("has one value, or two ends", () => {
    expect(amounts("Ana: 28.3 years")).toEqual([[28.3, 28.3, "time"]]);
    expect(amounts("Ana: 9.9–10.0 years, 3 - 4 visits")).toEqual([
      [9.9, 10, "time"],
      [3, 4, "visits"],
    ]);
    expect(amounts("$5–10, R$5 – R$ 10")).toEqual([
      [5, 10, "dollars"],
      [5, 10, "reais"],
    ]);
    expect(amounts("3, 4")).toEqual([
      [3, 3, undefined],
      [4, 4, undefined],
    ]);
    expect(amounts("5, 9.9–10.0")).toEqual([
      [5, 5, undefined],
      [9.9, 10, undefined],
    ]);
    expect(amounts("9.9 – x 10.0")).toHaveLength(2);
  });

  it("has no lower or no upper end, where its label leaves it open", () => {
    expect(amounts("<0.1")).toEqual([[-Infinity, near(0.1), undefined]]);
    expect(amounts("< $5")).toEqual([[-Infinity, near(5), "dollars"]]);
    expect(amounts(">5")).toEqual([[near(5), Infinity, undefined]]);
    expect(amounts("3 days at most")).toEqual([[-Infinity, 3, "time"]]);
    expect(amounts("3 days or more")).toEqual([[3, Infinity, "time"]]);
    expect(amounts("more than 3 days")).toEqual([[near(3), Infinity, "time"]]);
    expect(amounts("less than 3 days")).toEqual([[-Infinity, near(3), "time"]]);
    expect(amounts("3 days at most, 5 visits")).toEqual([
      [-Infinity, 3, "time"],
      [5, 5, "visits"],
    ]);
    expect(amounts("5 visits, at most 3")).toEqual([
      [5, 5, "visits"],
      [-Infinity, 3, undefined],
    ]);
    expect(amounts("<5; 3")[1]).toEqual([3, 3, undefined]);
    expect(amounts("> R$ 5")).toEqual([[near(5), Infinity, "reais"]]);
    // Just so much that it isn't the figure itself
    const [[, below] = [], [above] = []] = [amounts("<5")[0], amounts(">5")[0]];
    expect([Number(below) < 5, Number(above) > 5]).toEqual([true, true]);
    const [[, none] = [], [some] = []] = [amounts("<0")[0], amounts(">0")[0]];
    expect([Number(none) < 0, Number(some) > 0]).toEqual([true, true]);
  });

  it("is no day, no year, and no part of a name", () => {
    expect(amounts("Ana, 5,000,000: Oct. 4, 2020 – Jan. 7, 2023, 2.2–2.3 years")).toEqual([
      [5e6, 5e6, undefined],
      [2.2, 2.3, "time"],
    ]);
    expect(amounts("Ana, 1985: 3; 2025 visits")).toEqual([
      [3, 3, undefined],
      [2025, 2025, "visits"],
    ]);
    expect(amounts("El 85: 3", "es", ["El 85"])).toEqual([[3, 3, undefined]]);
    expect(amountsIn("El 85: 3", "es")).toHaveLength(2);
  });

  it("is read in each language", () => {
    expect(amounts("Ana : 28,3 ans", "fr")).toEqual([[28.3, 28.3, "time"]]);
    expect(amounts("Ana: menos de 1.234,5 dias", "pt")).toEqual([[-Infinity, near(1234.5), "time"]]);
    expect(amounts("Ana: 28.3 años", "es")).toEqual([[28.3, 28.3, "time"]]);
  });
});
