import fc from "fast-check";
import { span, sumYears, years, yearsBetween } from "handover";
import { describe, expect, it } from "vitest";

describe("years", () => {
  it("counts 5 April 1985 to 5 April 2013 as exactly 28", () => {
    expect(years("1985-04-05", "2013-04-05")).toEqual({ min: 28, max: 28 });
  });

  it("counts what is beyond the last anniversary as a part of the year begun", () => {
    // 5 April 1985 to 9 August 2013: 28 years, then 26 days of April, 31 + 30 + 31 and 8 of August: 126 of 365.
    expect(years("1985-04-05", "2013-08-09")).toEqual({ min: 28 + 126 / 365, max: 28 + 126 / 365 });
  });

  it("keeps a year of doubt for a start known only to the year", () => {
    // 1 January 1985 to 31 December 2013 at most; 31 December 1985 to the same day at least.
    expect(years("1985", "2013-12-31")).toEqual({ min: 28, max: 28 + 364 / 365 });
  });

  it("adds up the doubt of both ends", () => {
    // Start in 2002, end in 2003: one day apart at least, two years less a day at most.
    expect(years("2002", "2003")).toEqual({ min: 1 / 365, max: 1 + 364 / 365 });
  });

  it("never goes below nothing where the ends overlap", () => {
    expect(years("2001", "2001-03").min).toBe(0);
  });

  it("has no most where the start is unknown", () => {
    expect(years("/2013", "2014")).toEqual({ min: 1 / 365, max: Number.POSITIVE_INFINITY });
  });

  it("has no most where the end is unknown, and no least where either is", () => {
    expect(years("2013", "2014/")).toEqual({ min: 1 / 365, max: Number.POSITIVE_INFINITY });
    expect(years("2013", "/2014")).toEqual({ min: 0, max: 1 + 364 / 365 });
    expect(years("2013/", "2014")).toEqual({ min: 0, max: 1 + 364 / 365 });
    expect(years("/2013", "../2014")).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
    expect(years("../..", "../..")).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
  });

  it("measures an open spell to the day that the caller names, and to no other", () => {
    expect(years("2024-02-27", null, { asOf: "2025-02-27" })).toEqual({ min: 1, max: 1 });
    expect(() => years("2024-02-27", null)).toThrow('no end; name the day to measure to, as in { asOf: "2025-02-27" }');
  });

  it("refuses an end that can only come before the start", () => {
    expect(() => years("2014", "2013-12")).toThrow("the end 2013-12 comes before the start 2014");
    expect(() => years("2014/", "2013")).toThrow("the end 2013 comes before the start 2014/");
    expect(() => years("2014", "/2013")).toThrow("the end /2013 comes before the start 2014");
  });

  it("lets a spell begin and end on one day", () => {
    expect(years("2014-03-02", "2014-03-02")).toEqual({ min: 0, max: 0 });
    expect(years("2014", "2014-01-01")).toEqual({ min: 0, max: 0 });
  });
});

describe("yearsBetween", () => {
  it("lets the anniversary of 29 February fall on the 28th where the year has no 29th", () => {
    expect(yearsBetween("2024-02-29", "2025-02-28")).toBe(1);
    expect(yearsBetween("2024-02-29", "2028-02-29")).toBe(4);
    // 2100 has none, as every hundredth year but the four hundredth
    expect(yearsBetween("2096-02-29", "2100-02-28")).toBe(4);
    expect(yearsBetween("1996-02-29", "2000-02-29")).toBe(4);
  });
});

describe("yearsBetween days of the first century", () => {
  it("is no less than between those of ours", () => {
    expect(yearsBetween("0044-03-15", "0050-03-15")).toBe(6);
    expect(yearsBetween("0099-12-31", "0100-12-31")).toBe(1);
    expect(yearsBetween("0000-02-29", "0096-02-29")).toBe(96);
  });
});

describe("yearsBetween a day and one before it", () => {
  it("is less than nothing, by as much", () => {
    expect(yearsBetween("2014-08-09", "2013-08-09")).toBe(-1);
    // One day of the 365 from 9 August 2013 is left of the year that ends on 9 August 2014
    expect(yearsBetween("2014-08-09", "2013-08-10")).toBe(-364 / 365);
  });
});

describe("sumYears", () => {
  it("adds ends to ends", () => {
    expect(sumYears([years("1985-04-05", "2013-04-05"), { min: 2, max: 2.5 }])).toEqual({ min: 30, max: 30.5 });
    expect(sumYears([])).toEqual({ min: 0, max: 0 });
  });
});

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A day, or only its month, or only its year. */
const blurred = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

/** The text one step more exact: a year's first or last month, a month's first or last day. */
function sharpen(text: string, late: boolean): string {
  const { earliest, latest } = span(text);
  return ((late ? latest : earliest) as string).slice(0, Math.min(10, text.length + 3));
}

describe("for any dates", () => {
  it("the least is never more than the most, and never below nothing", () => {
    fc.assert(
      fc.property(blurred, blurred, (start, end) => {
        fc.pre((span(end).latest as string) >= (span(start).earliest as string));
        const { min, max } = years(start, end);
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(min);
      }),
    );
  });

  it("a more exact date never widens the interval", () => {
    fc.assert(
      fc.property(blurred, blurred, fc.boolean(), fc.boolean(), (start, end, lateStart, lateEnd) => {
        const [sharpStart, sharpEnd] = [sharpen(start, lateStart), sharpen(end, lateEnd)];
        fc.pre((span(sharpEnd).latest as string) >= (span(sharpStart).earliest as string));
        const [wide, narrow] = [years(start, end), years(sharpStart, sharpEnd)];
        expect(narrow.min).toBeGreaterThanOrEqual(wide.min);
        expect(narrow.max).toBeLessThanOrEqual(wide.max);
      }),
      { numRuns: 500 },
    );
  });

  it("the true length, for any day within each date, lies within the interval", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (a, b, startLength, endLength) => {
        const [start, end] = a <= b ? [a, b] : [b, a];
        const { min, max } = years(start.slice(0, startLength), end.slice(0, endLength));
        const truth = yearsBetween(start, end);
        expect(truth).toBeGreaterThanOrEqual(min);
        expect(truth).toBeLessThanOrEqual(max);
      }),
      { numRuns: 500 },
    );
  });

  it("a later end is never a shorter spell", () => {
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const [start, end, later] = days.sort() as [string, string, string];
        expect(yearsBetween(start, later)).toBeGreaterThanOrEqual(yearsBetween(start, end));
        expect(yearsBetween(start, later)).toBeGreaterThanOrEqual(yearsBetween(end, later));
      }),
      { numRuns: 500 },
    );
  });
});
