import { tableFromIPC } from "@uwdata/flechette";
import { fromArrow } from "arquero";
import { category, defineTable, key, list, number, storyFrom, text } from "handover";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { toColumns } from "../../lib/export/columns.ts";
import { toCSV } from "../../lib/export/csv.ts";
import { offences } from "../../lib/handovers/charges.ts";
import { readCsv } from "../../lib/story/csv.ts";
import { readCell, toCell, toValue } from "../../lib/table/cell.ts";
import { fileColumns } from "../../lib/table/file-column.ts";
import { exported, story, tables } from "./exported.ts";

type Rows = Record<string, unknown>[];

/** The rows that an export should hold: all columns, with the labels of categories. */
function expectedRows(name: string): Rows {
  const definition = tables.find((table) => table.name === name);
  if (!definition) throw new Error(`no table ${name}`);
  const columns = toColumns(story, definition, "en");
  const length = story.tables[name as "prisoners"].numRows();
  return Array.from({ length }, (_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])));
}

const bytesOf = (format: "arrow" | "parquet", name: string) =>
  exported(format).get(`${name}.${format}`) as Uint8Array<ArrayBuffer>;

describe("every table", () => {
  it.each(tables.map(({ name }) => name))("%s comes back from JSON as it went", (name) => {
    expect(JSON.parse(exported("json").get(`${name}.json`) as string)).toEqual(expectedRows(name));
  });

  it.each(tables)("$name comes back from CSV through the library's own reader", (definition) => {
    const { name, columns, derived } = definition;
    const csv = exported("csv").get(`${name}.csv`) as string;
    const { header, rows, problems } = readCsv(`${name}.csv`, Buffer.from(csv));
    expect(problems).toEqual([]);
    const declared = {
      ...columns,
      ...Object.fromEntries(Object.entries(derived).map(([key, { column }]) => [key, column])),
    };
    const read = rows.map(({ cells }) =>
      Object.fromEntries(
        Object.entries(declared).map(([key, column]) => {
          const written = fileColumns(key, column).map((part) => cells[header.indexOf(part)] as string);
          const own = column.type === "boolean" ? written.map((cell) => cell.toLowerCase()) : written;
          // Lengths worked out in years have more decimals than a cell of the files may have.
          return [key, column.type === "number" ? { value: toValue(column, ...own) } : readCell(column, ...own)];
        }),
      ),
    );
    const expected = (story.tables[name as "prisoners"].objects() as Rows).map((row) =>
      Object.fromEntries(Object.keys(declared).map((key) => [key, { value: row[key] }])),
    );
    expect(read).toEqual(expected);
  });

  it.each(tables.map(({ name }) => name))("%s comes back from Arrow, and opens in Arquero", (name) => {
    const bytes = bytesOf("arrow", name);
    expect(tableFromIPC(bytes).toArray()).toEqual(expectedRows(name));
    expect(fromArrow(bytes).numRows()).toBe(expectedRows(name).length);
  });

  it.each(tables.map(({ name }) => name))("%s comes back from Parquet", async (name) => {
    const rows = (await parquetReadObjects({ file: bytesOf("parquet", name).buffer })) as Rows;
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === "bigint" ? Number(value) : value]),
      ),
    );
    expect(plain).toEqual(expectedRows(name));
  });
});

describe("the columns of an export", () => {
  it("have the derived ones, and a label after each category and each named row in the language asked for", () => {
    const [header, first] = (exported("csv", "es").get("charges.csv") as string).split("\n");
    expect(header).toBe(
      "id,prisoner,prisoner_label,offence,offence_label,detail_en,detail_es,court,court_label,status,status_label",
    );
    expect(first).toContain(`,murder,"${offences.murder.es}",`);
    const courtIn = (lang: "en" | "es") =>
      (JSON.parse(exported("json", lang).get("prisoners.json") as string) as Rows).find(
        ({ court }) => court === "E.D.N.Y.",
      )?.court_label;
    expect([courtIn("en"), courtIn("es")]).toEqual(["Eastern District of New York", "Distrito Este de Nueva York"]);
    expect(exported("csv").get("custody.csv")).toMatch(/^id,.*,years_min,years_max\n/);
  });

  it("have a list of labels for a list of categories", () => {
    const [first] = JSON.parse(exported("json").get("handovers.json") as string);
    expect(first.offences).toEqual([
      ...["drug-trafficking", "racketeering", "murder"],
      ...["firearms", "money-laundering", "other"],
    ]);
    expect(first.offences_label.slice(0, 3)).toEqual([
      ...[offences["drug-trafficking"].en, offences.racketeering.en, offences.murder.en],
    ]);
    expect(first.offences_label.at(-1)).toBe(offences.other.en);
  });

  it("have a column for each language of a text that stands in both", () => {
    const [first] = JSON.parse(exported("json").get("events.json") as string);
    const { what } = story.tables.events.object(0);
    expect([first.what_en, first.what_es]).toEqual([what.en, what.es]);
    expect(Object.keys(first)).not.toContain("what");
    // Names and values are the same in both languages of an export
    expect(JSON.parse(exported("json", "es").get("events.json") as string)[0].what_en).toBe(what.en);
  });
});

describe("an export with room for it", () => {
  it("says in Parquet what the table, its columns and their empty cells mean, and under which licence", () => {
    const said = new Map(
      parquetMetadata(bytesOf("parquet", "custody").buffer).key_value_metadata?.map(({ key, value }) => [key, value]),
    );
    expect(said.get("description")).toBe("One row is one spell in custody before the handover.");
    expect(said.get("license")).toBe("CC-BY-4.0");
    const { fields } = JSON.parse(said.get("table_schema") as string);
    expect(fields.find(({ name }: { name: string }) => name === "years_min")).toMatchObject({
      description: "Years held, at least",
      unit: "years",
      formula: "calendar years from the latest possible start to the earliest possible end",
    });
  });

  it("says of each language of a text which one it is, and how far the reading went", () => {
    const said = new Map(
      parquetMetadata(bytesOf("parquet", "custody").buffer).key_value_metadata?.map(({ key, value }) => [key, value]),
    );
    expect(said.get("latest_report_read")).toBe("2026-03-19");
    const { fields } = JSON.parse(said.get("table_schema") as string);
    const described = fields.filter(({ name }: { name: string }) => name.startsWith("place"));
    expect(described).toMatchObject([
      { name: "place_en", type: "string", description: "Where they were arrested or held (in English)" },
      { name: "place_es", translations: { es: { description: "Dónde fue la detención o la reclusión (en español)" } } },
    ]);
    const arrow = tableFromIPC(exported("arrow", "es").get("custody.arrow") as Uint8Array).schema.fields;
    expect(arrow.find(({ name }) => name === "place_en")?.metadata?.get("description")).toBe(
      "Dónde fue la detención o la reclusión (en inglés)",
    );
  });

  it("says it in Arrow column by column, in the language asked for", () => {
    const { metadata, fields } = tableFromIPC(exported("arrow", "es").get("custody.arrow") as Uint8Array).schema;
    expect(metadata?.get("title")).toBe("Detención");
    expect(fields.find(({ name }) => name === "years_max")?.metadata?.get("unit")).toBe("años");
    expect(fields.find(({ name }) => name === "end")?.metadata?.get("empty")).toBe("no figura en lo que se leyó");
  });
});

describe("a CSV opened in a spreadsheet", () => {
  const definition = defineTable({
    name: "notes",
    title: { en: "Notes", es: "Notas" },
    row: { en: "one note", es: "una nota" },
    cited: false,
    columns: {
      id: key({ en: "The note", es: "La nota" }),
      note: text({ en: "What it says", es: "Qué dice" }),
      tags: list({ en: "Tags", es: "Etiquetas" }, { empty: { en: "none", es: "ninguna" } }),
      size: number({ en: "Its size", es: "Su tamaño" }),
      kind: category({ plus: { en: "+ more", es: "+ más" } }, { en: "Kind", es: "Tipo" }),
    },
  });
  const csvOf = (note: string) => {
    const row = { id: "a", note, tags: ["=1", "b"], size: 1.5, kind: "plus" as const };
    const about = { name: "things", title: definition.title, description: definition.title, version: "1.0.0" };
    const small = storyFrom({ tables: { [definition.name]: definition }, languages: ["en", "es"], about }, () => [row]);
    return toCSV(toColumns(small, definition, "en"))
      .split("\n")
      .slice(1)
      .join("\n")
      .trimEnd();
  };

  it("can't run a formula, in a text, a list or a label, while numbers stay numbers", () => {
    expect(csvOf('=HYPERLINK("http://example.org")')).toBe(
      'a,"\'=HYPERLINK(""http://example.org"")",\'=1;b,1.5,plus,\'+ more',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])("has an apostrophe before %j", (note) => {
    expect(csvOf(note)).toContain(`'${note}`);
  });

  it("keeps a text that only holds such a sign further on", () => {
    expect(csvOf("a = b")).toBe("a,a = b,'=1;b,1.5,plus,'+ more");
  });
});

describe("an exported CSV", () => {
  it("keeps what its file holds, to the character", () => {
    const names = (exported("csv").get("prisoners.csv") as string).split("\n").map((line) => line.split(",")[1]);
    expect(names.slice(1, 1 + story.tables.prisoners.numRows())).toEqual(
      story.tables.prisoners.array("name").map(toCell),
    );
  });
});
