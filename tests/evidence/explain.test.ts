import * as story from "handover";
import { custody, definitions, explain, explainIn, open, type TableName, toldBy } from "handover";
import { describe, expect, it } from "vitest";

const cell = (...of: Parameters<typeof explain>) => {
  const [found, ...others] = explain(...of).cells;
  if (!found || others.length > 0) throw new Error("not one cell");
  return found;
};

describe("a cell", () => {
  it("is explained with its label, its support and each source's very place and words", () => {
    const court = cell("prisoners", "rafael-caro-quintero", "court");
    expect(court).toMatchObject({
      value: "E.D.N.Y.",
      label: { en: "Eastern District of New York", es: "Distrito Este de Nueva York" },
      support: "several",
      disagree: [],
      corrections: [],
      derived: null,
    });
    expect(court.agree.find(({ source }) => source.id === "ap-2025-02-27")).toMatchObject({
      source: { publisher: "The Associated Press", kind: "wire", published: "2025-02-27", url: null },
      locator: "paragraph 17",
      attribution: "reporter",
      says: null,
    });
  });

  it("that is contested tells who says otherwise, and what", () => {
    const name = cell("prisoners", "omar-trevino-morales", "name");
    expect(name.support).toBe("contested");
    expect(name.disagree.map(({ source, says }) => [source.id, says])).toContainEqual([
      "ap-2025-02-27",
      "Omar Treviño Morales",
    ]);
    expect(name.agree.every(({ agrees }) => agrees)).toBe(true);
  });

  it("that is empty tells what that means", () => {
    expect(cell("prisoners", "carlos-algredo-vazquez", "court")).toMatchObject({
      value: null,
      label: { en: "no source here says, or only the state is known: see `court_note`" },
      support: "uncited",
    });
    expect(cell("handovers", "2025-08-12", "offences")).toMatchObject({
      value: [],
      label: { en: "not said of the group" },
    });
  });

  it("that is a list of categories has the labels of all", () => {
    expect(cell("handovers", "2025-02-27", "offences").label?.en).toBe(
      "Drug trafficking, Other, or counts not itemised",
    );
  });

  it("that was worked out shows the formula and the cells that went into it", () => {
    const years = cell("custody", "rafael-caro-quintero-custody-2", "years_max");
    // 5 April 1985 to 9 August 2013.
    expect(years.value).toBe(28 + 126 / 365);
    expect(years.unit?.en).toBe("years");
    expect(years.derived?.formula.en).toBe(
      "calendar years from the earliest possible start to the latest possible end",
    );
    expect(years.derived?.from.map(({ column, value }) => [column, value])).toEqual([
      ["start", "1985-04-05"],
      ["end", "2013-08-09"],
    ]);
    expect(years.derived?.from.every(({ agree }) => agree.length > 0)).toBe(true);
    expect(years.agree).toMatchObject([{ says: "28", quote: "after 28 years in prison" }]);
  });
});

describe("a row", () => {
  it("is explained cell by cell, those that were worked out last", () => {
    const { cells } = explain("handovers", "2026-01-20");
    expect(cells.map(({ column }) => column)).toEqual([
      "date",
      "people",
      "legal_basis",
      "cities",
      "offences",
      "aircraft",
      "note",
      "named",
      "unnamed",
    ]);
    expect(cells.find(({ column }) => column === "unnamed")).toMatchObject({ value: 10 });
  });

  it("of any table is plain data, which comes back from JSON as it was", () => {
    for (const [name, { cited }] of Object.entries(definitions)) {
      if (!cited) continue;
      const table = name as TableName;
      const explanation = explain(table, (story as any)[name].get("id", 0));
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    }
    expect(explain("sources", "ap-2025-02-27").cells[0]).toMatchObject({ value: "The Associated Press" });
  });

  it("whose cells are all filled has a source for each of them", () => {
    for (const { id } of custody) {
      for (const { value, agree, derived } of explain("custody", id).cells)
        if (value !== null && !derived) expect(agree.length).toBeGreaterThan(0);
    }
  });
});

describe("another story", () => {
  it("is explained from its own citations", () => {
    const other = explainIn(open(new URL("../../data/", import.meta.url)));
    const asked = ["rewards", "rafael-caro-quintero-reward-2", "amount"] as const;
    expect(other(...asked)).toEqual(explain(...asked));
  });

  it("such as the first story alone, has only what that says", () => {
    const [name] = explainIn(toldBy(["ap-2025-02-27"]))("prisoners", "omar-trevino-morales", "name").cells;
    expect(name).toMatchObject({ value: "Omar Treviño Morales", support: "one", disagree: [] });
  });
});

describe("a name that doesn't exist", () => {
  it("gets the nearest ones that do", () => {
    expect(() => explain("prisoner" as "prisoners", "x")).toThrow(
      'there is no table "prisoner"; the nearest are prisoners',
    );
    expect(() => explain("citations", "x")).toThrow('there is no table "citations"');
    expect(() => explain("prisoners", "Caro Quintero")).toThrow(
      'prisoners has no row "Caro Quintero"; the nearest are rafael-caro-quintero',
    );
    expect(() => explain("custody", "rafael-caro-quintero-custody-2", "year_min")).toThrow(
      'custody has no column "year_min"; the nearest are years_min, years_max',
    );
    expect(() => explain("prisoners", "rafael-caro-quintero", "toString")).toThrow(RangeError);
  });
});
