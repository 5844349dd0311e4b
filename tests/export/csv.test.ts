import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../lib/export/csv.ts";

const about = { en: "A text", es: "Un texto" };

describe("any text in an exported CSV", () => {
  it("comes back as it went, or with one apostrophe before what would be a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string()), { minLength: 1 }), (rows) => {
        const columns = ["one", "other"].map((name, index) => ({
          name,
          column: { type: "string" as const, about },
          values: rows.map((row) => row[index]),
        }));
        const [, ...read] = parse(toCsv(columns), { record_delimiter: "\n", skip_empty_lines: false }) as string[][];
        for (const [index, cells] of read.entries()) {
          for (const [column, cell] of cells.entries()) {
            const written = rows[index]?.[column] ?? "";
            expect(cell === written || cell === `'${written}`).toBe(true);
            expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        }
        expect(read).toHaveLength(rows.length);
      }),
      { numRuns: 2000 },
    );
  });
});
