/** The rule that a day is the day that the source gives. */
import { describe, expect, it } from "vitest";
import { axis, find, type Made, text } from "../drawing.ts";

const rows = [
  { date: "2025-02-27" },
  { date: new Date("2026-01-20T00:00:00Z"), count: 3 },
  { date: "2024-05-01/2024-06-30" },
];
const of = (label: string, lang: Made["lang"] = "en") =>
  find("dates", { plot: text(label, 0, 40), lang }, { rows }).map(({ what }) => what);

describe("dates", () => {
  it.each([
    ["en", "Feb. 26, 2025", "2025-02-27"],
    ["en", "28 February 2025", "2025-02-27"],
    ["en", "2025-02-28", "2025-02-27"],
    ["en", "Jan. 21, 2026", "2026-01-20"],
    ["en", "April 30, 2024", "2024-05-01"],
    ["en", "July 1, 2024", "2024-06-30"],
    ["es", "26 feb. 2025", "2025-02-27"],
    ["es", "21 de enero de 2026", "2026-01-20"],
    ["fr", "26 février 2025", "2025-02-27"],
    ["pt", "21 de janeiro de 2026", "2026-01-20"],
  ] as const)("are not one day off those of the rows: %s, %s", (lang, written, day) => {
    expect(of(written, lang)).toEqual([`says "${written}", and the rows say ${day}`]);
  });

  it("are those of the rows, or others", () => {
    for (const day of [
      "Feb. 27, 2025",
      "2025-02-27",
      "Jan. 20, 2026",
      "Feb. 25, 2025",
      "March 1, 2025",
      "March 9, 2026",
    ])
      expect(of(day), day).toEqual([]);
    expect(of("27 de febrero de 2025", "es")).toEqual([]);
    expect(of("99 May 2025")).toEqual([]);
  });

  it("may be one day off one where they are another's", () => {
    const context = { days: ["2025-02-26", "2025-02-27"] };
    expect(find("dates", { plot: text("Feb. 26, 2025", 0, 40) }, context)).toEqual([]);
    expect(find("dates", { plot: text("Feb. 25, 2025", 0, 40) }, context)).toHaveLength(1);
    expect(find("dates", { plot: text("Feb. 25, 2025", 0, 40) })).toEqual([]);
  });

  it("are seen one by one where a text leaves two open", () => {
    expect(of("Feb. 25 or 26, 2025")).toEqual(['says "Feb. 25 or 26, 2025", and the rows say 2025-02-27']);
    expect(of("18 o 19 de enero de 2026", "es")).toEqual([
      'says "18 o 19 de enero de 2026", and the rows say 2026-01-20',
    ]);
    expect(of("Feb. 24 or 25, 2025")).toEqual([]);
  });

  it("are an error, with where they stand and how to mend them", () => {
    expect(find("dates", { notes: "On Feb. 26, 2025" }, { rows })).toMatchObject([
      { severity: "error", element: 'notes "On Feb. 26, 2025"', remedy: expect.stringContaining("UTC") },
    ]);
  });

  it("may be warned of on an axis, whose ticks stand where they like", () => {
    const plot = axis({ "Feb. 26, 2025": 30 });
    expect(find("dates", { plot }, { rows })).toMatchObject([{ severity: "warning" }]);
  });

  it("are a source's where the text quotes it", () => {
    const quotes = ["It was on Feb. 26, 2025, he said"];
    expect(find("dates", { plot: text("It was on Feb. 26, 2025, he said", 0, 40) }, { rows, quotes })).toEqual([]);
  });

  it("have no time of day and no zone", () => {
    for (const [label, zone] of [
      ["2025-02-27T00:00:00", "2025-02-27T00"],
      ["Feb. 27, 2025, GMT-6", "GMT-6"],
      ["Feb. 27, 2025 (UTC)", "UTC"],
      ["Feb. 27, 2025, 18:00:00", "18:00:00"],
      ["Feb. 27, 2025 CST", "CST"],
      ["Feb. 27, 2025 Central Standard Time", "Central Standard Time"],
    ] as const)
      expect(of(label), label).toEqual([`names a time zone or a time: "${zone}"`]);
    for (const label of ["UTCA, aGMT, CSTs, EAT", "18:00", "Feb. 27, 2025", "118:00:00"])
      expect(of(label), label).toEqual([]);
    expect(find("dates", { plot: text("in UTC", 0, 40) })).toMatchObject([
      { element: 'text "in UTC"', remedy: "Leave it out; a date is a day, and nothing more." },
    ]);
  });
});
