/** What the checks read in a text: its figures, in digits and in words, and its days, which are no figures. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn, withoutDays } from "../../lib/checks/days.ts";
import { figuresIn, numbersIn } from "../../lib/checks/numbers.ts";
import { formatDate } from "../../lib/dates/format.ts";
import { LANGUAGES } from "../../lib/language.ts";

describe("numbers in a text", () => {
  it("that belong to a name are no figures", () => {
    expect(figuresIn("“Z-40”, L42 and 3 others").map(({ value }) => value)).toEqual([3]);
  });

  it("are read in digits and in words of both languages, in their order", () => {
    const values = (text: string) => numbersIn(text).map(({ value }) => value);
    expect(values("Of 49, thirty-one stayed; ten left")).toEqual([49, 31, 10]);
    expect(values("Treinta y uno de 49; veintidós, noventa y nueve")).toEqual([31, 49, 22, 99]);
    expect(values("One million; dos millones; diez mil; 20 million")).toEqual([1e6, 2e6, 1e4, 2e7]);
    expect(values("One hundred, two hundred thirty-one; five hundred and six; a hundred")).toEqual([
      100, 231, 506, 100,
    ]);
    expect(values("Ciento veinte; cien; doscientas treinta y una; quinientos; ciento diez mil")).toEqual([
      120, 100, 231, 500, 110e3,
    ]);
    expect(values("often, someone, tenth, weight")).toEqual([]);
  });
});

describe("days in a text", () => {
  const day = fc
    .date({ min: new Date("1980-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("are found as the charts write them, and leave no figure but the year", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...LANGUAGES), fc.boolean(), (date, lang, short) => {
        const written = formatDate(date, lang, { short });
        expect(daysIn(written)).toEqual([{ written, day: date }]);
        const left = figuresIn(withoutDays(`29 on ${written}, 13 of them`)).map(({ value }) => value);
        expect(left).toEqual([29, Number(date.slice(0, 4)), 13]);
      }),
    );
  });

  it("are two where a text goes from one to the other, and neither is a figure", () => {
    const left = (text: string) => figuresIn(withoutDays(text)).map(({ value }) => value);
    for (const text of [
      "del 27 al 28 de febrero de 2025",
      "27 y 28 de febrero de 2025",
      "27-28 de febrero de 2025",
      "Feb. 27 to 28, 2025",
      "Feb. 27–28, 2025",
    ])
      expect(left(text), text).toEqual([2025]);
    expect(left("El 27 de febrero, 29 personas")).toEqual([29]);
  });

  it("keep every other word in its place", () => {
    expect(withoutDays("On Feb. 27, 29 were handed over")).toBe("On        , 29 were handed over");
  });
});
