import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { courts, events, prisoners, story, type TableDefinition } from "handover";
import { describe, expect, it } from "vitest";
import { codebook, describePackage } from "../../lib/export/index.ts";
import { fileColumns } from "../../lib/table/file-column.ts";

const committed = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
const described: Record<string, string> = {
  "datapackage.json": `${JSON.stringify(describePackage(story), null, 2)}\n`,
  "README.md": codebook(story),
};
const descriptor = JSON.parse(described["datapackage.json"] as string);
const resource = (name: string) => descriptor.resources.find((found: { name: string }) => found.name === name);
const field = (table: string, name: string) =>
  resource(table).schema.fields.find((found: { name: string }) => found.name === name);

describe("the descriptor and the codebook", () => {
  it("are those that the declarations give: if this fails, run npm run describe", () => {
    for (const [name, content] of Object.entries(described)) expect(committed(name)).toBe(content);
  });
});

describe("the descriptor", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL("standard/datapackage.json", import.meta.url), "utf8")));

  it("keeps every rule of the Data Package standard", () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("would be refused for a field type, a licence or a path that the standard doesn't have", () => {
    const wrong = structuredClone(descriptor);
    wrong.resources[0].schema.fields[0].type = "edtf";
    wrong.licenses[0] = { title: "free" };
    wrong.resources[1].path = "../prisoners.csv";
    expect(validate(wrong)).toBe(false);
    const places = new Set(validate.errors?.map(({ instancePath }) => instancePath));
    expect(places).toContain("/resources/0/schema/fields/0");
    expect(places).toContain("/licenses/0");
    expect(places).toContain("/resources/1/path");
  });

  it("has each table with its file's columns, in order", () => {
    for (const { name, columns } of Object.values<TableDefinition>(story.definitions)) {
      const { fields } = resource(name).schema;
      const inFile = Object.entries(columns).flatMap(([column, declared]) => fileColumns(column, declared));
      expect(fields.map((found: { name: string }) => found.name)).toEqual(inFile);
    }
  });

  it("has a text in two languages as two columns of text, each said to be in its language, with an example in it", () => {
    const [en, es] = [field("events", "what_en"), field("events", "what_es")];
    expect([en, es]).toMatchObject([
      { type: "string", description: "What happened (in English)", constraints: { required: true } },
      { type: "string", description: "What happened (in Spanish)", constraints: { required: true } },
    ]);
    expect([en, es].map(({ translations }) => translations.es.description)).toEqual([
      "Qué ocurrió (en inglés)",
      "Qué ocurrió (en español)",
    ]);
    const { what } = events.object(0);
    expect([en.example, es.example]).toEqual([what.en, what.es]);
    expect(resource("citations").schema.uniqueKeys[0]).toEqual(expect.arrayContaining(["says_en", "says_es"]));
  });

  it("says how far the reading went", () => {
    expect(descriptor.latestReport).toBe("2026-03-19");
  });

  it("says that a court left empty is one that was not read here, in both languages", () => {
    expect(field("charges", "court").missingValues).toEqual([{ value: "", label: "not read here" }]);
    expect(field("charges", "court").translations.es.missingValues[0].label).toBe("no figura en lo que se leyó");
  });

  it("calls the kinds of source ordered, but not the stages of a charge, of which only four are a scale", () => {
    expect(field("sources", "kind").categoriesOrdered).toBe(true);
    const { categories, categoriesOrdered } = field("charges", "status");
    expect(categoriesOrdered).toBeUndefined();
    expect(categories.slice(0, 4).map(({ value }: { value: string }) => value)).toEqual([
      "alleged",
      "charged",
      "pleaded-guilty",
      "convicted",
    ]);
    expect(field("charges", "status").translations.es.categories[3].label).toBe("Condenado");
  });

  it("has keys and references, and no key of cells that may be empty", () => {
    expect(resource("charges").schema.primaryKey).toEqual(["id"]);
    expect(resource("charges").schema.foreignKeys).toEqual([
      { fields: ["prisoner"], reference: { resource: "prisoners", fields: ["id"] } },
      { fields: ["court"], reference: { resource: "courts", fields: ["id"] } },
    ]);
    expect(resource("citations").schema.primaryKey).toBeUndefined();
    expect(resource("citations").schema.uniqueKeys[0]).toContain("locator_en");
  });

  it("calls a date EDTF, a list a list, and derived columns what they are derived from", () => {
    expect(field("custody", "start")).toMatchObject({ type: "string", rdfType: expect.stringContaining("edtf") });
    expect(field("prisoners", "aliases")).toMatchObject({ type: "list", delimiter: ";" });
    expect(resource("custody").derived[0]).toMatchObject({ name: "years_min", unit: "years", from: ["start", "end"] });
  });
});

describe("the codebook", () => {
  const lines = (described["README.md"] as string).split("\n");
  const half = lines.indexOf("# Libro de códigos");

  it("has a line for each column of each table, declared or derived, in English and in Spanish", () => {
    for (const part of [lines.slice(0, half), lines.slice(half)]) {
      for (const { name, columns, derived } of Object.values<TableDefinition>(story.definitions)) {
        const from = part.findIndex((line) => line.startsWith("## ") && line.endsWith(`\`${name}\``));
        const to = part.findIndex((line, index) => index > from && line.startsWith("## "));
        const rows = part.slice(from, to === -1 ? undefined : to).filter((line) => line.startsWith("| `"));
        expect(rows.map((line) => line.split("`")[1])).toEqual([
          ...Object.entries(columns).flatMap(([column, declared]) => fileColumns(column, declared)),
          ...Object.keys(derived),
        ]);
      }
    }
  });

  it("counts the rows, and takes its examples from them", () => {
    expect(lines).toContain(
      `One row is one named person handed over. ${prisoners.numRows()} rows. Rows are told apart by \`id\`.`,
    );
    expect(lines).toContain(`| \`name\` | Full name | text | never empty | \`${prisoners.get("name", 0)}\` |`);
  });

  it("has two lines for a text in two languages, each in its language with an example of it", () => {
    const [english, spanish] = [lines.slice(0, half), lines.slice(half)];
    const { en, es } = courts.get("name", 0);
    expect(english).toContain(`| \`name_en\` | Its name (in English) | text | never empty | \`${en}\` |`);
    expect(english).toContain(`| \`name_es\` | Its name (in Spanish) | text | never empty | \`${es}\` |`);
    expect(spanish).toContain(`| \`name_es\` | Su nombre (en español) | texto | nunca está vacía | \`${es}\` |`);
  });

  it("says how far the reading went, which doesn't claim that all before it was read", () => {
    expect(lines.join("\n")).toContain(
      "Not every report before it was read; the latest report read is of March 19, 2026.",
    );
    expect(lines.join("\n")).toContain(
      "No se leyeron todas las notas anteriores; la última nota leída es del 19 de marzo de 2026.",
    );
  });
});
