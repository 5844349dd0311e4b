import { span } from "handover";
import { describe, expect, it } from "vitest";
import { within } from "../../lib/dates/span.ts";

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
});

describe("within", () => {
  it("finds a day in its year and not in the next", () => {
    expect(within(span("2013-07-15"), span("2013"))).toBe(true);
    expect(within(span("2013-07-15"), span("2014"))).toBe(false);
    expect(within(span("2013"), span("2013-07-15"))).toBe(false);
  });

  it("finds every day before an open beginning's end", () => {
    expect(within(span("2013"), span("/2025-02-27"))).toBe(true);
    expect(within(span("2013/.."), span("/2025-02-27"))).toBe(false);
  });
});
