import { describe, expect, it } from "vitest";
import {
  category,
  date,
  defineTable,
  integer,
  key,
  multilingual,
  reference,
  type StorySpec,
  storyFrom,
  text,
} from "../../lib/engine.ts";
import { bridgesSpec, openBridges } from "../fixture/bridges.ts";

/** A story in one language writes plain strings. */
const plain = {
  tables: {
    parks: defineTable({
      name: "parks",
      title: "Parks",
      row: "one park",
      columns: {
        id: key("The park"),
        name: text("Its name"),
        opened: date("When it opened", { empty: "not read" }),
        benches: integer("Benches", { unit: "benches", empty: "not counted" }),
        shade: category({ much: "Much", little: "Little" }, "How much shade it has"),
        note: multilingual("What else there is to know", { empty: "nothing to add" }),
      },
    }),
  },
  languages: ["en"],
  about: { name: "parks", title: "Parks", description: "Invented parks.", version: "1.0.0" },
} as const satisfies StorySpec<any, "en">;

const ROWS: Record<string, Record<string, unknown>[]> = {
  parks: [{ id: "oak", name: "Oak Park", opened: "1950", benches: 12, shade: "much", note: "near the river" }],
  sources: [{ id: "city", publisher: "The City", kind: "official", lang: "en", published: "2020", note: null }],
  citations: [
    {
      ...{ table: "parks", row: "*", columns: ["*"], source: "city", attribution: "document", stance: "agrees" },
      ...{ says: null, locator: "page 2", quote: null, speaker: null, note: null },
    },
  ],
  corrections: [],
};
const parks = storyFrom(plain, (table) => ROWS[table] ?? []);

describe("a story in one language", () => {
  it("has plain texts in its rows, its citations and what it explains", () => {
    const note: string | null = parks.tables.parks.object(0).note;
    const locator: string | null = parks.tables.citations.object(0).locator;
    expect([note, locator]).toEqual(["near the river", "page 2"]);
    const [, , benches, shade] = parks.explain("parks", "oak").cells;
    expect(benches).toMatchObject({ about: "Benches", unit: "benches", value: 12, support: "one" });
    expect(shade).toMatchObject({ label: "Much", agree: [{ locator: "page 2", covers: "table" }] });
    expect(parks.label("parks", "shade", "little", "en")).toBe("Little");
  });

  it("takes plain strings only for its tables, its own name and whatever it says", () => {
    const two = { ...plain, languages: ["en", "es"] } as any;
    expect(() => storyFrom(two, () => [])).toThrow(
      "the story's title is plain text, but the story is in en, es; write it in each of them",
    );
  });
});

describe("a story in other languages", () => {
  const spec = {
    tables: {
      trees: defineTable({
        name: "trees",
        title: { fr: "Arbres", pt: "Árvores" },
        row: { fr: "un arbre", pt: "uma árvore" },
        columns: {
          id: key({ fr: "L’arbre", pt: "A árvore" }),
          name: multilingual({ fr: "Son nom", pt: "Seu nome" }),
          height: integer({ fr: "Sa hauteur", pt: "Sua altura" }, { unit: { fr: "mètres", pt: "metros" } }),
        },
        cited: false,
      }),
    },
    languages: ["fr", "pt"],
    about: {
      name: "trees",
      title: { fr: "Arbres", pt: "Árvores" },
      description: { fr: "Des arbres.", pt: "Árvores." },
      version: "1.0.0",
    },
  } as const satisfies StorySpec<any, "fr" | "pt">;
  const rows = { trees: [{ id: "oak", name: { fr: "Chêne", pt: "Carvalho" }, height: 1200 }] } as Record<string, any[]>;
  const trees = storyFrom(spec, (table) => rows[table] ?? []);

  it("says everything in those", () => {
    expect(trees.nameOf("trees", "oak", "pt")).toBe("Carvalho");
    expect(trees.explain("trees", "oak", "height").cells[0]).toMatchObject({
      about: { fr: "Sa hauteur", pt: "Sua altura" },
      unit: { fr: "mètres", pt: "metros" },
      support: "uncited",
    });
    expect(() => trees.explain("sources", "x", "kind")).toThrow("sources has no row");
  });
});

describe("what a story is opened with", () => {
  const tables = {};
  const about = { name: "x", title: { en: "X", es: "X" }, description: { en: "X", es: "X" }, version: "1.0.0" };
  const open = (changes: object) => () =>
    storyFrom({ tables, languages: ["en", "es"], about, ...changes } as any, () => []);
  const text2 = { en: "A thing", es: "Una cosa" };
  const things = (columns: object, more: object = {}) =>
    defineTable({ name: "things", title: text2, row: text2, cited: false, columns, ...more } as any);

  it.each([
    ["languages that nobody named", { languages: [] }, "no language is named; name one or more of en, es, fr, pt"],
    ["a language without words", { languages: ["en", "de"] }, 'there is no language "de"; the engine has words for'],
    ["a language twice", { languages: ["en", "en"] }, "a language is named twice: en, en"],
    [
      ...["a title that lacks one", { about: { ...about, title: { en: "X" } } }],
      "the story's title lacks es; write it in that language too",
    ],
    [
      ...["a title that is empty in one", { about: { ...about, title: { en: "X", es: "" } } }],
      "the story's title lacks es",
    ],
    [
      ...["a column that lacks one", { tables: { things: things({ id: key({ en: "Id" } as any) }) } }],
      "what things.id is about lacks es",
    ],
    [
      ...[
        "a label that lacks one",
        { tables: { things: things({ id: key(text2), kind: category({ a: { en: "A" } } as any, text2) }) } },
      ],
      'the label of things.kind "a" lacks es',
    ],
    [
      ...[
        "a unit that lacks one",
        { tables: { things: things({ id: key(text2), n: integer(text2, { unit: { es: "x" } as any }) }) } },
      ],
      "the unit of things.n lacks en",
    ],
    [
      ...[
        "an emptiness that lacks one",
        { tables: { things: things({ id: key(text2), n: integer(text2, { empty: { es: "x" } as any }) }) } },
      ],
      "what it means that things.n is empty lacks en",
    ],
    [
      ...[
        "a formula that lacks one",
        {
          tables: {
            things: things(
              { id: key(text2) },
              { derived: { n: { column: integer(text2), formula: { en: "x" }, from: [], derive: () => 1 } } },
            ),
          },
        },
      ],
      "the formula of things.n lacks es",
    ],
    [
      ...[
        "texts in more languages than the story",
        { tables: { things: things({ id: key(text2), note: multilingual({ ...text2, fr: "Une chose" }) }) } },
      ],
      "the texts of things.note are in en, es, fr, but the story's are in en, es; write what it is about in those",
    ],
    [
      "a label that is no column",
      { tables: { things: things({ id: key(text2) }, { label: "nmae" }) } },
      'things has no column "nmae"',
    ],
    [
      "a key that is no column",
      { tables: { things: things({ id: key(text2) }, { key: ["ide"] }) } },
      'things has no column "ide"; the nearest are id',
    ],
    [
      "cited rows without an id",
      { tables: { things: things({ name: text(text2) }, { key: ["name"], cited: true }) } },
      "things has no column id, by which citations name its rows",
    ],
    [
      "a reference to no table",
      { tables: { things: things({ id: key(text2), to: reference("places", text2) }) } },
      'things.to names rows of "places", but the declared tables are things,',
    ],
    [
      "a column with a name that objects have",
      { tables: { things: things({ id: key(text2), constructor: text(text2) }) } },
      'a column of things is called "constructor"; give it a name that not every object has already',
    ],
  ] as [string, object, string][])("is refused with %s", (_, changes, words) => {
    expect(open(changes)).toThrow(RangeError);
    expect(open(changes)).toThrow(words);
  });

  it("may name the languages of a text in any order", () => {
    expect(
      open({ tables: { things: things({ id: key(text2), note: multilingual({ es: "Una cosa", en: "A thing" }) }) } }),
    ).not.toThrow();
  });
});

describe("a story", () => {
  it("reads a table when it is first looked at, once", () => {
    const read: string[] = [];
    const story = storyFrom(bridgesSpec, (table) => {
      read.push(table);
      return (openBridges().tables as any)[table].objects();
    });
    expect(read).toEqual([]);
    story.tables.towns.numRows();
    story.tables.towns.objects();
    expect(read).toEqual(["towns"]);
  });

  it("tells its checks what it knows when they first ask", () => {
    const words = (tables: any) => ({ names: tables.towns.array("id") });
    const story = storyFrom({ ...bridgesSpec, words } as any, (table) =>
      (openBridges().tables as any)[table].objects(),
    );
    expect(story.words).toEqual({ names: ["harbor", "hill"] });
    expect(openBridges().words).toEqual({});
  });
});
