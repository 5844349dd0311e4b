/** Writes a table as an Arrow file (Feather 2), with what it and its columns mean in the metadata. */
import {
  bool,
  columnFromArray,
  type DataType,
  Endianness,
  field,
  float64,
  int64,
  list,
  Table,
  tableToIPC,
  utf8,
  Version,
} from "@uwdata/flechette";
import type { ExportColumn } from "./columns.ts";
import type { Said } from "./metadata.ts";

/**
 * The bytes of an Arrow file. Whole numbers are 64-bit, dates are EDTF texts.
 *
 * @param said what is said of the table, and of each column
 */
export function toArrow(columns: readonly ExportColumn[], said: Said): Uint8Array {
  const built = columns.map(({ column: { type }, values }) => columnFromArray([...values], TYPES[type]()));
  const fields = columns.map((column, index) =>
    field(
      column.name,
      built[index]?.type as DataType,
      column.column.empty !== undefined && column.column.type !== "list",
      said.column(column),
    ),
  );
  const table = new Table({ version: Version.V5, endianness: Endianness.Little, fields, metadata: said.table }, built);
  return tableToIPC(table, { format: "file" }) as Uint8Array;
}

const TYPES: Record<ExportColumn["column"]["type"], () => DataType> = {
  string: utf8,
  date: utf8,
  integer: int64,
  number: float64,
  boolean: bool,
  list: () => list(utf8()),
};
