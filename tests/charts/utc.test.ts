/** Every date that a chart reads, computes or writes is UTC, on whatever machine. */
import { renderSVG } from "handover/charts";
import type { TopLevelSpec } from "vega-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markDates, readDate, refuseClock } from "../../lib/charts/utc.ts";
import { elementsIn } from "./drawn.ts";

/** Where the clock is 5:45 ahead of UTC, so that whatever reads the machine's clock is seen. */
const { TZ } = process.env;
beforeAll(() => {
  process.env.TZ = "Asia/Kathmandu";
});
afterAll(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

/** What an expression gives, as a text of the chart. */
async function written(calculate: string, row: object = {}): Promise<string | null | undefined> {
  const spec = {
    data: { values: [row] },
    transform: [{ calculate, as: "t" }],
    mark: "text",
    encoding: { text: { field: "t" } },
  };
  return elementsIn(await renderSVG(spec as TopLevelSpec), "text").map(({ textContent }) => textContent)[0];
}

const NOON = Date.UTC(2025, 1, 27, 12, 5, 9);

test("these tests run where the clock is 5:45 ahead", () => {
  expect(new Date(NOON).getTimezoneOffset()).toBe(-345);
});

describe("a date is read", () => {
  test.each<[unknown, number | null]>([
    ["2025-02-27", Date.UTC(2025, 1, 27)],
    ["2025-02", Date.UTC(2025, 1)],
    ["2025", Date.UTC(2025)],
    ["2025-02-27T12:05:09", NOON],
    ["2025-02-27 12:05:09", NOON],
    ["2025/02/27 12:05:09", NOON],
    ["27 Feb 2025 12:05:09", NOON],
    ["February 27, 2025", Date.UTC(2025, 1, 27)],
    [NOON, NOON],
    [new Date(NOON), NOON],
    ["", null],
    [null, null],
    [undefined, null],
  ])("%j as UTC where it states no zone", (value, time) => expect(readDate(value)).toBe(time));

  test.each([
    "2025-02-27T12:05:09Z",
    "2025-02-27T06:05:09-06:00",
    "2025-02-27T17:50:09+05:45",
    "27 Feb 2025 12:05:09 GMT",
    "27 Feb 2025 12:05:09 UTC",
    "27 Feb 2025 07:05:09 EST",
    "27 Feb 2025 06:05:09 -0600",
  ])("%s in the zone that it states", (value) => expect(readDate(value)).toBe(NOON));

  test("as no date where it is none", () => {
    for (const value of ["no date", "27.2.2025x", Number.NaN]) expect(readDate(value)).toBeNaN();
  });
});

describe("an expression tells", () => {
  test.each([
    ["the year", "year(datum.d)", "2024"],
    ["the quarter", "quarter(datum.d)", "4"],
    ["the month, from 0", "month(datum.d)", "11"],
    ["the day of the month", "date(datum.d)", "31"],
    ["the day of the week, from Sunday", "day(datum.d)", "2"],
    ["the day of the year", "dayofyear(datum.d)", "366"],
    ["the week", "week(datum.d)", "52"],
    ["the ISO week", "isoweek(datum.d)", "1"],
    ["the hours", "hours(datum.d)", "20"],
    ["the minutes", "minutes(datum.d)", "30"],
    ["the seconds", "seconds(datum.d)", "7"],
    ["the milliseconds", "milliseconds(datum.d)", "5"],
    ["the time", "time(datum.d)", String(Date.UTC(2024, 11, 31, 20, 30, 7, 5))],
    ["the year in UTC, by its other name", "utcyear(datum.d)", "2024"],
    ["no offset from UTC", "timezoneoffset(datum.d)", "0"],
    ["a date of its parts", "time(datetime(2024, 11, 31))", String(Date.UTC(2024, 11, 31))],
    ["a date of a text", "time(datetime('2024-12-31T20:30'))", String(Date.UTC(2024, 11, 31, 20, 30))],
    ["a date of a number", "time(toDate('2024-12-31 20:30'))", String(Date.UTC(2024, 11, 31, 20, 30))],
    ["the day after", "timeFormat(timeOffset('day', toDate(datum.d)), '%Y-%m-%d %H:%M')", "2025-01-01 20:30"],
    ["the days between", "length(timeSequence('day', toDate(datum.d), toDate('2025-01-03')))", "2"],
    ["a date in words", "timeFormat(toDate(datum.d), '%d %B %Y, %H:%M')", "31 December 2024, 20:30"],
    [
      "a date in a pattern, and back",
      "time(timeParse('31/12/2024 20:30', '%d/%m/%Y %H:%M'))",
      String(Date.UTC(2024, 11, 31, 20, 30)),
    ],
    ["the months' names", "monthFormat(0) + ' ' + monthFormat(11)", "January December"],
    ["the months' short names", "monthAbbrevFormat(0) + ' ' + monthAbbrevFormat(11)", "Jan Dec"],
    ["the days' names", "dayFormat(0) + ' ' + dayFormat(6)", "Sunday Saturday"],
    ["the days' short names", "dayAbbrevFormat(0) + ' ' + dayAbbrevFormat(6)", "Sun Sat"],
    ["no name of half a month", "'[' + monthFormat(0.5) + ']'", "[]"],
    ["the first instant, where it is given no date", "time(datetime())", "0"],
  ])("%s", async (_, expression, said) => {
    // An hour that is the next day, month, quarter and year in Kathmandu
    expect(await written(expression, { d: "2024-12-31T20:30:07.005" })).toBe(said);
  });
});

describe("a date that a specification spells out", () => {
  test("is marked as UTC wherever it stands, and nothing else is", () => {
    const spec = {
      transform: [{ filter: { field: "d", range: [{ year: 2022, month: 6 }, { year: 2024 }] } }],
      params: [{ value: { x: [{ year: 2022 }] } }],
      other: { month: 6 },
      mixed: { year: 2022, place: "port" },
      data: { values: [{ year: 2022 }] },
      datasets: { a: [{ year: 2022, month: 1 }] },
    };
    markDates(spec);
    expect(spec).toEqual({
      transform: [
        {
          filter: {
            field: "d",
            range: [
              { year: 2022, month: 6, utc: true },
              { year: 2024, utc: true },
            ],
          },
        },
      ],
      params: [{ value: { x: [{ year: 2022, utc: true }] } }],
      other: { month: 6 },
      mixed: { year: 2022, place: "port" },
      data: { values: [{ year: 2022 }] },
      datasets: { a: [{ year: 2022, month: 1 }] },
    });
  });

  test("is where a brush begins: a box over two of four years is 100 of 200 pixels wide", async () => {
    const years = ["2020-01-01", "2022-01-01", "2024-01-01"].map((d) => ({ d }));
    const spec = {
      ...{ data: { values: years }, mark: "tick", width: 200 },
      params: [
        {
          name: "brush",
          select: { type: "interval", encodings: ["x"] },
          value: { x: [{ year: 2020 }, { year: 2022 }] },
        },
      ],
      encoding: { x: { field: "d", type: "temporal", scale: { nice: false } } },
    };
    const boxes = elementsIn(await renderSVG(spec as TopLevelSpec)).filter(
      (shape) =>
        shape.parentNode && /brush_brush\b/.test((shape.parentNode as typeof shape).getAttribute("class") ?? ""),
    );
    const [, x, width] = /^M([-\d.]+),[-\d.]+h([-\d.]+)/.exec(boxes[0]?.getAttribute("d") ?? "") ?? [];
    // 731 of 1,461 days
    expect(Number(x)).toBeCloseTo(0, 3);
    expect(Number(width)).toBeCloseTo((200 * 731) / 1461, 1);
  });

  test("ends an axis, and is a time unit's beginning", async () => {
    const spec = {
      ...{ data: { values: [{ d: "2024-12-31T20:30" }] }, mark: "text" },
      encoding: { text: { field: "d", timeUnit: "yearmonth", type: "temporal", format: "%Y-%m" } },
    };
    expect(elementsIn(await renderSVG(spec as TopLevelSpec), "text")[0]?.textContent).toBe("2024-12");
  });
});

describe("the time of day", () => {
  const message = "now(): a chart has no clock; put the date in the data or in a param";

  test.each(["now()", "datum.d < now ( )", "year(now())"])("is refused in %s", (expr) => {
    expect(() => refuseClock({ transform: [{ filter: expr }] })).toThrow(message);
  });

  test("may be spoken of in the data, and what sounds like it may be asked for", () => {
    expect(() =>
      refuseClock({ data: { values: [{ said: "now()" }] }, datasets: { a: [{ said: "now()" }] } }),
    ).not.toThrow();
    expect(() => refuseClock({ transform: [{ filter: "snow() || now2() || datum.now" }] })).not.toThrow();
  });
});
