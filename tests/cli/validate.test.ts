import { citations, corrections, definitions, sources } from "handover";
import { describe, expect, it } from "vitest";
import { run } from "../../lib/cli/validate.ts";
import { copyOfData, copyWith } from "../story/folder.ts";
import { folderOf, PEOPLE } from "../tables/small.ts";
import { printed } from "./command.ts";

describe("npm run validate", () => {
  it("says what is sound when all is, with how far the reading went", () => {
    const { code, out, err } = printed(run);
    expect([code, err]).toEqual([0, ""]);
    const number = (count: number) => count.toLocaleString("en-US");
    expect(out).toMatch(new RegExp(`^data/ is sound: ${Object.keys(definitions).length} tables, [\\d,]+ rows\\. `));
    expect(out).toContain(
      `from ${number(sources.numRows())} sources by ${number(citations.numRows())} citations; ${corrections.numRows()} corrections hold.`,
    );
    expect(out).toMatch(/ Latest report read: March 19, 2026\.$/);
  });

  it("counts cells and rows as a reader would", () => {
    // 1 handover, 2 courts, 2 prisoners, 1 source and 3 citations; 2 cells of the handover and 2 of each prisoner
    const { out } = printed((args) => run(args, folderOf(PEOPLE)));
    expect(out).toMatch(/ is sound: 13 tables, 9 rows\. Each of 6 cells is cited, from 1 source by 3 citations; /);
    // The gazette gives no day
    expect(out).not.toContain("Latest report read");
  });

  it("lists every problem when something isn't, and exits with 1", () => {
    const folder = copyWith("handovers.csv", (text) =>
      text.replace("2025-02-27,2025-02-27,", "2025-02-27,2025-02-30,"),
    );
    expect(printed((args) => run(args, folder))).toEqual({
      code: 1,
      out: "",
      err: expect.stringMatching(/^1 problem in .*; nothing was loaded\.\n\nhandovers\.csv, line 2, column date: /),
    });
  });

  it("takes no words, and exits with 2", () => {
    expect(printed((args) => run(args, copyOfData()), "data")).toMatchObject({
      code: 2,
      err: 'validate takes no more words, but found "data".',
    });
  });
});
