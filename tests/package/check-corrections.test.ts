import { open, prisoners } from "handover";
import { describe, expect, it } from "vitest";
import { copyOfData, linesOf, problemsIn, writeLines } from "./folder.ts";

const HEADER = "id,date,table,row,column,was,now,reason_en,reason_es,source";
const COURT = "prisoners,rafael-caro-quintero,court";

/** A copy of the data with these corrections: date and cell, what it was and is. */
function corrected(...corrections: [date: string, cell: string, was: string, now: string][]): string {
  const folder = copyOfData();
  const rows = corrections.map(
    ([date, cell, was, now], index) => `c${index + 1},${date},${cell},${was},${now},misread,mal leído,ap-2025-02-27`,
  );
  writeLines(folder, "corrections.csv", [HEADER, ...rows, ""]);
  return folder;
}

const wordsOn = (folder: string) => problemsIn(folder).message.split("\n").slice(2);

describe("a correction that holds", () => {
  it("opens", () => {
    expect(open(corrected(["2026-11-24", COURT, "S.D.N.Y.", "E.D.N.Y."])).corrections.numRows()).toBe(1);
  });

  it("may be of a list, which is written as in the file, or of a number, however it is written", () => {
    const cities = "Chicago;Houston;McKinney;New York;Phoenix;San Antonio;Washington;White Plains";
    const folder = corrected(
      ["2026-11-24", "handovers,2025-02-27,cities", "Chicago", cities],
      ["2026-11-24", "sentences,rafael-caro-quintero-sentence-1,years", "28", "40.0"],
    );
    expect(open(folder).corrections.numRows()).toBe(2);
  });

  it("may empty a cell, which withdraws what it said", () => {
    const folder = corrected(["2026-11-24", "prisoners,carlos-algredo-vazquez,court", "D.D.C.", ""]);
    expect(open(folder).corrections.get("now", 0)).toBeNull();
  });

  it("may be followed by others of its cell, in any order of lines, and pass through what no column holds any more", () => {
    const folder = corrected(
      ["2026-12-01", COURT, "Brooklyn", "E.D.N.Y."],
      ["2026-11-24", COURT, "E.D.N.Y.", "S.D.N.Y."],
      ["2026-11-25", COURT, "S.D.N.Y.", "Brooklyn"],
    );
    expect(open(folder).corrections.numRows()).toBe(3);
  });
});

describe("a correction that no longer holds", () => {
  const line = prisoners.array("id").indexOf("rafael-caro-quintero") + 2;

  it("since the cell says something else", () => {
    expect(wordsOn(corrected(["2026-11-24", COURT, "D.D.C.", "S.D.N.Y."]))).toEqual([
      `corrections.csv, line 2, column now: "S.D.N.Y.". Expected what the cell holds, but line ${line} of prisoners.csv has "E.D.N.Y.". To mend it, restore the cell, or publish the change as a further correction.`,
    ]);
  });

  it("since the cell says again what it said before", () => {
    expect(wordsOn(corrected(["2026-11-24", COURT, "E.D.N.Y.", "S.D.N.Y."]))).toEqual([
      `corrections.csv, line 2, column now: "S.D.N.Y.". Expected what the cell holds, but line ${line} of prisoners.csv has "E.D.N.Y.", which is what it was corrected from. To mend it, restore the cell, or publish the change as a further correction.`,
    ]);
  });

  it("since it changes nothing", () => {
    expect(wordsOn(corrected(["2026-11-24", COURT, "E.D.N.Y.", "E.D.N.Y."]))).toEqual([
      'corrections.csv, line 2, column now: "E.D.N.Y.". Expected something else than the cell held before. To mend it, write what changed, or take the correction out.',
    ]);
  });

  it("since it doesn't take up where the one before it left off", () => {
    const folder = corrected(
      ["2026-11-24", COURT, "C.D. Cal.", "S.D.N.Y."],
      ["2026-11-24", COURT, "D.D.C.", "E.D.N.Y."],
    );
    expect(wordsOn(folder)).toEqual([
      'corrections.csv, line 3, column was: "D.D.C.". Expected "S.D.N.Y.", to which the correction on line 2 had set the cell. To mend it, write that, or mend the dates of the two.',
    ]);
  });
});

describe("a correction of a cell that isn't there", () => {
  const words = (cell: string) => wordsOn(corrected(["2026-11-24", cell, "a", "b"]))[0];

  it("names no such table", () => {
    expect(words("trials,x,court")).toBe(
      'corrections.csv, line 2, column table: "trials". Expected one of handovers, prisoners, charges, custody, rewards, sentences, proceedings, events, sources. To mend it, name the table of the cell.',
    );
    expect(words("citations,x,quote")).toContain('column table: "citations". Expected one of handovers');
  });

  it("names no such row", () => {
    expect(words("prisoners,nobody,court")).toBe(
      'corrections.csv, line 2, column row: "nobody". Expected the id of a row of prisoners. To mend it, correct it, or restore that row in prisoners.csv.',
    );
  });

  it("names no such column, or one that is worked out from others", () => {
    expect(words("handovers,2025-02-27,peple")).toBe(
      'corrections.csv, line 2, column column: "peple". Expected a column of handovers.csv. To mend it, use id, date, people, legal_basis, cities, offences, aircraft, note.',
    );
    expect(words("custody,rafael-caro-quintero-custody-2,years_min")).toBe(
      'corrections.csv, line 2, column column: "years_min". Expected a column of custody.csv. To mend it, correct what it is worked out from: start, end.',
    );
  });
});

describe("other damage", () => {
  it("to the corrected table is told once, without guessing at the cell", () => {
    const folder = corrected(["2026-11-24", COURT, "S.D.N.Y.", "E.D.N.Y."]);
    const lines = linesOf(folder, "prisoners.csv");
    writeLines(folder, "prisoners.csv", [(lines[0] as string).replace("court,", "tribunal,"), ...lines.slice(1)]);
    expect(problemsIn(folder).problems.every(({ file }) => file === "prisoners.csv")).toBe(true);
  });

  it("to a correction's own date is told, and the correction is not weighed", () => {
    const { problems } = problemsIn(corrected(["24/11/2026", COURT, "D.D.C.", "S.D.N.Y."]));
    expect(problems).toMatchObject([{ file: "corrections.csv", line: 2, column: "date", value: "24/11/2026" }]);
  });
});
