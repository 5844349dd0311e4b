import { type Table as ArqueroTable, toCSV } from "arquero";
import {
  agg,
  all,
  escape as asItIs,
  collate,
  desc,
  endswith,
  from,
  not,
  op,
  range,
  rolling,
  type Table,
} from "handover";
import { describe, expect, it } from "vitest";
import { fromColumns } from "../../lib/table/table.ts";

interface Port {
  id: string;
  country: "mexico" | "spain";
  opened: string | null;
  ships: number | null;
  trades: string[];
}

const ports = from<Port>([
  { id: "veracruz", country: "mexico", opened: "1519", ships: 12, trades: ["oil", "cars"] },
  { id: "cadiz", country: "spain", opened: null, ships: null, trades: [] },
  { id: "tampico", country: "mexico", opened: "1823", ships: 8, trades: ["oil"] },
]);

const countries = from([
  { id: "mexico", name: "Mexico", coast: 9330 },
  { id: "spain", name: "Spain", coast: 4964 },
]);

describe("a table keeps its columns' types", () => {
  it("through rows, columns and cells", () => {
    const [first] = ports.objects();
    const country: "mexico" | "spain" | undefined = first?.country;
    const ships: (number | null)[] = ports.array("ships");
    const one: string | null = ports.get("opened", 2);
    expect([country, ships, one]).toEqual(["mexico", [12, null, 8], "1823"]);
    expect([...ports.values("id")].map((id: string) => id.length)).toEqual([8, 5, 7]);
    expect([...ports].map((port: Port) => port.id)).toEqual(["veracruz", "cadiz", "tampico"]);
    expect(ports.getter("ships")(0)).toBe(12);
    expect(ports.object(1).id).toBe("cadiz");
    expect(ports.columnNames().map((name: keyof Port) => name)).toEqual(["id", "country", "opened", "ships", "trades"]);
  });

  it("through groups, to what is counted and summed in each", () => {
    const counted: { country: string; count: number }[] = ports.groupby("country").count().objects();
    expect(counted).toEqual([
      { country: "mexico", count: 2 },
      { country: "spain", count: 1 },
    ]);
    const summed: { country: string; ships: number; first: string | null }[] = ports
      .groupby("country")
      .rollup({ ships: (row) => op.sum(row.ships), first: (row) => op.min(row.opened) })
      .orderby(desc("ships"))
      .objects();
    expect(summed[0]).toEqual({ country: "mexico", ships: 20, first: "1519" });
    const made: { century: string; ports: number }[] = ports
      .filled("opened")
      .groupby({ century: (row) => op.substring(row.opened, 0, 2) })
      .count({ as: "ports" })
      .objects();
    expect(made).toEqual([
      { century: "15", ports: 1 },
      { century: "18", ports: 1 },
    ]);
    expect(ports.groupby("country").ungroup().count().object()).toEqual({ count: 3 });
    expect(ports.groupby(["country", "id"]).count().array("id").length).toBe(3);
  });

  it("through columns that are added, renamed, chosen, left out", () => {
    const added: number = ports.derive({ letters: (row) => op.length(row.id) }).get("letters", 0);
    const limit = 7;
    const asIs: boolean = ports.derive({ long: asItIs((row) => row.id.length > limit) }).get("long", 0);
    expect([added, asIs]).toEqual([8, true]);
    expect(ports.derive({ x: () => 1 }, { drop: true }).objects()[0]).toEqual({ x: 1 });
    const chosen: { id: string; where: "mexico" | "spain" } = ports.select("id", { country: "where" }).object();
    expect(chosen).toEqual({ id: "veracruz", where: "mexico" });
    const without: Pick<Port, "id" | "ships"> = ports.select(not("country", "opened", "trades")).object();
    expect(without).toEqual({ id: "veracruz", ships: 12 });
    const whole: Port = ports.select(all()).object();
    expect(whole.trades).toEqual(["oil", "cars"]);
    const renamed: { called: string; ships: number | null } = ports.rename({ id: "called" }).object();
    expect(renamed.called).toBe("veracruz");
    expect(ports.select(range("id", "opened")).columnNames()).toEqual(["id", "country", "opened"]);
    expect(ports.select(endswith("s"), "id").columnNames()).toEqual(["ships", "trades", "id"]);
    expect(ports.relocate("ships", { before: "id" }).columnNames()[0]).toBe("ships");
    expect(ports.derive({ n: () => 1 }, { after: "id" }).columnNames()[1]).toBe("n");
    expect(ports.derive({ n: () => 1 }, { before: "id" }).columnNames()[0]).toBe("n");
    expect(ports.derive({ id: () => "x" }, { before: "ships" }).columnNames()[0]).toBe("id");
  });

  it("through lists that are taken apart, and columns that are told as rows", () => {
    const traded: { id: string; trades: string } = ports.unroll("trades").object(2);
    expect(traded).toMatchObject({ id: "tampico", trades: "oil" });
    const folded: { id: string; what: "country" | "opened"; value: string | null }[] = ports
      .select("id", "country", "opened")
      .fold(["country", "opened"], { as: ["what", "value"] })
      .objects();
    expect(folded[3]).toEqual({ id: "cadiz", what: "opened", value: null });
    expect(ports.groupby("country").pivot("id", "ships").objects()[0]).toEqual({
      country: "mexico",
      tampico: 8,
      veracruz: 12,
    });
  });

  it("through joins, where a name that both have gets an ending", () => {
    const joined: { id_1: string; id_2: string; name: string; coast: number } = ports
      .join(countries, ["country", "id"])
      .object();
    expect(joined).toMatchObject({ id_1: "veracruz", id_2: "mexico", coast: 9330 });
    const left: string | undefined = ports
      .join_left(
        countries.filter((row) => row.id === "spain"),
        ["country", "id"],
      )
      .get("name", 0);
    expect(left).toBe("Spain");
    const shared: { id: string; country: string; people: number } = ports
      .join(from([{ id: "cadiz", people: 3 }]), "id")
      .object();
    expect(shared).toMatchObject({ id: "cadiz", country: "spain", people: 3 });
    const named: { a: string; b: string } = ports
      .join(countries, (port, country) => port.country === country.id, {
        a: (port) => port.id,
        b: (_, country) => country.name,
      })
      .object();
    expect(named).toEqual({ a: "veracruz", b: "Mexico" });
    const looked: string | undefined = ports.lookup(countries, ["country", "id"], "name").get("name", 1);
    expect(looked).toBe("Spain");
    expect(ports.semijoin(countries, ["country", "id"]).numRows()).toBe(3);
    expect(ports.antijoin(countries.slice(0, 1), ["country", "id"]).array("id")).toEqual(["cadiz"]);
    expect(ports.cross(countries).numRows()).toBe(6);
    const other: string = ports
      .join(countries, ["country", "id"], undefined, { suffix: ["", "_of_country"] })
      .get("id_of_country", 0);
    expect(other).toBe("mexico");
  });

  it("into whatever takes an Arquero table", () => {
    const plain: ArqueroTable = ports.select("id");
    expect(toCSV(plain)).toBe("id\nveracruz\ncadiz\ntampico\n");
    expect(ports.concat(ports).union(ports).numRows()).toBe(3);
    expect(agg(ports, (row) => op.sum(row.ships)).toFixed()).toBe("20");
    const soFar: number = ports
      .orderby("id")
      .derive({ n: rolling((row) => op.sum(row.ships)) })
      .get("n", 2);
    expect(soFar).toBe(20);
    expect(
      ports
        .orderby(
          collate("id", "es"),
          desc((row) => row.ships),
        )
        .get("id", 0),
    ).toBe("cadiz");
  });
});

describe("a helper", () => {
  it("picks columns by their place as by their name", () => {
    expect(ports.select(not(0, "country")).columnNames()).toEqual(["opened", "ships", "trades"]);
    expect(ports.select(range(1, 2)).columnNames()).toEqual(["country", "opened"]);
    expect(ports.select(range("ships", 2)).columnNames()).toEqual(["opened", "ships"]);
    expect(ports.select(not(["id", "country"])).columnNames()).toEqual(["opened", "ships", "trades"]);
  });

  it("says which columns it leaves out", () => {
    expect(not("id", ["country"]).without).toEqual(["id", "country"]);
    expect(all().without).toEqual([]);
  });
});

describe("a table of columns", () => {
  it("has them in their order, with their values", () => {
    const table = fromColumns([
      ["b", [1, 2]],
      ["2020", ["x", null]],
    ]);
    expect(table.columnNames()).toEqual(["b", "2020"]);
    expect(table.objects()).toEqual([
      { b: 1, "2020": "x" },
      { b: 2, "2020": null },
    ]);
  });

  it("takes no part in what becomes of the lists that it was made of", () => {
    const values = [1, 2];
    const table = fromColumns([["a", values]]);
    values.push(3);
    expect([table.numRows(), table.array("a")]).toEqual([2, [1, 2]]);
  });
});

describe("an empty cell", () => {
  it("may not be compared before it is asked for: JavaScript has null less than ten", () => {
    // @ts-expect-error
    expect(ports.filter((row) => row.ships < 10).array("id")).toEqual(["cadiz", "tampico"]);
    expect(
      ports
        .filled("ships")
        .filter((row) => row.ships < 10)
        .array("id"),
    ).toEqual(["tampico"]);
  });

  it("is a null, nothing at all, or a list of none", () => {
    expect(ports.filled("opened", "ships").array("id")).toEqual(["veracruz", "tampico"]);
    expect(ports.filled("trades").array("id")).toEqual(["veracruz", "tampico"]);
    expect(ports.filled().numRows()).toBe(3);
    const ships: number[] = ports.filled("ships").array("ships");
    expect(ships).toEqual([12, 8]);
  });

  it("stays out where rows were filtered or put in order before", () => {
    expect(
      ports
        .filter((row) => row.country === "spain")
        .filled("ships")
        .numRows(),
    ).toBe(0);
    expect(ports.orderby(desc("id")).filled("ships").array("id")).toEqual(["veracruz", "tampico"]);
    expect(ports.groupby("country").filled("ships").count().objects()).toEqual([{ country: "mexico", count: 2 }]);
  });
});

describe("a name that no column has", () => {
  const refused = [
    // @ts-expect-error
    () => ports.array("shps"),
    // @ts-expect-error
    () => ports.get("shps"),
    // @ts-expect-error
    () => ports.getter("shps"),
    // @ts-expect-error
    () => [...ports.values("shps")],
    // @ts-expect-error
    () => ports.column("shps"),
    // @ts-expect-error
    () => ports.filter((row) => row.shps === 1),
    // @ts-expect-error
    () => ports.filter(({ shps }) => shps === 1),
    // @ts-expect-error
    () => ports.filled("shps"),
    // @ts-expect-error
    () => ports.groupby("shps"),
    // @ts-expect-error
    () => ports.groupby("id", ["shps"]),
    // @ts-expect-error
    () => ports.groupby({ many: (row) => row.shps > 1 }),
    // @ts-expect-error
    () => ports.orderby("shps"),
    // @ts-expect-error
    () => ports.orderby("id", desc("shps")),
    // @ts-expect-error
    () => ports.orderby(desc((row) => row.shps)),
    // @ts-expect-error
    () => ports.orderby(collate("shps", "es")),
    // @ts-expect-error
    () => ports.dedupe("shps"),
    // @ts-expect-error
    () => ports.select("id", "shps"),
    // @ts-expect-error
    () => ports.select(["shps"]),
    // @ts-expect-error
    () => ports.select(not("shps")),
    // @ts-expect-error
    () => ports.rename({ shps: "ships" }),
    // @ts-expect-error
    () => ports.rename({ id: "called", shps: "ships" }),
    // @ts-expect-error
    () => ports.relocate("shps", { before: "id" }),
    // @ts-expect-error
    () => ports.relocate("id", { before: "shps" }),
    // @ts-expect-error
    () => ports.relocate("id", { after: "shps" }),
    // @ts-expect-error
    () => ports.derive({ n: () => 1 }, { after: "shps" }),
    // @ts-expect-error
    () => ports.derive({ more: (row) => row.shps + 1 }),
    // @ts-expect-error
    () => ports.rollup({ all: (row) => op.sum(row.shps) }),
    // @ts-expect-error
    () => ports.impute({ shps: () => 0 }),
    // @ts-expect-error
    () => ports.fold("shps"),
    // @ts-expect-error
    () => ports.pivot("shps", "id"),
    // @ts-expect-error
    () => ports.pivot("id", "shps"),
    // @ts-expect-error
    () => ports.unroll("shps"),
    // @ts-expect-error
    () => ports.spread("shps"),
    // @ts-expect-error
    () => ports.sample(1, { weight: "shps" }),
    // @ts-expect-error
    () => ports.join(countries, ["shps", "id"]),
    // @ts-expect-error
    () => countries.join(ports, ["id", "shps"]),
    // @ts-expect-error
    () => countries.join(ports, (country, port) => country.id === port.shps),
    // @ts-expect-error
    () => countries.join(ports, ["id", "country"], ["id", "shps"]),
    // @ts-expect-error
    () => ports.semijoin(countries, ["shps", "id"]),
    // @ts-expect-error
    () => countries.lookup(ports, ["id", "country"], "shps"),
    // @ts-expect-error
    () => ports.intersect(countries.select("id")),
    // @ts-expect-error
    () => ports.select({ shps: "ships" }),
    // no type tells what these name
    () => ports.select(range("shps", "id")),
    () => ports.rollup({ all: op.sum("shps") }),
    () => ports.objects({ columns: ["shps"] }),
  ];

  it("is told with the nearest names", () => {
    const untyped = ports as Table<any>;
    expect(() => untyped.groupby("shps")).toThrow(
      new RangeError('the table has no column "shps"; the nearest are ships, id, trades'),
    );
    expect(() => untyped.orderby(7)).toThrow('the table has no column "7"');
  });

  it.each(refused.map((ask) => [String(ask).replace("() => ", ""), ask] as const))("is refused by %s", (_, ask) => {
    expect(ask).toThrow(RangeError);
  });
});
