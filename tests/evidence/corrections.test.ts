import { corrections, correctionsIn, correctionsOf, explainIn, open } from "handover";
import { describe, expect, it } from "vitest";
import { copyWith } from "../package/folder.ts";

const story = () =>
  open(
    copyWith(
      "corrections.csv",
      (header) =>
        `${header}second,2026-12-01,prisoners,rafael-caro-quintero,court,D.D.C.,E.D.N.Y.,misread,mal leído,ap-2025-02-27\n` +
        "first,2026-11-24,prisoners,rafael-caro-quintero,court,S.D.N.Y.,D.D.C.,a slip,un desliz,ap-2025-02-27\n" +
        "other,2026-11-25,prisoners,rafael-caro-quintero,name,Rafael Caro,Rafael Caro Quintero,cut,cortado,ap-2025-02-27\n",
    ),
  );

describe("the corrections", () => {
  it("of a cell come in the order of their dates, those of a row too", () => {
    const of = correctionsIn(story());
    expect(of("prisoners", "rafael-caro-quintero", "court").map(({ id }) => id)).toEqual(["first", "second"]);
    expect(of("prisoners", "rafael-caro-quintero").map(({ id }) => id)).toEqual(["first", "other", "second"]);
    expect(of("prisoners", "rafael-caro-quintero", "city")).toEqual([]);
  });

  it("stand in the explanation of the cell, with their source", () => {
    const [court] = explainIn(story())("prisoners", "rafael-caro-quintero", "court").cells;
    expect(court?.corrections).toMatchObject([
      { date: "2026-11-24", was: "S.D.N.Y.", now: "D.D.C.", source: { publisher: "The Associated Press" } },
      { date: "2026-12-01", was: "D.D.C.", now: "E.D.N.Y.", reason_es: "mal leído" },
    ]);
  });

  it("that ship with the package are found without opening anything", () => {
    const all = corrections.objects();
    for (const { table, row, column, id } of all)
      expect(correctionsOf(table as "prisoners", row, column).map((found) => found.id)).toContain(id);
    expect(correctionsOf("prisoners", "rafael-caro-quintero", "id")).toEqual([]);
  });
});
