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

/**
 * The bytes of an Arrow file. Whole numbers are 64-bit, dates are EDTF texts.
 *
 * @param metadata what is said of the table
 * @param columnMetadata what is said of a column
 */
export function toArrow(
  columns: readonly ExportColumn[],
  metadata: Map<string, string>,
  columnMetadata: (column: ExportColumn) => Map<string, string>,
): Uint8Array {
  const built = columns.map(({ column: { type }, values }) => columnFromArray([...values], TYPES[type]()));
  const fields = columns.map((column, index) =>
    field(
      column.name,
      built[index]?.type as DataType,
      column.column.empty !== undefined && column.column.type !== "list",
      columnMetadata(column),
    ),
  );
  const table = new Table({ version: Version.V5, endianness: Endianness.Little, fields, metadata }, built);
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
