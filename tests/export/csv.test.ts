/** CSV: what a spreadsheet opens, and does not run. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, toCSV } from "../../lib/export/csv.ts";

const about = "A text";

describe("a text that a spreadsheet would run", () => {
  it.each([
    ["a formula", "=1+1", "'=1+1"],
    ["a plus", "+1", "'+1"],
    ["a minus", "-1", "'-1"],
    ["an old function call", "@SUM(A1)", "'@SUM(A1)"],
    ["a tab, which hides what comes after it", "\t=1", "'\t=1"],
    ["a line feed", "\n=1", `"'\n=1"`],
    ["a carriage return", "\r=1", `"'\r=1"`],
    ["a wide equals sign", "＝HYPERLINK(1)", "'＝HYPERLINK(1)"],
    ["a wide plus", "＋1", "'＋1"],
    ["a wide minus", "－1", "'－1"],
    ["a wide at sign", "＠SUM(A1)", "'＠SUM(A1)"],
  ])("gets an apostrophe where it begins with %s", (_, text, cell) => {
    expect(csvOf([[text]])).toBe(`${cell}\n`);
  });

  it("gets one in a list that begins so, and none where the sign stands within", () => {
    expect(csvOf([[["=1", "b"], ["a", "=1"], "a=1"]])).toBe("'=1;b,a;=1,a=1\n");
  });
});

describe("a value in a CSV", () => {
  it("is left as it is where it is a number, a negative one too", () => {
    expect(csvOf([[-1, 0, 19.67]])).toBe("-1,0,19.67\n");
  });

  it("is nothing where there is none, and in capitals where it is true or false", () => {
    expect(csvOf([[null, undefined, "", true, false]])).toBe(",,,TRUE,FALSE\n");
  });

  it("is quoted where it holds a comma, a quotation mark or a line break", () => {
    expect(csvOf([["a,b", 'say "so"', "a\nb", "a\rb", "plain"]])).toBe('"a,b","say ""so""","a\nb","a\rb",plain\n');
  });
});

describe("a table as CSV", () => {
  const column = (name: string, values: readonly unknown[]) => ({
    name,
    column: { type: "string" as const, about },
    values,
  });

  it("has a header, then each row on a line that a line feed ends", () => {
    expect(toCSV([column("id", ["port", "hill"]), column("people", [28, null])])).toBe("id,people\nport,28\nhill,\n");
  });

  it("has its header alone where it has no row, and defuses that too", () => {
    expect(toCSV([column("=id", [])])).toBe("'=id\n");
    expect(toCSV([])).toBe("\n");
  });

  it("gives any text back as it went, or with one apostrophe before what would be a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string()), { minLength: 1 }), (rows) => {
        const columns = ["one", "other"].map((name, index) =>
          column(
            name,
            rows.map((row) => row[index]),
          ),
        );
        const [, ...read] = parse(toCSV(columns), { record_delimiter: "\n", skip_empty_lines: false }) as string[][];
        for (const [index, cells] of read.entries()) {
          for (const [place, cell] of cells.entries()) {
            const written = rows[index]?.[place] ?? "";
            expect(cell === written || cell === `'${written}`).toBe(true);
            expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          }
        }
        expect(read).toHaveLength(rows.length);
      }),
      { numRuns: 500 },
    );
  });
});
