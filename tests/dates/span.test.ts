import fc from "fast-check";
import { span } from "handover";
import { describe, expect, it } from "vitest";
import { DATE_EXAMPLES, within } from "../../lib/dates/span.ts";
import { ANY_DAY, EDTF } from "./written.ts";

const plain = { approximate: false, uncertain: false };

describe("span", () => {
  it("gives a day as that one day", () => {
    expect(span("2013-07-15")).toEqual({ earliest: "2013-07-15", latest: "2013-07-15", ...plain });
  });

  it("gives a month known only as a month every day in it, 29 February included", () => {
    expect(span("2024-02")).toEqual({ earliest: "2024-02-01", latest: "2024-02-29", ...plain });
  });

  it("gives a year known only as a year every day in it", () => {
    expect(span("2013")).toEqual({ earliest: "2013-01-01", latest: "2013-12-31", ...plain });
  });

  it("keeps an approximation as a mark, and widens nothing that nobody measured", () => {
    expect(span("2013~")).toEqual({
      earliest: "2013-01-01",
      latest: "2013-12-31",
      approximate: true,
      uncertain: false,
    });
    expect(span("2013-07?")).toMatchObject({ approximate: false, uncertain: true });
    expect(span("2013%")).toMatchObject({ approximate: true, uncertain: true });
  });

  it("reads one of two days as the days from the first to the last", () => {
    expect(span("[2022-09-04,2022-09-05]")).toEqual({ earliest: "2022-09-04", latest: "2022-09-05", ...plain });
  });

  it("reads a range in brackets from the first day of its first date to the last of its last", () => {
    expect(span("[2013..2015]")).toEqual({ earliest: "2013-01-01", latest: "2015-12-31", ...plain });
    expect(span("[..2015-03]")).toEqual({ earliest: null, latest: "2015-03-31", ...plain });
    expect(span("[2013..]")).toEqual({ earliest: "2013-01-01", latest: null, ...plain });
    expect(span("{2013,2015}")).toEqual({ earliest: "2013-01-01", latest: "2015-12-31", ...plain });
  });

  it("reads an interval from its first day to its last", () => {
    expect(span("2013/2015-03")).toEqual({ earliest: "2013-01-01", latest: "2015-03-31", ...plain });
  });

  it("leaves an unknown or open end open", () => {
    expect(span("/2025-02-27")).toEqual({ earliest: null, latest: "2025-02-27", ...plain });
    expect(span("../2025-02-27")).toMatchObject({ earliest: null, latest: "2025-02-27" });
    expect(span("2025-02-27/")).toMatchObject({ earliest: "2025-02-27", latest: null });
    expect(span("2025-02-27/..")).toMatchObject({ earliest: "2025-02-27", latest: null });
  });

  it.each(["hello", "", "2013-13", "2013-7-1", "12/07/2013", "2013-07-15T10:00:00Z", "Y17E8", "-0044", "2013 2014"])(
    "refuses %j, and says how to write a date",
    (text) => {
      expect(() => span(text)).toThrow(/is not an EDTF date.*write 2013, 2013-07, 2013-07-15, 2013~ or 2013\/2015/);
    },
  );

  it("refuses 29 February in a year that has none", () => {
    expect(() => span("2025-02-29")).toThrow('"2025-02-29" names 2025-02-29, a day that the calendar doesn\'t have');
    expect(() => span("2024-02-29/2025-02-29")).toThrow("names 2025-02-29");
  });

  it("refuses a season rather than say on which days it began and ended", () => {
    expect(() => span("2024-21")).toThrow(/names a season.*write its months as a range/);
  });

  it("shows by examples that can be read", () => {
    const examples = DATE_EXAMPLES.match(/\d[^ ,]*/g) ?? [];
    expect(examples).toEqual(["2013", "2013-07", "2013-07-15", "2013~", "2013/2015"]);
    for (const example of examples) expect(span(example).latest).toMatch(/^201[35]-/);
  });

  it("can't be changed by one who read it for those who read it after", () => {
    const first = span("2013-07~");
    expect(() => {
      first.approximate = false;
    }).toThrow(TypeError);
    expect(span("2013-07~")).toEqual({ ...first, approximate: true });
    expect(span("2013-07~")).toBe(first);
  });

  it("never ends before it begins, whatever the date", () => {
    fc.assert(
      fc.property(EDTF, (text) => {
        const found = read(text);
        fc.pre(found !== undefined);
        expect((found?.earliest ?? "0000-01-01") <= (found?.latest ?? "9999-12-31")).toBe(true);
      }),
    );
  });
});

function read(text: string) {
  try {
    return span(text);
  } catch {
    return undefined;
  }
}

describe("within", () => {
  it("finds a day in its year and not in the next", () => {
    expect(within(span("2013-07-15"), span("2013"))).toBe(true);
    expect(within(span("2013-07-15"), span("2014"))).toBe(false);
    expect(within(span("2013-07-15"), span("2012"))).toBe(false);
    expect(within(span("2013"), span("2013-07-15"))).toBe(false);
  });

  it("counts the first day and the last, and no day before or after", () => {
    expect(within(span("2013-01-01"), span("2013"))).toBe(true);
    expect(within(span("2013-12-31"), span("2013"))).toBe(true);
    expect(within(span("2012-12-31"), span("2013"))).toBe(false);
    expect(within(span("2014-01-01"), span("2013"))).toBe(false);
  });

  it("finds every day before an open beginning's end", () => {
    expect(within(span("2013"), span("/2025-02-27"))).toBe(true);
    expect(within(span("/2013"), span("/2025-02-27"))).toBe(true);
    expect(within(span("2013/.."), span("/2025-02-27"))).toBe(false);
    expect(within(span("/2013"), span("2012/2014"))).toBe(false);
  });

  it("finds every day after an open end's beginning", () => {
    expect(within(span("2026"), span("2025-02-27/"))).toBe(true);
    expect(within(span("2026/.."), span("2025-02-27/"))).toBe(true);
    expect(within(span("2024"), span("2025-02-27/"))).toBe(false);
  });

  it("finds every day within each span that has it, and a span within itself", () => {
    fc.assert(
      fc.property(EDTF, ANY_DAY, (text, day) => {
        const outer = read(text);
        fc.pre(outer !== undefined);
        expect(outer && within(outer, outer)).toBe(true);
        const inside = (outer?.earliest ?? day) <= day && day <= (outer?.latest ?? day);
        expect(outer && within(span(day), outer)).toBe(inside);
      }),
    );
  });
});
