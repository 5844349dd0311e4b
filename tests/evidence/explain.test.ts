import { custody, explain, open, type Story, story, toldBy } from "handover";
import { describe, expect, it } from "vitest";
import { offences } from "../../lib/handovers/charges.ts";
import { and, openBridges } from "../fixture/bridges.ts";

type TableName = keyof Story["tables"] & string;

import { openSmall, people, type SmallStory, says } from "../handovers/small.ts";

const CHARGED: SmallStory = {
  charges: [{ id: "c", prisoner: "ana", offence: "murder", court: "E.D.N.Y.", status: "charged" }],
  custody: [
    { id: "held", prisoner: "ana", country: "mexico", start: "1885-04-05", end: "1913-05-04" },
    { id: "again", prisoner: "ana", country: "mexico", start: "1880" },
  ],
};
const HERALD = { id: "herald", publisher: "The Herald", kind: "wire", lang: "en", published: "1913-05-05" };

/** A small story with these sources and what they say. */
const small = (more: SmallStory = {}) => {
  const [ana, luz] = people({}).prisoners ?? [];
  const prisoners = [{ ...ana, court: "E.D.N.Y.", note: { en: "a sailor", es: "marinera" } }, luz ?? {}];
  return openSmall(people({ ...CHARGED, prisoners, sources: [HERALD], ...more }));
};

/** One cell of it, explained. */
const cell = (table: TableName, row: string, column: string, more?: SmallStory) => {
  const [found, ...others] = small(more).explain(table as "prisoners", row, column as "name").cells;
  if (!found || others.length > 0) throw new Error("not one cell");
  return found;
};

describe("a cell", () => {
  it("is explained with its support and each source's very place and words", () => {
    const found = cell("prisoners", "ana", "name", {
      citations: [
        says("herald", "prisoners/ana/name", {
          ...{ locator: { en: "page 2", es: "página 2" }, quote: "a woman named Ana Núñez" },
          speaker: { en: "a clerk", es: "un empleado" },
        }),
        says("gazette", "prisoners/ana/name"),
      ],
    });
    expect(found).toMatchObject({ value: "Ana Núñez", label: null, support: "several", disagree: [], derived: null });
    expect(found.agree).toHaveLength(2);
    expect(found.agree[0]).toMatchObject({
      source: { publisher: "The Herald", kind: "wire", published: "1913-05-05", url: null },
      ...{ locator: { en: "page 2", es: "página 2" }, quote: "a woman named Ana Núñez" },
      ...{ attribution: "reporter", speaker: { es: "un empleado" }, stance: "agrees", says: null },
    });
  });

  it("that is contested tells who says otherwise, what, and how that was weighed", () => {
    const otherwise = { stance: "dispute", says: { en: "Anna", es: "Anna" }, note: { en: "by ear", es: "de oídas" } };
    const found = cell("prisoners", "ana", "name", {
      citations: [says("herald", "prisoners/ana/name", otherwise), says("gazette", "prisoners/ana/name")],
    });
    expect(found.support).toBe("contested");
    expect(found.disagree).toMatchObject([{ source: { id: "herald" }, ...otherwise, agrees: false }]);
    expect(found.agree).toMatchObject([{ source: { id: "gazette" }, agrees: true }]);
  });

  it("that a slip misprints keeps the slip beside those who agree, and is not contested", () => {
    const slip = { stance: "misprint", says: { en: "Anna", es: "Anna" }, note: { en: "a slip", es: "una errata" } };
    const citations = [says("herald", "prisoners/ana/name", slip), says("gazette", "prisoners/ana/name")];
    const found = cell("prisoners", "ana", "name", { citations });
    expect([found.support, found.disagree.map(({ stance }) => stance)]).toEqual(["one", ["misprint"]]);
  });

  it("that is a category has its label, and one that is a list of them the labels of all", () => {
    expect(cell("charges", "c", "offence").label).toEqual(offences.murder);
    const handovers = [{ id: "1913-05-04", date: "1913-05-04", people: 3, offences: ["murder", "escape"] }];
    expect(cell("handovers", "1913-05-04", "offences", { handovers }).label).toEqual({
      en: `${offences.murder.en}; ${offences.escape.en}`,
      es: `${offences.murder.es}; ${offences.escape.es}`,
    });
  });

  it("that refers to a row has the name of that, in each language", () => {
    expect(cell("charges", "c", "court").label).toEqual({ en: "Eastern District", es: "Distrito Este" });
    expect(cell("charges", "c", "prisoner").label).toEqual({ en: "Ana Núñez", es: "Ana Núñez" });
    // A handover has no name but its day
    expect(cell("prisoners", "ana", "handover").label).toEqual({ en: "May 4, 1913", es: "4 de mayo de 1913" });
  });

  it("that is a text in two languages has both, and no label", () => {
    expect(cell("prisoners", "ana", "note")).toMatchObject({
      value: { en: "a sailor", es: "marinera" },
      label: null,
      support: "one",
    });
  });

  it("that is empty tells what that means: not read here, and never that it isn't so", () => {
    expect(cell("prisoners", "luz", "court")).toMatchObject({
      value: null,
      label: { en: "not read here", es: "no figura en lo que se leyó" },
      support: "uncited",
    });
    expect(cell("handovers", "1913-05-04", "offences")).toMatchObject({ value: [], label: { en: "not read here" } });
  });

  it("that was worked out shows the formula and the cells that went into it", () => {
    // A source says it directly, too
    const direct = says("herald", "custody/held/years_max", { says: { en: "28", es: "28" } });
    const years = cell("custody", "held", "years_max", { citations: [direct] });
    // April 5, 1885, to April 5, 1913, and on to May 4: 25 days of April and 4 of May, of the 365 to April 5, 1914
    expect(years.value).toBe(28 + 29 / 365);
    expect(years.unit?.en).toBe("years");
    expect(years.derived?.formula.en).toBe(
      "calendar years from the earliest possible start to the latest possible end",
    );
    expect(years.derived?.from.map(({ column, value }) => [column, value])).toEqual([
      ["start", "1885-04-05"],
      ["end", "1913-05-04"],
    ]);
    expect(years.derived?.from.every(({ agree }) => agree.length === 1)).toBe(true);
    expect(years.agree).toMatchObject([{ says: { en: "28" }, source: { id: "herald" } }]);
  });
});

describe("a row", () => {
  it("is explained cell by cell, those that were worked out last", () => {
    const { cells } = small().explain("handovers", "1913-05-04");
    expect(cells.map(({ column }) => column)).toEqual([
      ...["date", "people", "sealed", "legal_basis", "cities", "offences", "aircraft", "note"],
      ...["named", "not_in_data"],
    ]);
    // Three were announced, and two of them are here
    expect(cells.slice(-2)).toMatchObject([{ value: 2 }, { value: 1 }]);
  });

  it("of any shipped table is plain data, which comes back from JSON as it was", () => {
    for (const [name, { cited }] of Object.entries(story.definitions)) {
      if (!cited) continue;
      const table = name as TableName;
      const explanation = explain(table as "custody", (story.tables as any)[name].get("id", 0));
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

describe("the shipped story", () => {
  it("explains the court of Rafael Caro Quintero from the first story's own paragraph", () => {
    const [court] = explain("prisoners", "rafael-caro-quintero", "court").cells;
    expect(court).toMatchObject({
      value: "E.D.N.Y.",
      label: { en: "Eastern District of New York", es: "Distrito Este de Nueva York" },
      ...{ support: "several", disagree: [], corrections: [], derived: null },
    });
    expect(court?.agree.find(({ source }) => source.id === "ap-2025-02-27")).toMatchObject({
      source: { publisher: "The Associated Press", kind: "wire", published: "2025-02-27" },
      locator: { en: "paragraph 17", es: "párrafo 17" },
    });
  });

  it("is explained the same from its folder", () => {
    const other = open(new URL("../../data/", import.meta.url)).explain;
    const asked = ["rewards", "rafael-caro-quintero-reward-2", "amount"] as const;
    expect(other(...asked)).toEqual(explain(...asked));
  });

  it("as the first story alone tells it has only what that says", () => {
    const [name] = toldBy(["ap-2025-02-27"]).explain("prisoners", "omar-trevino-morales", "name").cells;
    expect(name).toMatchObject({ value: "Omar Treviño Morales", support: "one", disagree: [] });
  });
});

describe("a name that doesn't exist", () => {
  it("gets the nearest ones that do", () => {
    expect(() => explain("prisoner" as "prisoners", "x")).toThrow(
      'there is no table "prisoner"; the nearest are prisoners',
    );
    expect(() => explain("citation" as "citations", "x")).toThrow('there is no table "citation"');
    expect(() => explain("prisoners", "Caro Quintero")).toThrow(
      'prisoners has no row "Caro Quintero"; the nearest are rafael-caro-quintero',
    );
    expect(() => explain("custody", "rafael-caro-quintero-custody-2", "year_min" as "years_min")).toThrow(
      'custody has no column "year_min"; the nearest are years_min, years_max',
    );
    // The file's two columns are one cell
    expect(() => explain("prisoners", "rafael-caro-quintero", "note_es" as "note")).toThrow(
      'prisoners has no column "note_es"; the nearest are note',
    );
    expect(() => explain("prisoners", "rafael-caro-quintero", "toString" as "note")).toThrow(RangeError);
  });
});

describe("a citation that covers more than the cell", () => {
  const { explain } = openBridges();
  const covers = (table: "bridges" | "inspections", id: string, column: string) =>
    explain(table, id, column as "id").cells.flatMap(({ agree }) =>
      agree.map(({ source, covers }) => `${source.id}: ${covers}`),
    );

  it("is explained as such: a column of all rows, or the whole table", () => {
    expect(covers("bridges", "old-bridge", "name")).toEqual(["archive: column"]);
    expect(covers("inspections", "iron-1", "grade")).toEqual(["archive: table"]);
    expect(covers("bridges", "old-bridge", "opened")).toEqual(["gazette: cell"]);
  });

  it("or all columns of a row", () => {
    const line = "bridges,ferry-bridge,*,mirror,,,,,,reporter,,,agrees,,";
    const { explain } = openBridges({ citations: and(line) });
    const [opened] = explain("bridges", "ferry-bridge", "opened").cells;
    expect(opened?.agree.map(({ source, covers }) => [source.id, covers])).toEqual([
      ["gazette", "cell"],
      ["mirror", "row"],
    ]);
    expect(explain("bridges", "ferry-bridge", "length").cells[0]?.agree).toEqual([]);
  });
});
