/** Small stories in this library's own tables: the rows that a test is about, and a gazette that says all of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open, type Problem, type Story, story as shipped, type TableDefinition, type Text } from "handover";
import { onTestFinished } from "vitest";
import { toCSV } from "../../lib/export/csv.ts";
import { toCell, toCells } from "../../lib/table/cell.ts";
import type { Column } from "../../lib/table/column.ts";
import { fileColumns } from "../../lib/table/file-column.ts";
import { problemsIn } from "./folder.ts";

const { definitions } = shipped;
type TableName = keyof Story["tables"] & string;

/** The cells that a row holds; those left out are empty. */
export type SmallRow = Record<string, string | number | string[] | Text>;
export type SmallStory = Partial<Record<TableName, SmallRow[]>>;

export const GAZETTE: SmallRow = { id: "gazette", publisher: "The Gazette", kind: "local", lang: "en" };

/** A source that says one thing of one row, in its own words where `says` has them. */
export function says(source: string, cell: `${string}/${string}/${string}`, more: SmallRow = {}): SmallRow {
  const [table, row, columns] = cell.split("/") as [string, string, string];
  return { table, row, columns: columns.split(";"), source, attribution: "reporter", stance: "agrees", ...more };
}

/**
 * Writes a story into a folder that goes when the test ends. What none of its citations covers, the gazette says.
 *
 * @returns the folder's path
 */
export function folderOf(story: SmallStory): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-small-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { sources = [], citations = [] } = story;
  const whole = { ...story, sources: [GAZETTE, ...sources], citations: [...citations, ...uncited(story)] };
  for (const { name, columns } of Object.values<TableDefinition>(definitions)) {
    const rows = (whole as SmallStory)[name as TableName] ?? [];
    const written = Object.entries(columns).flatMap(([column, declared]) =>
      fileColumns(column, declared).map((part, index) => ({
        name: part,
        column: { type: "string" as const, about: declared.about },
        values: rows.map((row) => toCells(declared, row[column] ?? null)[index]),
      })),
    );
    writeFileSync(join(folder, `${name}.csv`), toCSV(written));
  }
  return folder;
}

export const openSmall = (story: SmallStory) => open(folderOf(story));

/** What opening a story finds wrong with its rows. */
export const problemsOf = (story: SmallStory): readonly Problem[] => problemsIn(folderOf(story)).problems;

function uncited(story: SmallStory): SmallRow[] {
  const told = new Set(
    (story.citations ?? [])
      .filter(({ stance }) => stance === "agrees")
      .flatMap(({ table, row, columns }) => (columns as string[]).map((column) => `${table}/${row}/${column}`)),
  );
  return Object.values<TableDefinition>(definitions)
    .filter(({ cited }) => cited)
    .flatMap(({ name, columns }) =>
      (story[name as TableName] ?? []).flatMap((row) => {
        const filled = Object.keys(columns as Record<string, Column>).filter(
          (column) => column !== "id" && toCell(row[column]) !== "" && !told.has(`${name}/${row.id}/${column}`),
        );
        return filled.length === 0 ? [] : [says("gazette", `${name}/${row.id}/${filled.join(";")}`)];
      }),
    );
}

/** Two people, a handover, a court for each kind, and no more than they need to be there. */
export const PEOPLE: SmallStory = {
  handovers: [{ id: "1913-05-04", date: "1913-05-04", people: 3 }],
  courts: [
    { id: "E.D.N.Y.", name: { en: "Eastern District", es: "Distrito Este" }, kind: "federal", state: "NY" },
    { id: "D. Ariz.", name: { en: "District of Arizona", es: "Distrito de Arizona" }, kind: "federal", state: "AZ" },
  ],
  prisoners: [
    { id: "ana", name: "Ana Núñez", handover: "1913-05-04" },
    { id: "luz", name: "Luz Prado", handover: "1913-05-04" },
  ],
};

/** Those people, with some tables put in or in place of theirs. */
export const people = (more: SmallStory): SmallStory => ({ ...PEOPLE, ...more });
