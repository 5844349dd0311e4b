/** Writes a table as a Parquet file, with what it and its columns mean in the metadata. */
import { parquetWriteBuffer, type SchemaElement } from "hyparquet-writer";
import type { ExportColumn } from "./columns.ts";
import type { Said } from "./metadata.ts";

/**
 * The bytes of a Parquet file. Whole numbers are 64-bit, dates are EDTF texts.
 *
 * @param said what is said of the table, its columns included: the format has no room for that beside the columns
 */
export function toParquet(columns: readonly ExportColumn[], said: Pick<Said, "table">): Uint8Array {
  const bytes = parquetWriteBuffer({
    schema: [{ name: "root", num_children: columns.length }, ...columns.flatMap(toElements)],
    columnData: columns.map(({ name, column, values }) => ({
      name,
      data:
        column.type === "integer"
          ? values.map((value) => (value === null ? null : BigInt(value as number)))
          : [...values],
    })),
    kvMetadata: Array.from(said.table, ([key, value]) => ({ key, value })),
    rowGroupSize: 100_000,
    createdBy: "handover",
  });
  return new Uint8Array(bytes);
}

const TYPES: Record<Exclude<ExportColumn["column"]["type"], "list">, Partial<SchemaElement>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

/** A list is three elements deep in the format's own convention; an empty list is a list, not a null. */
function toElements({ name, column: { type, empty } }: ExportColumn): SchemaElement[] {
  if (type !== "list") return [{ name, ...TYPES[type], repetition_type: empty ? "OPTIONAL" : "REQUIRED" }];
  return [
    { name, converted_type: "LIST", repetition_type: "REQUIRED", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...TYPES.string, repetition_type: "REQUIRED" },
  ];
}
