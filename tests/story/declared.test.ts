import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  DataError,
  date,
  defineTable,
  inOrder,
  integer,
  key,
  list,
  multilingual,
  openStory,
  reference,
  type Table,
  text,
} from "../../lib/engine.ts";
import { HEADERS } from "./fixture.ts";

const closures = defineTable({
  name: "closures",
  title: { en: "Closures", es: "Cierres" },
  row: { en: "one library closed", es: "una biblioteca cerrada" },
  columns: {
    id: key({ en: "The closure", es: "El cierre" }),
    opened: date({ en: "When it opened", es: "Cuándo abrió" }, { empty: { en: "not read", es: "no se leyó" } }),
    closed: date({ en: "When it closed", es: "Cuándo cerró" }),
    books: integer({ en: "Books it held", es: "Libros que tenía" }),
    name: text({ en: "Its name", es: "Su nombre" }),
  },
  checks: [inOrder("opened", "closed")],
});
const about = {
  name: "closures",
  title: { en: "Closures", es: "Cierres" },
  description: { en: "Libraries that closed.", es: "Bibliotecas que cerraron." },
  version: "1.0.0",
};
const open = (folder: string, tables: Record<string, any>) =>
  openStory(folder, { tables, languages: ["en", "es"], about });
const declared = { closures };

const SOUND = {
  "closures.csv": "id,opened,closed,books,name\nnorth,,2024-05,1200,North Library\n",
  "sources.csv": `${HEADERS.sources}\ngazette,The Gazette,,,local,,,2024-05-03,,en,,,\n`,
  "citations.csv": `${HEADERS.citations}\nclosures,north,closed;books;name,gazette,,,,,,reporter,,,agrees,,\n`,
  "corrections.csv": `${HEADERS.corrections}\n`,
};

/** A folder with these files in place of the sound ones; it goes when the test ends. */
function folderWith(files: Partial<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-story-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...SOUND, ...files }))
    writeFileSync(join(folder, name), content ?? "");
  return folder;
}

/** What opening a folder complains of. */
function complaint(folder: string, tables: Record<string, any> = declared): string {
  try {
    open(folder, tables);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return "";
}

describe("another story's tables", () => {
  it("open as typed tables, and none of this story's come with them", () => {
    const story = openStory(folderWith(), { tables: declared, languages: ["en", "es"], about });
    const typed: Table<{ id: string; opened: string | null; closed: string; books: number; name: string }> =
      story.tables.closures;
    expect(typed.objects()).toEqual([
      { id: "north", opened: null, closed: "2024-05", books: 1200, name: "North Library" },
    ]);
    expect(Object.keys(story.tables)).toEqual(["closures", "sources", "citations", "corrections"]);
    // @ts-expect-error There is no such table in that story.
    expect(story.tables.prisoners).toBeUndefined();
  });

  it("are held to the same checks: types, citations, and their own rules", () => {
    expect(
      complaint(folderWith({ "closures.csv": "id,opened,closed,books,name\nnorth,,2024-05,many,North Library\n" })),
    ).toContain('closures.csv, line 2, column books: "many". Expected a whole number.');
    expect(
      complaint(folderWith({ "citations.csv": SOUND["citations.csv"].replace("closed;books;name", "closed;name") })),
    ).toContain(
      'closures.csv, line 2, column books: "1200". Expected a source: no citation that agrees covers this cell.',
    );
    expect(
      complaint(folderWith({ "closures.csv": "id,opened,closed,books,name\nnorth,2025,2024-05,1200,North Library\n" })),
    ).toContain("Expected a date not before opened, which is 2025.");
  });
});

describe("a list of another table's rows", () => {
  const readers = defineTable({
    ...{ name: "readers", title: { en: "Readers", es: "Lectores" }, row: { en: "one reader", es: "un lector" } },
    columns: {
      id: key({ en: "Who", es: "Quién" }),
      libraries: list(
        { en: "Where they read", es: "Dónde leen" },
        { empty: { en: "not read", es: "no se leyó" }, references: "closures" },
      ),
    },
    cited: false,
  });
  const said = (libraries: string) =>
    complaint(folderWith({ "readers.csv": `id,libraries\nana,${libraries}\n` }), { ...declared, readers });

  it("names rows that are there, each of them", () => {
    expect(said("north")).toBe("");
    for (const libraries of ["south", "north;south", "south;north"])
      expect(said(libraries)).toContain(
        'readers.csv, line 2, column libraries: "south". Expected the id of a row of closures.',
      );
  });
});

describe("tables that don't fit together", () => {
  it("are refused before a file is read: a name that differs, a table that isn't declared, cells that nothing can cite", () => {
    const nowhere = "/no/such/folder";
    expect(() => open(nowhere, { ...declared, shut: closures })).toThrow(
      'the table declared as "closures" stands under "shut"; give both the same name',
    );
    expect(() => open(nowhere, { sources: closures })).toThrow(
      "every story has a table of sources of its own; take yours out, or name it otherwise",
    );
    const orphan = defineTable({
      ...{ name: "readers", title: { en: "Readers", es: "Lectores" }, row: { en: "one reader", es: "un lector" } },
      columns: { id: key({ en: "Who", es: "Quién" }), library: reference("closures", { en: "Where", es: "Dónde" }) },
      cited: false,
    });
    expect(() => open(nowhere, { readers: orphan })).toThrow(
      'readers.library names rows of "closures", but the declared tables are readers, sources, citations, corrections',
    );
  });

  it("are refused where two columns would be one in the file", () => {
    const about = { en: "A note", es: "Una nota" };
    const columns = { id: key({ en: "Who", es: "Quién" }), note: multilingual(about), note_es: text(about) };
    const readers = defineTable({ name: "readers", title: about, row: about, columns, cited: false });
    expect(() => open("/no/such/folder", { readers })).toThrow(
      "two columns of readers are note_es in its file; give one of them another name",
    );
  });
});
