/** A story of its own, small enough to break on purpose: three places, who says what of them, and what was corrected. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { DataError, date, defineTable, integer, key, multilingual, openStory, type Problem } from "../../lib/engine.ts";

const empty = { en: "not read", es: "no se leyó" };

const places = defineTable({
  name: "places",
  title: { en: "Places", es: "Lugares" },
  row: { en: "one place", es: "un lugar" },
  columns: {
    id: key({ en: "The place", es: "El lugar" }),
    opened: date({ en: "When it opened", es: "Cuándo abrió" }, { empty }),
    people: integer({ en: "People", es: "Personas" }, { empty }),
    note: multilingual({ en: "A note", es: "Una nota" }, { empty }),
  },
  derived: {
    year: {
      column: integer({ en: "The year in which it opened", es: "El año en que abrió" }, { empty }),
      formula: { en: "the year of `opened`", es: "el año de `opened`" },
      from: ["opened"],
      derive: ({ opened }): number | null => (opened === null ? null : Number(opened.slice(0, 4))),
    },
  },
});

export const fixture = {
  tables: { places },
  languages: ["en", "es"],
  about: {
    name: "places",
    title: { en: "Places", es: "Lugares" },
    description: { en: "Invented places.", es: "Lugares inventados." },
    version: "1.0.0",
  },
} as const;

/** The first line of each file; those of sources, citations and corrections are the same in every story. */
export const HEADERS = {
  places: "id,opened,people,note_en,note_es",
  sources: "id,publisher,title,author,kind,url,archived,published,read,lang,via,note_en,note_es",
  citations:
    "table,row,columns,source,says_en,says_es,locator_en,locator_es,quote,attribution,speaker_en,speaker_es,stance,note_en,note_es",
  corrections: "id,date,table,row,column,was_en,was_es,now_en,now_es,reason_en,reason_es,source",
};

type File = keyof typeof HEADERS;

const SOUND: Record<File, string[]> = {
  places: ["port,1913-05-04,28,a quiet place,un lugar tranquilo", "hill,,,,"],
  sources: [
    "gazette,The Gazette,,,local,,,1913-05-05,,en,,,",
    "herald,The Herald,,,local,,,1913-06,,en,,,",
    "reprint,The Reprint,,,local,,,1913-05-06,,en,The Gazette,,",
    "mirror,The Mirror,,,aggregator,,,1913-05-07,,en,,,",
  ],
  citations: ["places,port,opened;people;note,gazette,,,page 2,página 2,,reporter,,,agrees,,"],
  corrections: [],
};

/** The lines of the fixture's files below their headers, with some of them in place of the sound ones. */
export type Lines = Partial<Record<File, string[]>>;

/** Writes the fixture into a folder that goes when the test ends, and gives the folder's path. */
export function fixtureFolder(lines: Lines = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, header] of Object.entries(HEADERS)) {
    const rows = lines[file as File] ?? SOUND[file as File];
    writeFileSync(join(folder, `${file}.csv`), `${[header, ...rows].join("\n")}\n`);
  }
  return folder;
}

/** The fixture as opened, with some lines in place of the sound ones. */
export const openFixture = (lines?: Lines) => openStory(fixtureFolder(lines), fixture);

/** The sound citations, and more. */
export const cited = (...more: string[]): Lines => ({ citations: [...SOUND.citations, ...more] });

/** What opening the fixture finds wrong. */
export function fixtureProblems(lines: Lines): readonly Problem[] {
  try {
    openFixture(lines);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}
