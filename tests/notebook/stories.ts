/** Small stories made for these tests: closed libraries in English alone, ferries in French and Portuguese, and a mine of which reports differ. */
import {
  boolean,
  category,
  date,
  defineTable,
  integer,
  key,
  multilingual,
  number,
  reference,
  storyFrom,
  text,
} from "../../lib/engine.ts";

type Row = Record<string, unknown>;
type Tables = Record<string, Row[]>;

/** A source, of whom no more is known than is told. */
export function source(id: string, told: Row = {}): Row {
  const unknown = { title: null, author: null, url: null, archived: null, published: null, read: null, via: null };
  return { id, publisher: id, kind: "local", lang: "en", note: null, ...unknown, ...told };
}

/** What a source says of a cell, `table/row/columns`: what the cell holds, unless told otherwise. */
export function says(source: string, cell: string, told: Row = {}): Row {
  const [table = "", row = "", columns = ""] = cell.split("/");
  const said = { says: null, locator: null, quote: null, attribution: "reporter", speaker: null, note: null };
  return { table, row, columns: columns.split(";"), source, stance: "agrees", ...said, ...told };
}

/** A correction of a cell. */
export function corrected(id: string, cell: string, told: Row): Row {
  const [table, row, column] = cell.split("/");
  return { id, table, row, column, was: null, now: null, source: null, ...told };
}

const libraryRows: Tables = {
  closures: [
    {
      id: "north",
      library: "North Branch",
      closed: "2024-05-31",
      reason: "merger",
      merged_into: "main",
      readers: 12_345,
      reopened: false,
      note: null,
    },
    {
      id: "main",
      library: "Main Library",
      closed: "2025",
      reason: "funding",
      merged_into: null,
      readers: null,
      reopened: true,
      note: "the roof leaked",
    },
  ],
  visits: [
    { id: "north-1", closure: "north", counted: "2024-03-02", visitors: 80 },
    { id: "north-2", closure: "north", counted: null, visitors: 75 },
  ],
  sources: [
    source("gazette", {
      publisher: "The Gazette",
      published: "2024-06-01",
      url: "https://example.org/gazette?a=1&b=2",
    }),
    source("city", { publisher: "City of Oslo", kind: "official" }),
    source("unread", { publisher: "Nobody’s Paper", url: "https://example.org/unread" }),
  ],
  citations: [
    says("gazette", "closures/north/library;closed", { locator: "page 2", quote: "the last day of May" }),
    says("city", "closures/*/reason;note"),
    says("city", "closures/north/*"),
    says("gazette", "visits/*/*"),
  ],
};

/** In English alone, with plain texts. One source stands behind all counts of visitors. */
export const libraries = librariesWith();

/** Those libraries, with some tables in place of theirs. */
export function librariesWith(tables: Tables = {}) {
  return storyFrom(
    {
      languages: ["en"],
      about: {
        name: "libraries",
        title: "Libraries that closed",
        description: "Public libraries of one city that closed, and why.",
        version: "1.0.0",
      },
      tables: {
        closures: defineTable({
          name: "closures",
          title: "Closures",
          row: "one library that closed",
          label: "library",
          columns: {
            id: key("The library"),
            library: text("Its name"),
            closed: date("When it closed"),
            reason: category({ funding: "Lack of funds", merger: "Merged with another" }, "Why: as the city put it"),
            merged_into: reference("closures", "With which", { empty: "with none" }),
            readers: integer("Readers with a card", { unit: "people", empty: "not read" }),
            reopened: boolean("Whether it opened again", { empty: "not read" }),
            note: multilingual("What else is known", { empty: "nothing to add" }),
          },
          derived: {
            thousands: {
              column: number("Readers in thousands", { empty: "not read" }),
              formula: "`readers` by a thousand",
              from: ["readers"],
              derive: ({ readers }): number | null => (readers === null ? null : readers / 1000),
            },
          },
        }),
        visits: defineTable({
          name: "visits",
          title: "Visits",
          row: "one count of visitors",
          columns: {
            id: key("The count"),
            closure: reference("closures", "Where", { owner: true }),
            counted: date("When", { empty: "not read" }),
            visitors: integer("Visitors"),
          },
        }),
      },
    },
    (table) => ({ ...libraryRows, ...tables })[table] ?? [],
  );
}

/** In French and Portuguese, French first. */
export const ferries = storyFrom(
  {
    languages: ["fr", "pt"],
    about: {
      name: "ferries",
      title: { fr: "Les bacs", pt: "As balsas" },
      description: { fr: "Les bacs du fleuve.", pt: "As balsas do rio." },
      version: "1.0.0",
      front: {
        title: { fr: "Les bacs du fleuve", pt: "As balsas do rio" },
        standfirst: { fr: "Où passent-ils encore ?", pt: "Onde ainda passam?" },
      },
      licence: { name: "CC0-1.0", title: "CC0", path: "https://creativecommons.org/publicdomain/zero/1.0/" },
      authors: ["Les Bacs"],
    },
    tables: {
      ferries: defineTable({
        name: "ferries",
        title: { fr: "Bacs", pt: "Balsas" },
        row: { fr: "un bac", pt: "uma balsa" },
        columns: {
          id: key({ fr: "Le bac", pt: "A balsa" }),
          name: multilingual({ fr: "Son nom", pt: "Seu nome" }),
          runs: boolean({ fr: "S’il passe encore", pt: "Se ainda passa" }),
          since: date({ fr: "Depuis quand", pt: "Desde quando" }),
          fare: number({ fr: "Le prix", pt: "A tarifa" }, { unit: { fr: "euros", pt: "euros" } }),
        },
      }),
    },
  },
  (table) =>
    ({
      ferries: [{ id: "old", name: { fr: "Le Vieux", pt: "O Velho" }, runs: true, since: "1913-03-01", fare: 1234.5 }],
      sources: [
        source("jornal", {
          publisher: "O Jornal",
          title: "A balsa parou",
          lang: "pt",
          kind: "national",
          published: "2019-10",
        }),
      ],
      citations: [
        says("jornal", "ferries/old/name;runs;since", {
          locator: { fr: "paragraphe 3", pt: "parágrafo 3" },
          quote: "ainda atravessa",
          attribution: "named",
          speaker: { fr: "le passeur", pt: "o barqueiro" },
        }),
        says("jornal", "ferries/old/fare", {
          says: { fr: "1300", pt: "1300" },
          stance: "dispute",
          note: { fr: "un ancien tarif", pt: "uma tarifa antiga" },
        }),
      ],
      corrections: [
        corrected("fare", "ferries/old/fare", {
          date: "2020-01-02",
          was: { fr: "1200", pt: "1200" },
          reason: { fr: "le tarif a été mal lu", pt: "a tarifa foi mal lida" },
        }),
      ],
    })[table] ?? [],
);

const mineRows: Tables = {
  mines: [{ id: "santa-ana", name: "Santa Ana", opened: "1913~", workers: 1450, ore: "silver" }],
  accidents: [{ id: "flood", mine: "santa-ana", day: "1921-07-04" }],
  sources: [
    source("gazette", {
      publisher: "The Gazette",
      title: "Mine opens",
      kind: "national",
      published: "1913-05-04",
      url: "https://example.org/mine",
    }),
    source("heraldo", {
      publisher: "El Heraldo",
      title: "Abre la mina",
      lang: "es",
      published: "1914",
      via: "Notimex",
    }),
  ],
  citations: [
    says("gazette", "mines/santa-ana/name;opened;ore", {
      locator: { en: "paragraph 3", es: "párrafo 3" },
      quote: "opened its gates",
      attribution: "named",
      speaker: { en: "the owner", es: "la dueña" },
    }),
    says("gazette", "mines/santa-ana/workers", { attribution: "document" }),
    says("gazette", "mines/santa-ana/opened", {
      says: { en: "1912", es: "1912" },
      stance: "misprint",
      note: { en: "the same page has 1913", es: "la misma página dice 1913" },
    }),
    says("heraldo", "mines/santa-ana/name", { quote: "la mina" }),
    says("heraldo", "mines/santa-ana/workers", {
      says: { en: "2000", es: "2000" },
      stance: "dispute",
      note: { en: "a round number", es: "un número redondo" },
    }),
    says("heraldo", "mines/santa-ana/ore", {
      says: { en: "lead", es: "lead" },
      stance: "superseded",
      note: { en: "before the vein was found", es: "antes de hallarse la veta" },
    }),
    says("gazette", "accidents/flood/mine;day"),
  ],
  corrections: [
    corrected("workers", "mines/santa-ana/workers", {
      date: "1914-01-02",
      was: { en: "1400", es: "1400" },
      now: { en: "1450", es: "1450" },
      reason: { en: "the books were misread", es: "se leyeron mal los libros" },
    }),
    corrected("name", "mines/santa-ana/name", {
      date: "1914-02-03",
      was: { en: "(the owner’s name)", es: "(el nombre de la dueña)" },
      now: { en: "Santa Ana", es: "Santa Ana" },
      reason: { en: "It was not the mine’s.", es: "No era el de la mina." },
    }),
  ],
};

/** In English and Spanish, of one mine: what is in dispute, what was a slip, what was overtaken, what was corrected. */
export const mine = mineWith();

/** That mine, with some tables in place of its own. */
export function mineWith(tables: Tables = {}) {
  return storyFrom(
    {
      languages: ["en", "es"],
      about: {
        name: "mine",
        title: { en: "The mine", es: "La mina" },
        description: { en: "What is known of it.", es: "Lo que se sabe de ella." },
        version: "1.0.0",
      },
      tables: {
        mines: defineTable({
          name: "mines",
          title: { en: "Mines", es: "Minas" },
          row: { en: "one mine", es: "una mina" },
          columns: {
            id: key({ en: "The mine", es: "La mina" }),
            name: text({ en: "Its name", es: "Su nombre" }),
            opened: date({ en: "When it opened", es: "Cuándo abrió" }),
            workers: integer(
              { en: "Workers: those on the books", es: "Trabajadores: los inscritos" },
              { unit: { en: "people", es: "personas" } },
            ),
            ore: category(
              { silver: { en: "Silver", es: "Plata" }, lead: { en: "Lead", es: "Plomo" } },
              { en: "What it yields", es: "Qué se extrae" },
            ),
          },
        }),
        accidents: defineTable({
          name: "accidents",
          title: { en: "Accidents", es: "Accidentes" },
          row: { en: "one accident", es: "un accidente" },
          columns: {
            id: key({ en: "The accident", es: "El accidente" }),
            mine: reference("mines", { en: "Where", es: "Dónde" }, { owner: true }),
            day: date({ en: "The day", es: "El día" }),
          },
        }),
      },
    },
    (table) => ({ ...mineRows, ...tables })[table] ?? [],
  );
}
