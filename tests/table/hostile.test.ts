import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { category, DataError, date, defineTable, from, integer, key, list, op, openStory, text } from "handover";
import { describe, expect, it, onTestFinished } from "vitest";

/** Names that every object has, as ids, as categories and in lists. */
const NAMES = ["constructor", "toString", "__proto__", "hasOwnProperty", "007", "prototype"];

const anything = { test: /^[^\s/]+$/, name: "an id" };
const words = defineTable({
  name: "words",
  title: "Words",
  row: "one word",
  columns: {
    id: key("The word", { pattern: anything }),
    kind: category({ constructor: "A builder", other: "Another" }, "Its kind"),
    near: list("Words near it", { empty: "none", references: "words" }),
    since: date("Since when", { empty: "not known" }),
    used: integer("How often", { empty: "not known" }),
    said: text("How it is said", { empty: "not known" }),
  },
});

const FILES: Record<string, string> = {
  words: `id,kind,near,since,used,said\n${NAMES.map((name, index) => `${name},constructor,${NAMES.slice(0, index).join(";")},9999-12-31,999999999999999,__proto__\n`).join("")}`,
  sources:
    "id,publisher,title,author,kind,url,archived,published,read,lang,via,note\nbook,The Book,,,reference,,,2020-01-01,,en,,\n",
  citations:
    "table,row,columns,source,says,locator,quote,attribution,speaker,stance,note\nwords,*,*,book,,,,document,,agrees,\n",
  corrections: "id,date,table,row,column,was,now,reason,source\n",
};

function open(files: Partial<typeof FILES> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "handover-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...FILES, ...files }))
    writeFileSync(join(folder, `${name}.csv`), text ?? "");
  const about = { name: "words", title: "Words", description: "Words", version: "1" };
  return openStory(folder, { tables: { words }, languages: ["en"], about });
}

function problemsOf(files: Partial<typeof FILES>) {
  try {
    open(files);
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  return [];
}

describe("a row may be called what every object has already", () => {
  it("and is found, told and counted like any other", () => {
    const story = open();
    expect(story.tables.words.array("id")).toEqual(NAMES);
    for (const name of NAMES) {
      expect(story.nameOf("words", name, "en")).toContain("9999");
      expect(story.support("words", name, "used")).toBe("one");
      expect(story.explain("words", name, "said").cells).toMatchObject([{ value: "__proto__" }]);
      expect(story.evidence("words", name).sources).toHaveLength(1);
      expect(story.corrections("words", name)).toEqual([]);
    }
    expect(story.label("words", "kind", "constructor", "en")).toBe("A builder");
    expect(story.toldBy(["book"]).tables.words.array("id")).toEqual(NAMES);
    expect(story.changesSince(open())).toEqual([]);
  });

  it("but not found where it isn't", () => {
    const story = open();
    for (const name of ["valueOf", "isPrototypeOf"]) {
      expect(() => story.explain("words", name)).toThrow(`words has no row "${name}"`);
      // @ts-expect-error
      expect(() => story.explain("words", "007", name)).toThrow(`words has no column "${name}"`);
      // @ts-expect-error
      expect(() => story.explain(name, "007")).toThrow(`there is no table "${name}"`);
    }
  });

  it("and no category is one that is not declared", () => {
    expect(problemsOf({ words: "id,kind,near,since,used,said\n007,toString,,,,\n" })).toMatchObject([
      { column: "kind", value: "toString", expected: "one of constructor, other" },
    ]);
  });
});

describe("a list names rows that are there", () => {
  it("each of them, whichever is not", () => {
    const header = "id,kind,near,since,used,said\n";
    expect(problemsOf({ words: `${header}a,other,,,,\nb,other,a;c;d,,,\n` })).toMatchObject([
      { file: "words.csv", line: 3, column: "near", value: "c", expected: "the id of a row of words" },
      { file: "words.csv", line: 3, column: "near", value: "d", remedy: "correct it, or add that row to words.csv" },
    ]);
    expect(problemsOf({ words: `${header}a,other,b,,,\nb,other,a;b,,,\n` })).toEqual([]);
    expect(problemsOf({ words: `${header}a,other,toString,,,\n` })).toMatchObject([{ value: "toString" }]);
  });
});

describe("what can't be kept exactly is refused", () => {
  const problemIn = (cells: string) => problemsOf({ words: `id,kind,near,since,used,said\n${cells}\n` })[0];

  it("whole numbers from 10¹⁵, beyond which two in a row may be one", () => {
    expect(problemIn("a,other,,,9007199254740993,")).toMatchObject({
      column: "used",
      expected: "a number of at most 15 digits, which are kept exactly",
    });
    expect(problemIn("a,other,,,007,")).toMatchObject({ column: "used", expected: "a whole number" });
  });

  it("days beyond the calendar of four digits", () => {
    for (const day of ["10000-01-01", "-0001-01-01", "Y17000", "9999-12-32"]) {
      expect(problemIn(`a,other,,${day},,`)).toMatchObject({ column: "since", value: day });
    }
  });
});

describe("a column may not be called what every object has already", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "__proto__"])("such as %s, in a story", (name) => {
    const columns = { id: key("The id"), ...Object.fromEntries([[name, text("x")]]) };
    const about = { name: "x", title: "x", description: "x", version: "1" };
    const tables = { x: defineTable({ name: "x", title: "x", row: "x", columns: { ...columns } }) };
    expect(() => openStory("nowhere", { tables, languages: ["en"], about })).toThrow(
      `a column of x is called "${name}"; give it a name that not every object has already`,
    );
  });

  it("nor what a list of columns would split, nor in the file and derived at once", () => {
    const about = { name: "x", title: "x", description: "x", version: "1" };
    const opened = (columns: Record<string, ReturnType<typeof text>>, derived = {}) =>
      openStory("nowhere", {
        tables: { x: defineTable({ name: "x", title: "x", row: "x", columns: { id: key("x"), ...columns }, derived }) },
        languages: ["en"],
        about,
      });
    expect(() => opened({ "a;b": text("x") })).toThrow('a column of x is called "a;b"');
    const twice = { column: text("x"), formula: "x", from: [], derive: () => "x" };
    expect(() => opened({ a: text("x") }, { a: twice })).toThrow("x has a column a in its file, and derives another");
    expect(() => opened({}, { toString: twice })).toThrow('a column of x is called "toString"');
  });

  it("in a table that is made: __proto__ would be no column of it", () => {
    const rows = from(NAMES.map((name, n) => ({ name, n })));
    expect(() => rows.pivot("name", "n")).toThrow('no column can be called "__proto__"; give it another name');
    expect(() => rows.rename({ n: "__proto__" })).toThrow('no column can be called "__proto__"');
  });
});

describe("values that every object has as names", () => {
  const rows = from([...NAMES, ...NAMES].map((name, n) => ({ name, n })));

  it("are grouped, counted, joined and kept apart like any other", () => {
    expect(rows.groupby("name").count().objects()).toEqual(NAMES.map((name) => ({ name, count: 2 })));
    expect(rows.rollup({ names: (row) => op.distinct(row.name) }).object()).toEqual({ names: NAMES.length });
    expect(rows.dedupe("name").numRows()).toBe(NAMES.length);
    expect(rows.join(from([{ name: "__proto__", m: 1 }]), "name").array("n")).toEqual([2, 8]);
  });

  it("are no columns", () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      // @ts-expect-error
      expect(() => rows.groupby(name)).toThrow(`the table has no column "${name}"; the nearest are`);
      // @ts-expect-error
      expect(() => rows.select(name)).toThrow(RangeError);
      expect(() => rows.filter(`(row) => row["${name}"] === 1`)).toThrow(RangeError);
    }
  });
});
