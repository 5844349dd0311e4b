import { describe, expect, it } from "vitest";
import { formatDate, MONTHS, SHORT_MONTHS } from "../../lib/dates/format.ts";
import { LANGUAGES } from "../../lib/language.ts";

describe("formatDate", () => {
  it.each([
    ["2025-02-27", "Feb. 27, 2025", "27 de febrero de 2025", "27 feb. 2025"],
    ["2025-09-05", "Sept. 5, 2025", "5 de septiembre de 2025", "5 sep. 2025"],
    ["2025-05-04", "May 4, 2025", "4 de mayo de 2025", "4 may. 2025"],
    ["2025-09", "September 2025", "septiembre de 2025", "sep. 2025"],
    ["2013", "2013", "2013", "2013"],
    ["2013~", "about 2013", "hacia 2013", "hacia 2013"],
    ["2013-07?", "perhaps July 2013", "quizá julio de 2013", "quizá jul. 2013"],
    ["2013%", "perhaps about 2013", "quizá hacia 2013", "quizá hacia 2013"],
    ["2013-07-15~", "about July 15, 2013", "hacia el 15 de julio de 2013", "hacia 15 jul. 2013"],
    ["2024-?05", "perhaps May 2024", "quizá mayo de 2024", "quizá may. 2024"],
    ["[2022-09-04,2022-09-05]", "Sept. 4 or 5, 2022", "4 o 5 de septiembre de 2022", "4 o 5 sep. 2022"],
    [
      "[2022-09-30,2022-10-01]",
      "Sept. 30, 2022 or Oct. 1, 2022",
      "30 de septiembre de 2022 o 1 de octubre de 2022",
      "30 sep. 2022 o 1 oct. 2022",
    ],
    ["[2025-05-07, 2025-05-08]", "May 7 or 8, 2025", "7 u 8 de mayo de 2025", "7 u 8 may. 2025"],
    ["[2025-05-10,2025-05-11]", "May 10 or 11, 2025", "10 u 11 de mayo de 2025", "10 u 11 may. 2025"],
    [
      "[2025-09,2025-10]",
      "September 2025 or October 2025",
      "septiembre de 2025 u octubre de 2025",
      "sep. 2025 u oct. 2025",
    ],
    ["[2012,2013]", "2012 or 2013", "2012 o 2013", "2012 o 2013"],
    ["/2025-02-27", "by Feb. 27, 2025", "a más tardar el 27 de febrero de 2025", "a más tardar 27 feb. 2025"],
    ["../2013", "by 2013", "a más tardar en 2013", "a más tardar en 2013"],
    ["2013-12-31/", "since Dec. 31, 2013", "desde el 31 de diciembre de 2013", "desde 31 dic. 2013"],
    ["2013/..", "since 2013", "desde 2013", "desde 2013"],
    ["2013/2015", "between 2013 and 2015", "entre 2013 y 2015", "entre 2013 y 2015"],
    [
      "2024-08-30/2024-09-08",
      "between Aug. 30, 2024 and Sept. 8, 2024",
      "entre el 30 de agosto de 2024 y el 8 de septiembre de 2024",
      "entre 30 ago. 2024 y 8 sep. 2024",
    ],
    [
      "201X",
      "between Jan. 1, 2010 and Dec. 31, 2019",
      "entre el 1 de enero de 2010 y el 31 de diciembre de 2019",
      "entre 1 ene. 2010 y 31 dic. 2019",
    ],
    ["[..2024]", "by Dec. 31, 2024", "a más tardar el 31 de diciembre de 2024", "a más tardar 31 dic. 2024"],
  ])("writes %s as newspapers do, with its doubt left on", (date, english, spanish, short) => {
    expect([formatDate(date, "en"), formatDate(date, "es"), formatDate(date, "es", { short: true })]).toEqual([
      english,
      spanish,
      short,
    ]);
  });

  it("shortens English months only where the AP does: March to July stay whole beside a day", () => {
    const days = Array.from({ length: 12 }, (_, month) =>
      formatDate(`2025-${String(month + 1).padStart(2, "0")}-01`, "en"),
    );
    expect(days.map((day) => day.split(" ")[0])).toEqual([
      "Jan.",
      "Feb.",
      "March",
      "April",
      "May",
      "June",
      "July",
      "Aug.",
      "Sept.",
      "Oct.",
      "Nov.",
      "Dec.",
    ]);
  });

  it("has twelve months in each language, long and short", () => {
    for (const lang of LANGUAGES) expect([MONTHS[lang].length, SHORT_MONTHS[lang].length]).toEqual([12, 12]);
  });

  it("refuses what is no date", () => {
    expect(() => formatDate("27 Feb 2025", "en")).toThrow(/is not an EDTF date/);
  });
});
