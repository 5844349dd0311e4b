/** The alt text of plain charts for which nobody wrote one: true, or asked for. */
import { en, es, fr, pt } from "handover/charts";
import { describe, expect, it } from "vitest";
import { plainAlt } from "../../lib/charts/alt.ts";
import type { Unit } from "../../lib/charts/check-spec.ts";

const rows = [
  { day: "2025-02", city: "León", line: "A", riders: 1204, share: 0.125 },
  { day: "2025-03", city: "Puebla", line: "B", riders: 5430, share: 0.5 },
  { day: "2025-04-01", city: "Torreón", line: "A", riders: 3000, share: 0.333 },
];
const riders = { field: "riders", type: "quantitative" };
const city = { field: "city", type: "nominal" };
const bars = { mark: "bar", encoding: { y: city, x: riders } };

describe("the alt text of a plain chart", () => {
  it("gives its kind, its fields, its rows, and its least and most with their names, in each language", () => {
    expect([en, es, fr, pt].map((text) => plainAlt(bars, rows, text))).toEqual([
      "Bar chart of riders by city, 3 rows. The least is 1,204 (León), the most 5,430 (Puebla).",
      "Gráfica de barras de riders por city, 3 filas. El mínimo es 1,204 (León) y el máximo, 5,430 (Puebla).",
      "Graphique en barres\u00a0: riders par city, 3 lignes. Minimum\u00a0: 1\u202f204 (León)\u202f; maximum\u00a0: 5\u202f430 (Puebla).",
      "Gráfico de barras de riders por city, 3 linhas. O mínimo é 1.204 (León) e o máximo, 5.430 (Puebla).",
    ]);
  });

  it.each([
    ["bar", "Bar chart"],
    ["line", "Line chart"],
    ["area", "Area chart"],
    ["point", "Dot plot"],
    ["circle", "Dot plot"],
    ["square", "Dot plot"],
    ["tick", "Dot plot"],
  ])("calls a %s a %s", (mark, kind) => {
    expect(plainAlt({ ...bars, mark: { type: mark } }, rows, en)).toMatch(`${kind} of riders by city`);
  });

  it("takes the fields' titles from where the author gave them", () => {
    const told = (y: object, x: object) =>
      plainAlt({ mark: "bar", encoding: { y: { ...city, ...y }, x: { ...riders, ...x } } }, rows, en);
    expect(told({ title: "place" }, { axis: { title: "passengers" } })).toMatch(
      "Bar chart of passengers by place, 3 rows.",
    );
    expect(told({ title: null }, { axis: null, title: "passengers" })).toMatch("of passengers by city, 3 rows.");
    expect(told({ title: "" }, { title: ["two", "lines"] })).toMatch("of riders by city, 3 rows.");
  });

  it("is the same whichever way the bars stand", () => {
    const standing = { mark: "bar", encoding: { x: city, y: riders } };
    expect(plainAlt(standing, rows, en)).toBe(plainAlt(bars, rows, en));
  });

  it("names what else tells the marks apart, each once", () => {
    const line = { field: "line", type: "nominal", legend: { title: "tram line" } };
    const grouped = { mark: "bar", encoding: { x: city, y: riders, xOffset: { field: "line" }, color: line } };
    expect(plainAlt(grouped, rows, en)).toBe(
      "Bar chart of riders by city and tram line, 3 rows. The least is 1,204 (León, A), the most 5,430 (Puebla, B).",
    );
  });

  it("may have one channel alone", () => {
    expect(plainAlt({ mark: "tick", encoding: { x: riders } }, rows, en)).toBe(
      "Dot plot of riders, 3 rows. The least is 1,204, the most 5,430.",
    );
  });

  it("writes days and months as dates, and years as they are", () => {
    const by = (field: string, more: object[]) =>
      plainAlt({ mark: "line", encoding: { x: { field, type: "temporal" }, y: riders } }, more, en);
    expect(by("day", rows)).toMatch("The least is 1,204 (February 2025), the most 5,430 (March 2025).");
    expect(by("day", rows.slice(1))).toMatch("The least is 3,000 (April 1, 2025), the most");
    expect(
      by("year", [
        { year: 2024, riders: 1 },
        { year: 2025, riders: 2 },
      ]),
    ).toMatch("The least is 1 (2024), the most 2 (2025).");
    expect(
      by("year", [
        { year: null, riders: 1 },
        { year: 2025, riders: 2 },
      ]),
    ).toMatch("The least is 1, the most 2 (2025).");
  });

  it("gives as many decimals as the rows do, at most two", () => {
    const share = { ...bars, encoding: { y: city, x: { field: "share", type: "quantitative" } } };
    expect(plainAlt(share, rows, en)).toMatch("The least is 0.13 (León), the most 0.50 (Puebla).");
    expect(plainAlt(share, rows.slice(1, 2), en)).toBe("Bar chart of share by city, 1 row. Each is 0.5.");
  });

  it("gives no name to an end that several rows share, and no ends where all are alike", () => {
    const two = [...rows, { ...rows[0], city: "Toluca" }];
    expect(plainAlt(bars, two, en)).toMatch("4 rows. The least is 1,204, the most 5,430 (Puebla).");
    const alike = rows.map((row) => ({ ...row, riders: 7 }));
    expect([en, es, fr, pt].map((text) => plainAlt(bars, alike, text).split(". ")[1])).toEqual([
      "Each is 7.",
      "El valor de cada una es 7.",
      "Chacune vaut 7.",
      "O valor de cada uma é 7.",
    ]);
  });

  it.each<[string, object, string]>([
    ["of layers", { layer: [bars] }, "it has several plots or layers"],
    ["of facets", { facet: { field: "line" }, spec: bars }, "it has several plots or layers"],
    ["of another mark", { ...bars, mark: "arc" }, 'its mark is "arc"'],
    ["of what a transform makes", { ...bars, transform: [] }, "what it draws is not its rows as they are"],
    ["of data of its own", { ...bars, data: { values: rows } }, "what it draws is not its rows as they are"],
    ["of facets by a channel", { ...bars, encoding: { ...bars.encoding, row: city } }, "it has the channel row"],
    ["of ranges", { ...bars, encoding: { ...bars.encoding, x2: riders } }, "it has the channel x2"],
    [
      "of sums",
      { ...bars, encoding: { y: city, x: { ...riders, aggregate: "sum" } } },
      "the channel x groups its rows",
    ],
    ["of bins", { ...bars, encoding: { y: riders, x: { ...riders, bin: true } } }, "the channel x groups its rows"],
    [
      "by units of time",
      { ...bars, encoding: { x: riders, y: { field: "day", timeUnit: "year" } } },
      "the channel y groups its rows",
    ],
    [
      "of two amounts",
      { ...bars, encoding: { x: riders, y: { ...riders, field: "share" } } },
      "it doesn't have one amount a mark",
    ],
    ["of no amount", { ...bars, encoding: { y: city } }, "it doesn't have one amount a mark"],
    ["of nothing", { mark: "bar" }, "it doesn't have one amount a mark"],
    [
      "of a field that isn't a number throughout",
      { ...bars, encoding: { y: city, x: { field: "day", type: "quantitative" } } },
      "day is no number in some of its rows",
    ],
  ])("is asked for of a chart %s", (_, spec, why) => {
    expect(() => plainAlt(spec as Unit, rows, en)).toThrow(
      new RangeError(
        `alt is missing, and can't be worked out, since ${why}; say what kind of chart it is, of what, and its finding, with figures`,
      ),
    );
  });
});
