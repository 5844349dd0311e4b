/** CSV: what a spreadsheet opens, and does not run. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toCSV } from "../../lib/notebook/csv.ts";

it("puts an apostrophe before text that a spreadsheet would run, and leaves numbers alone", () => {
  expect(toCSV([["=1+1", "+1", "-1", "@x", "\tx", -1, null, undefined, true]])).toBe(
    "'=1+1,'+1,'-1,'@x,'\tx,-1,,,true\r\n",
  );
});

it("reads back as it was written, with any commas, quotes and line breaks", () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  const table = fc.array(fc.tuple(fc.constant("row"), cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(toCSV(rows), { record_delimiter: "\r\n" })).toEqual(rows);
    }),
  );
});
