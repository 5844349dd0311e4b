import parse from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOfMonth, readEdtf } from "../../lib/dates/edtf.ts";
import { ANY_DAY, LIST, MARKED, PLAIN, RANGE } from "./written.ts";

const sure = { approximate: false, uncertain: false };
const day = (date: string) => ({ date, earliest: date, latest: date, ...sure });
const year = (date: string) => ({ date, earliest: `${date}-01-01`, latest: `${date}-12-31`, ...sure });

describe("one date", () => {
  it.each([
    ["2013-07-15", "2013-07-15", "2013-07-15"],
    ["2013-07", "2013-07-01", "2013-07-31"],
    ["2013", "2013-01-01", "2013-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["0000-02", "0000-02-01", "0000-02-29"],
    ["0096-02", "0096-02-01", "0096-02-29"],
    ["0099-02", "0099-02-01", "0099-02-28"],
    ["9999", "9999-01-01", "9999-12-31"],
  ])("%s is from %s to %s", (date, earliest, latest) => {
    expect(readEdtf(date)).toEqual({ date, earliest, latest, ...sure });
  });

  it.each([
    ["201X", "2010-01-01", "2019-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["XXXX", "0000-01-01", "9999-12-31"],
    ["2X13", "2013-01-01", "2913-12-31"],
    ["2013-XX", "2013-01-01", "2013-12-31"],
    ["2013-0X", "2013-01-01", "2013-09-30"],
    ["2013-1X", "2013-10-01", "2013-12-31"],
    ["2013-X2", "2013-02-01", "2013-12-31"],
    ["2013-07-XX", "2013-07-01", "2013-07-31"],
    ["2013-07-0X", "2013-07-01", "2013-07-09"],
    ["2013-07-1X", "2013-07-10", "2013-07-19"],
    ["2013-07-3X", "2013-07-30", "2013-07-31"],
    ["2013-09-3X", "2013-09-30", "2013-09-30"],
    ["2013-02-2X", "2013-02-20", "2013-02-28"],
    ["2013-XX-15", "2013-01-15", "2013-12-15"],
    ["2013-XX-31", "2013-01-31", "2013-12-31"],
    ["2013-X6-3X", "2013-06-30", "2013-06-30"],
    ["201X-XX-XX", "2010-01-01", "2019-12-31"],
    ["201X-02-29", "2012-02-29", "2016-02-29"],
    ["XXXX-02-29", "0000-02-29", "9996-02-29"],
    ["190X-02-29", "1904-02-29", "1908-02-29"],
    ["XXXX-XX-31", "0000-01-31", "9999-12-31"],
  ])("%s, with digits unknown, is from %s to %s", (date, earliest, latest) => {
    expect(readEdtf(date)).toEqual({ date, earliest, latest, ...sure });
  });

  it.each([
    ["2013~", true, false],
    ["2013?", false, true],
    ["2013%", true, true],
    ["~2013", true, false],
    ["?2013-07", false, true],
    ["2013?-07", false, true],
    ["2013-~07", true, false],
    ["2013-07%", true, true],
    ["2013-07-?15", false, true],
    ["2013-07-15~", true, false],
    ["2013-~07-?15", true, true],
    ["201X~", true, false],
  ])("%s keeps its marks, wherever they stand", (text, approximate, uncertain) => {
    const unmarked = readEdtf(text.replace(/[?~%]/g, ""));
    expect(readEdtf(text)).toEqual({ ...unmarked, approximate, uncertain });
  });
});

describe("a month", () => {
  it("has as many days as the calendar gives it, in any year", () => {
    const lengths = (year: number) => Array.from({ length: 12 }, (_, month) => lengthOfMonth(year, month + 1));
    expect(lengths(2025)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    for (const leap of [0, 96, 1996, 2000, 2024, 9996]) expect(lengths(leap)[1]).toBe(29);
    for (const common of [1, 99, 1900, 2023, 2100, 9999]) expect(lengths(common)[1]).toBe(28);
  });
});

describe("a range", () => {
  it("has two ends, each known as far as it is written", () => {
    expect(readEdtf("2013/2015-03-02")).toEqual({
      from: year("2013"),
      to: day("2015-03-02"),
      earliest: "2013-01-01",
      latest: "2015-03-02",
      ...sure,
    });
  });

  it.each([
    ["2013/", "2013/.."],
    ["/2013", "../2013"],
  ])("%s and %s are open at one end", (unknown, open) => {
    const [from, to] = unknown.split("/").map((end) => (end ? year(end) : null));
    const found = { from, to, earliest: from?.earliest ?? null, latest: to?.latest ?? null, ...sure };
    expect([readEdtf(unknown), readEdtf(open)]).toEqual([found, found]);
  });

  it("../.. is some day, but a lone slash a slip", () => {
    expect(readEdtf("../..")).toEqual({ from: null, to: null, earliest: null, latest: null, ...sure });
    for (const slip of ["/", "../", "/.."]) expect(() => readEdtf(slip)).toThrow(`"${slip}" is not an EDTF date`);
  });

  it("is doubtful as its ends are", () => {
    expect(readEdtf("2013~/2015")).toMatchObject({ approximate: true, uncertain: false, to: year("2015") });
    expect(readEdtf("2013/2015?")).toMatchObject({ approximate: false, uncertain: true, from: year("2013") });
    expect(readEdtf("2013~/2015?")).toMatchObject({ approximate: true, uncertain: true });
    expect(readEdtf("2013%/")).toMatchObject({ approximate: true, uncertain: true });
  });

  it.each(["2015/2013", "2013/2013", "2013-07/2013-07", "2013-07-15/2013-07", "2013/201X", "[2015..2013]"])(
    "%s is refused, since it ends no later than it begins",
    (text) => {
      expect(() => readEdtf(text)).toThrow(`"${text}" ends no later than it begins; write the earlier date first`);
    },
  );

  it("may end within the year or the month in which it begins", () => {
    expect(readEdtf("2013/2013-02")).toMatchObject({ earliest: "2013-01-01", latest: "2013-02-28" });
    expect(readEdtf("2013-07/2013-07-02")).toMatchObject({ earliest: "2013-07-01", latest: "2013-07-02" });
  });
});

describe("a list", () => {
  it("in brackets is one of its dates, and in braces all of them", () => {
    const dates = [year("2015"), year("2013")];
    const days = { earliest: "2013-01-01", latest: "2015-12-31", ...sure };
    expect(readEdtf("[2015,2013]")).toEqual({ dates, all: false, ...days });
    expect(readEdtf("{2015 , 2013}")).toEqual({ dates, all: true, ...days });
  });

  it("goes to the latest of its last days, whichever date begins last", () => {
    expect(readEdtf("[2013,2013-02]")).toMatchObject({ earliest: "2013-01-01", latest: "2013-12-31" });
  });

  it("of one date is that date", () => {
    expect(readEdtf("[2013]")).toEqual(year("2013"));
    expect(readEdtf("{2013}")).toEqual(year("2013"));
  });

  it("keeps the doubt of each date", () => {
    expect(readEdtf("[2013-07-15~,2013-07-16?]")).toMatchObject({
      approximate: true,
      uncertain: true,
      dates: [
        { approximate: true, uncertain: false },
        { approximate: false, uncertain: true },
      ],
    });
  });

  it.each([
    ["[2013..2015]", "2013-01-01", "2015-12-31"],
    ["[2013-07..2013-09]", "2013-07-01", "2013-09-30"],
    ["[2012,2014..2016]", "2012-01-01", "2016-12-31"],
    ["[2014..2016, 2012]", "2012-01-01", "2016-12-31"],
    ["[201X,2024]", "2010-01-01", "2024-12-31"],
    ["[2013-XX]", "2013-01-01", "2013-12-31"],
  ])("%s, with a range or an unknown digit in it, is a range from %s to %s", (text, first, last) => {
    const range = { from: day(first), to: day(last), earliest: first, latest: last };
    expect(readEdtf(text)).toEqual({ ...range, ...sure });
  });

  it("may be open at one end, and then is a range that is", () => {
    expect(readEdtf("[..2013-03]")).toEqual({
      from: null,
      to: day("2013-03-31"),
      earliest: null,
      latest: "2013-03-31",
      ...sure,
    });
    expect(readEdtf("[2013-03..]")).toEqual({
      from: day("2013-03-01"),
      to: null,
      earliest: "2013-03-01",
      latest: null,
      ...sure,
    });
    expect(readEdtf("[..2013,2015]")).toMatchObject({ from: null, to: day("2015-12-31") });
    expect(readEdtf("[2013,2015..]")).toMatchObject({ from: day("2013-01-01"), to: null });
  });

  it("keeps the doubt of a range in it, on both ends", () => {
    const doubt = { approximate: true, uncertain: false };
    expect(readEdtf("[2013~..2015]")).toMatchObject({ ...doubt, from: doubt, to: doubt });
  });

  it.each(["{2013..2015}", "{..2013}", "{2013..}", "{2012,2014..2016}", "{201X,2024}"])(
    "%s is refused, since nobody could name all of its dates",
    (text) => {
      expect(() => readEdtf(text)).toThrow(
        `"${text}" has a range or an unknown digit between braces, which mean all of the dates; write a range as 2013/2015, and each date of a list in full`,
      );
    },
  );
});

describe("what is refused", () => {
  it.each([
    "",
    " ",
    "hello",
    "27 Feb 2025",
    "12/07/2013",
    "201",
    "201~",
    "20135",
    "-0044",
    "Y17E8",
    "2013 ",
    " 2013",
    "2013\n",
    "2013-7",
    "2013-07-5",
    "2013-07-155",
    "2013-07-15-01",
    "2013-00",
    "2013-13",
    "2013-20",
    "2013-42",
    "2013-99",
    "2013-4X",
    "2013-13-01",
    "2013-21-01",
    "2013-07-15T10:00:00Z",
    "2013~~",
    "2013~?",
    "??2013",
    "201?3",
    "2013-?",
    "x013",
    "2013.",
    "2013..",
    "..2013",
    "2013..2015",
    "2013/2014/2015",
    "2013/2014/",
    "[]",
    "{}",
    "[..]",
    "[..2013..]",
    "[2013..2014..2015]",
    "[2013..2014..,2015]",
    "[2013..2014.2015]",
    "[2013,..2015]",
    "[2013..,2015]",
    "[2013,]",
    "[,2013]",
    "[2013 2014]",
    "[2013,2014}",
    "{2013,2014]",
    "[2013,2014",
    "[20135",
    "x2013]",
    "{20135",
    "x2013}",
    "2013,2014",
    "[[2013],2014]",
    "[2013/2014]",
    "[2013,2014]?",
    "x[2013,2014]",
    "[ 2013,2014 ]",
  ])("%j is no EDTF date with four-digit years", (text) => {
    expect(() => readEdtf(text)).toThrow(
      new RangeError(
        `"${text}" is not an EDTF date with four-digit years and no time of day; write 2013, 2013-07, 2013-07-15, 2013~ or 2013/2015`,
      ),
    );
  });

  it.each([
    ["2025-02-29", "2025-02-29"],
    ["1900-02-29", "1900-02-29"],
    ["2013-11-31", "2013-11-31"],
    ["2013-07-32", "2013-07-32"],
    ["2013-07-00", "2013-07-00"],
    ["2013-02-3X", "2013-02-3X"],
    ["2013-X2-4X", "2013-X2-4X"],
    ["XXXX-02-30", "XXXX-02-30"],
    ["2X13-02-29", "2X13-02-29"],
    ["~2025-02-29?", "2025-02-29"],
    ["2024-02-29/2025-02-29", "2025-02-29"],
    ["[2024-02-29,2023-02-29]", "2023-02-29"],
  ])("%s names %s, a day that the calendar doesn't have", (text, named) => {
    expect(() => readEdtf(text)).toThrow(`"${text}" names ${named}, a day that the calendar doesn't have`);
  });

  it.each([
    "2024-21",
    "2024-24",
    "2024-29",
    "2024-30",
    "2024-33",
    "2024-39",
    "2024-40",
    "2024-41",
    "2024-21~",
    "2024-21/2024-23",
  ])("%s is a season, or a quarter, that begins on no certain day", (text) => {
    expect(() => readEdtf(text)).toThrow(
      `"${text}" names a season or another part of a year, which has no certain days; write its months as a range, as in 2024-04/2024-06`,
    );
  });

  it("a text of any length, in an error of eighty letters of it", () => {
    expect(() => readEdtf("2013,".repeat(20))).toThrow(`"${"2013,".repeat(16)}…" is not an EDTF date`);
    expect(() => readEdtf("x".repeat(80))).toThrow(`"${"x".repeat(80)}" is not an EDTF date`);
  });

  it("a list of more than eighty letters, though it is one of dates", () => {
    const list = (spaces: number) => `[${"2013-07-15,".repeat(6)}${" ".repeat(spaces)}2014]`;
    expect(list(8)).toHaveLength(80);
    expect(readEdtf(list(8))).toMatchObject({ latest: "2014-12-31" });
    expect(() => readEdtf(list(9))).toThrow("is not an EDTF date");
  });

  it("no text at all", () => {
    expect(() => readEdtf(null as unknown as string)).toThrow('"null" is not an EDTF date');
    expect(() => readEdtf(undefined as unknown as string)).toThrow('"undefined" is not an EDTF date');
    expect(() => readEdtf(2013 as unknown as string)).toThrow('"2013" is not an EDTF date');
  });
});

describe("for any dates", () => {
  const digits = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
  const length = fc.constantFrom(4, 7, 10);

  it("a day with all the known digits lies between the first and the last, which have them too", () => {
    fc.assert(
      fc.property(ANY_DAY, ANY_DAY, digits, length, (one, other, unknown, length) => {
        const mask = one.slice(0, length).replace(/\d/g, (digit, at: number) => (unknown[at] ? "X" : digit));
        const filled = other.replace(/\d/g, (digit, at: number) => (mask[at] === "X" ? digit : (mask[at] ?? digit)));
        const { earliest, latest } = readEdtf(mask);
        const known = new RegExp(`^${mask.replaceAll("X", ".")}`);
        expect(earliest).toMatch(known);
        expect(latest).toMatch(known);
        for (const day of [one, filled].filter(inCalendar)) {
          expect([earliest, day, latest].sort()).toEqual([earliest, day, latest]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a day is one that the calendar has", () => {
    const number = fc.integer({ min: 0, max: 35 }).map((number) => String(number).padStart(2, "0"));
    const year = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, "0"));
    fc.assert(
      fc.property(fc.tuple(year, number, number), (parts) => {
        const text = parts.join("-");
        expect(reading(text, readEdtf)?.earliest).toBe(inCalendar(text) ? text : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it("a date or a range has the days that the edtf package finds, and is refused where it refuses it", () => {
    fc.assert(
      fc.property(fc.oneof(PLAIN, MARKED, RANGE), (text) => {
        const ours = reading(text, readEdtf);
        const theirs = reading(text, parse);
        expect(ours && [ours.earliest, ours.latest]).toEqual(theirs && [toDay(theirs.min), toDay(theirs.max)]);
      }),
      { numRuns: 500 },
    );
  });

  it("a list is read where the edtf package reads it, but for a range between braces, and has the days of its dates", () => {
    fc.assert(
      fc.property(LIST, (text) => {
        const ours = reading(text, readEdtf);
        if (reading(text, parse) && !/^\{.*\.\./.test(text)) expect(ours).toBeDefined();
        fc.pre(ours !== undefined);
        const spans = text.match(/[-\d?~%]{4,}/g)?.map((date) => readEdtf(date)) ?? [];
        const open = { start: text.startsWith("[.."), end: text.endsWith("..]") };
        expect(ours?.earliest).toBe(open.start ? null : spans.map(({ earliest }) => earliest).sort()[0]);
        expect(ours?.latest).toBe(
          open.end
            ? null
            : spans
                .map(({ latest }) => latest)
                .sort()
                .at(-1),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** What a reader makes of a text; undefined where it refuses it. */
function reading<T>(text: string, reader: (text: string) => T): T | undefined {
  try {
    return reader(text);
  } catch {
    return undefined;
  }
}

/** A time of the edtf package as a day; an end that is open or unknown is none. */
function toDay(time: number | null): string | null {
  return time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function inCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
