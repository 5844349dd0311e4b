import { describe, expect, expectTypeOf, it } from "vitest";
import {
  boolean,
  category,
  date,
  integer,
  key,
  list,
  multilingual,
  number,
  reference,
  text,
} from "../../lib/table/column.ts";
import { columnOf, defineTable, inOrder, type Row } from "../../lib/table/define.ts";
import { toTable } from "../../lib/table/table.ts";

const empty = { en: "not read", es: "no se leyó" } as const;

const ports = defineTable({
  name: "ports",
  title: { en: "Ports", es: "Puertos" },
  row: { en: "one port", es: "un puerto" },
  columns: {
    id: key({ en: "The port", es: "El puerto" }),
    name: text({ en: "Its name", es: "Su nombre" }),
    country: reference("countries", { en: "Where it is", es: "Dónde está" }),
    kind: category({ sea: { en: "Sea", es: "Mar" }, river: { en: "River", es: "Río" } }, { en: "Kind", es: "Tipo" }),
    opened: date({ en: "When it opened", es: "Cuándo abrió" }, { empty }),
    depth: number({ en: "Depth", es: "Profundidad" }, { unit: { en: "meters", es: "metros" }, empty }),
    trades: list({ en: "What it ships", es: "Qué embarca" }, { empty }),
    note: multilingual({ en: "A note", es: "Una nota" }, { empty }),
  },
  derived: {
    deep: {
      column: boolean({ en: "Whether it is deep", es: "Si es profundo" }),
      formula: { en: "`depth` of ten meters or more", es: "`depth` de diez metros o más" },
      from: ["depth"],
      derive: ({ depth }): boolean => depth !== null && depth >= 10,
    },
    neighbours: {
      column: integer({ en: "Ports of its country", es: "Puertos de su país" }),
      formula: { en: "the rows of its country, counted", es: "el número de filas de su país" },
      from: ["country"],
      derive: ({ country }, rows): number => rows("ports").filter((port) => port.country === country).length,
    },
  },
});

describe("a declared table", () => {
  it("has its defaults filled in", () => {
    expect(ports).toMatchObject({ name: "ports", key: ["id"], label: "name", cited: true, checks: [] });
    const plain = defineTable({ name: "days", title: "Days", row: "one day", columns: { id: key("The day") } });
    expect(plain).toEqual({ ...plain, key: ["id"], label: null, cited: true, derived: {}, checks: [] });
    const named = defineTable({ name: "days", title: "Days", row: "one day", columns: { name: text("Its name") } });
    expect(named.label).toBe("name");
  });

  it("keeps what is said in their place", () => {
    const check = inOrder("start", "end");
    const stays = defineTable({
      name: "stays",
      title: "Stays",
      row: "one stay",
      key: ["start", "end"],
      label: "start",
      cited: false,
      checks: [check],
      columns: { start: date("From"), end: date("To"), name: text("Name") },
    });
    expect(stays).toMatchObject({ key: ["start", "end"], label: "start", cited: false, checks: [check] });
  });

  it("has rows of the types that its columns hold, derived ones included", () => {
    expectTypeOf<Row<typeof ports>>().toEqualTypeOf<{
      readonly id: string;
      readonly name: string;
      readonly country: string;
      readonly kind: "sea" | "river";
      readonly opened: string | null;
      readonly depth: number | null;
      readonly trades: string[];
      readonly note: Readonly<Record<"en" | "es", string>> | null;
      deep: boolean;
      neighbours: number;
    }>();
  });

  it("works its derived columns out of the row and of other tables, when they are first looked at", () => {
    let read = 0;
    const files = [
      { id: "veracruz", country: "mexico", depth: 12.5 },
      { id: "tampico", country: "mexico", depth: null },
      { id: "cadiz", country: "spain", depth: 9.9 },
    ];
    const rows = () => {
      read += 1;
      return files;
    };
    const table = toTable(ports, rows, () => files);
    expect(read).toBe(0);
    expect(table.columnNames()).toContain("deep");
    expect(table.numRows()).toBe(3);
    expect(table.array("deep")).toEqual([true, false, false]);
    expect(table.array("neighbours")).toEqual([2, 2, 1]);
    expect(table.filter((row) => row.deep).get("id", 0)).toBe("veracruz");
    expect(table.totalRows()).toBe(3);
  });

  it("works each of them out once, however often it is looked at", () => {
    let worked = 0;
    const doubled = defineTable({
      name: "days",
      title: "Days",
      row: "one day",
      columns: { id: key("The day") },
      derived: {
        twice: { column: text("Twice"), formula: "`id` twice", from: ["id"], derive: ({ id }) => `${id}${++worked}` },
      },
    });
    const table = toTable(
      doubled,
      () => [{ id: "a" }],
      () => [],
    );
    expect([table.array("twice"), table.get("twice", 0), [...table.values("twice")]]).toEqual([["a1"], "a1", ["a1"]]);
    expect([...(table.column("twice") as Iterable<string>)]).toEqual(["a1"]);
    expect(table.column("twice").toArray?.()).toEqual(["a1"]);
    expect(table.column("twice").length).toBe(1);
  });

  it("is a table also where it has no rows", () => {
    const plain = defineTable({ name: "days", title: "Days", row: "one day", columns: { id: key("The day") } });
    const table = toTable(
      plain,
      () => [],
      () => [],
    );
    expect([table.numRows(), table.objects(), table.array("id"), [...table.values("id")]]).toEqual([0, [], [], []]);
    expect(
      table
        .filter((row) => row.id === "a")
        .count()
        .objects(),
    ).toEqual([{ count: 0 }]);
  });

  it("finds a column by its name, declared or derived, and nothing that every object has", () => {
    expect(columnOf(ports, "depth")?.type).toBe("number");
    expect(columnOf(ports, "deep")?.type).toBe("boolean");
    expect(["dept", "toString", "constructor", "__proto__"].map((name) => columnOf(ports, name))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a table in one language", () => {
  it("is declared in plain strings", () => {
    const closures = defineTable({
      name: "closures",
      title: "Closures",
      row: "one library",
      columns: {
        id: key("The library"),
        reason: category({ funding: "Lack of funds" }, "Why"),
        readers: integer("Readers", { unit: "people", empty: "not read" }),
        note: multilingual("A note", { empty: "nothing to add" }),
      },
    });
    expectTypeOf<Row<typeof closures>>().toEqualTypeOf<{
      readonly id: string;
      readonly reason: "funding";
      readonly readers: number | null;
      readonly note: string | null;
    }>();
    expect(closures.title).toBe("Closures");
  });
});

describe("a table doesn't compile", () => {
  const title = { en: "Ports", es: "Puertos" } as const;
  const id = key({ en: "The port", es: "El puerto" });

  it("where any of its texts lacks a language of its title", () => {
    // @ts-expect-error
    defineTable({ name: "ports", title, row: { en: "one port" }, columns: { id } });
    // @ts-expect-error
    defineTable({ name: "ports", title, row: title, columns: { id: key({ en: "The port" }) } });
    // @ts-expect-error
    defineTable({ name: "ports", title, row: title, columns: { id: key("The port") } });
    // @ts-expect-error
    defineTable({ name: "ports", title: "Ports", row: "one port", columns: { id } });
    const derived = { from: ["id"], derive: () => true };
    const column = boolean(title);
    defineTable({
      name: "ports",
      title,
      row: title,
      columns: { id },
      // @ts-expect-error
      derived: { deep: { ...derived, column, formula: { en: "as read" } } },
    });
    defineTable({
      name: "ports",
      title,
      row: title,
      columns: { id },
      // @ts-expect-error
      derived: { deep: { ...derived, column: boolean({ es: "Si es profundo" }), formula: title } },
    });
    expect(defineTable({ name: "ports", title, row: title, columns: { id } }).title).toBe(title);
  });

  it("where its key, its label or a check names a column that it doesn't have", () => {
    const spec = { name: "ports", title, row: title, columns: { id, opened: date(title, { empty: title }) } } as const;
    // @ts-expect-error
    defineTable({ ...spec, key: ["idd"] });
    // @ts-expect-error
    defineTable({ ...spec, label: "nmae" });
    // @ts-expect-error
    defineTable({ ...spec, checks: [inOrder("opend", "opened")] });
    // @ts-expect-error
    defineTable({ ...spec, checks: [({ opend }) => (opend === null ? undefined : undefined)] });
    expect(defineTable({ ...spec, checks: [inOrder("opened", "opened")] }).checks).toHaveLength(1);
  });
});

describe("two dates are in order", () => {
  const check = (row: { start: string | null; end: string | null }) => inOrder("start", "end")(row);

  it.each<[start: string | null, end: string | null, why: string]>([
    ["2013-07-15", "2013-07-15", "a spell of one day"],
    ["2013-07-15", "2013-07-16", "a day and the next"],
    ["2013-07-15", "2013", "a day of the year in which it may have ended"],
    ["2013", "2013-01-01", "a year that may have begun that day"],
    ["2013-12~", "2013", "about a month of that year"],
    ["2013/..", "2014", "since a year"],
    ["../2014", "2013", "before a year, and so perhaps before the other"],
    ["2014", "2013/..", "an end that may still come"],
    [null, "2013", "no start"],
    ["2013", null, "no end"],
  ])("%s to %s: %s", (start, end) => {
    expect(check({ start, end })).toBe(undefined);
  });

  it.each([
    ["2013-07-16", "2013-07-15", "a day and the one before"],
    ["2014", "2013", "a year and the one before"],
    ["2014-01-01", "2013/2013-12", "a day after the last that the other may be"],
    ["2014", "../2013", "an end long before"],
  ])("but not %s to %s: %s", (start, end) => {
    expect(check({ start, end })).toEqual({
      column: "end",
      expected: `a date not before start, which is ${start}`,
      remedy: "look up both dates in the source",
    });
  });
});
