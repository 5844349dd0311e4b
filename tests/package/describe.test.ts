import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { definitions, prisoners } from "handover";
import { describe, expect, it } from "vitest";
import { descriptions } from "../../lib/cli/describe.ts";

const committed = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
const descriptor = JSON.parse(committed("datapackage.json"));
const resource = (name: string) => descriptor.resources.find((found: { name: string }) => found.name === name);
const field = (table: string, name: string) =>
  resource(table).schema.fields.find((found: { name: string }) => found.name === name);

describe("the descriptor and the codebook", () => {
  it("are those that the declarations give: if this fails, run npm run describe", () => {
    for (const [name, content] of Object.entries(descriptions())) expect(committed(name)).toBe(content);
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
    for (const { name, columns } of Object.values(definitions)) {
      const { fields } = resource(name).schema;
      expect(fields.map((found: { name: string }) => found.name)).toEqual(Object.keys(columns));
    }
  });

  it("says that a court left empty is one that no source states, in both languages", () => {
    expect(field("charges", "court").missingValues).toEqual([{ value: "", label: "no source here says" }]);
    expect(field("charges", "court").translations.es.missingValues[0].label).toBe("ninguna fuente de aquí lo dice");
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
    ]);
    expect(resource("citations").schema.primaryKey).toBeUndefined();
    expect(resource("citations").schema.uniqueKeys[0]).toContain("locator");
  });

  it("calls a date EDTF, a list a list, and derived columns what they are derived from", () => {
    expect(field("custody", "start")).toMatchObject({ type: "string", rdfType: expect.stringContaining("edtf") });
    expect(field("prisoners", "aliases")).toMatchObject({ type: "list", delimiter: ";" });
    expect(resource("custody").derived[0]).toMatchObject({ name: "years_min", unit: "years", from: ["start", "end"] });
  });
});

describe("the codebook", () => {
  const lines = committed("README.md").split("\n");
  const half = lines.indexOf("# Libro de códigos");

  it("has a line for each column of each table, declared or derived, in English and in Spanish", () => {
    for (const part of [lines.slice(0, half), lines.slice(half)]) {
      for (const { name, columns, derived } of Object.values(definitions)) {
        const from = part.findIndex((line) => line.startsWith("## ") && line.endsWith(`\`${name}\``));
        const to = part.findIndex((line, index) => index > from && line.startsWith("## "));
        const rows = part.slice(from, to === -1 ? undefined : to).filter((line) => line.startsWith("| `"));
        expect(rows.map((line) => line.split("`")[1])).toEqual([...Object.keys(columns), ...Object.keys(derived)]);
      }
    }
  });

  it("counts the rows, and takes its examples from them", () => {
    expect(lines).toContain(
      `One row is one named person handed over. ${prisoners.numRows()} rows. Rows are told apart by \`id\`.`,
    );
    expect(lines).toContain(`| \`name\` | Full name | text | never empty | \`${prisoners.get("name", 0)}\` |`);
  });
});
