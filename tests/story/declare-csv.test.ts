import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declare, openStory } from "handover";
import { describe, expect, it, onTestFinished } from "vitest";
import { libraryClosuresTable } from "./declared/library_closures.ts";
import { fileOf } from "./files.ts";

/** As Excel in Mexico writes it. */
const CLOSURES = `\uFEFFName,Closed,Cards (all),Budget per head,Staffed,Why,Year's result,note_en,note_es\r
Biblioteca Norte,2021-05,12000,1.50,TRUE,funding,-3,quiet,tranquila\r
"Biblioteca ""Sur""",2022,,2.25,FALSE,repairs,4,,\r
Biblioteca Sur 2,2022-11,450,0.75,TRUE,funding,0,,\r
Estación,2023~,8000,3,TRUE,repairs,12,,\r
`;

const declared = (text: string, options?: Parameters<typeof declare>[1], name?: string) =>
  declare(fileOf(text, name), options);

describe("a table is declared from a file", () => {
  const closures = () => declared(CLOSURES, { languages: ["en", "es"] }, "Library closures.csv");

  it("in code that compiles, as a person would lay it out", () => {
    expect(closures().name).toBe("library_closures");
    expect(closures().code).toBe(readFileSync("tests/story/declared/library_closures.ts", "utf8"));
  });

  it("with its rows, each under an id", () => {
    expect(
      closures()
        .data.split("\n")
        .map((line) => line.split(",").slice(0, 3).join(",")),
    ).toEqual([
      "id,name,closed",
      "biblioteca-norte,Biblioteca Norte,2021-05",
      'biblioteca-sur,"Biblioteca ""Sur""",2022',
      "biblioteca-sur-2,Biblioteca Sur 2,2022-11",
      "estacion,Estación,2023~",
      "",
    ]);
  });

  it("so that a story opens with both", () => {
    const folder = mkdtempSync(join(tmpdir(), "handover-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const texts = (names: string) => names.replace(/(\w+)#/g, "$1_en,$1_es");
    const files = {
      library_closures: closures().data,
      sources:
        `${texts("id,publisher,title,author,kind,url,archived,published,read,lang,via,note#")}\n` +
        "city,The city,,,official,https://example.org,,2024-01-02,,en,,,\n",
      citations:
        `${texts("table,row,columns,source,says#,locator#,quote,attribution,speaker#,stance,note#")}\n` +
        "library_closures,*,*,city,,,,,,official,,,agrees,,\n",
      corrections: `${texts("id,date,table,row,column,was#,now#,reason#,source")}\n`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.csv`), text);
    const about = { name: "closures", title: { en: "Closures", es: "Cierres" }, version: "1" };
    const { tables } = openStory(folder, {
      tables: { library_closures: libraryClosuresTable },
      languages: ["en", "es"],
      about: { ...about, description: about.title },
    });
    expect(tables.library_closures.objects()).toEqual([
      {
        id: "biblioteca-norte",
        name: "Biblioteca Norte",
        closed: "2021-05",
        cards_all: 12000,
        budget_per_head: 1.5,
        staffed: true,
        why: "funding",
        year_s_result: -3,
        note: { en: "quiet", es: "tranquila" },
      },
      expect.objectContaining({ id: "biblioteca-sur", name: 'Biblioteca "Sur"', cards_all: null, note: null }),
      expect.objectContaining({ why: "funding", year_s_result: 0 }),
      expect.objectContaining({ closed: "2023~", budget_per_head: 3 }),
    ]);
  });

  it("in plain strings, where the story has one language, with texts in two columns as two", () => {
    const { code } = declared("name,note_en,note_es\nx,a,b\n");
    expect(code).toContain('title: "TODO file"');
    expect(code).toContain('note_en: text("TODO note_en")');
    expect(code).toContain('note_es: text("TODO note_es")');
  });

  it("with a text in two columns as two, where one of them is no text or there is a third of that name", () => {
    const in2 = (text: string) => declared(text, { languages: ["en", "es"] }).code;
    expect(in2("n,note_en,note_es\nx,a,b\ny,c,d\n")).toContain("note: multilingual(");
    expect(in2("n,note_en\nx,a\ny,c\n")).toContain("note_en: text(");
    expect(in2("n,note_en,note_es\nx,1,b\ny,2,d\n")).not.toContain("multilingual");
    expect(in2("n,note,note_en,note_es\nx,m,a,b\ny,n,c,d\n")).not.toContain("multilingual");
    expect(in2("n,_en,_es\nx,a,b\ny,c,d\n")).not.toContain("multilingual");
  });
});

describe("the id of a row is", () => {
  const idsOf = (text: string) =>
    declared(text)
      .data.split("\n")
      .slice(1, -1)
      .map((line) => line.split(",")[0]);

  it("the one that it has, leading zeros and all", () => {
    const { code, data } = declared("n,id\nx,007\ny,008\n");
    expect(code).toContain('id: key("TODO id"),');
    expect(data).toBe("id,n\n007,x\n008,y\n");
  });

  it("the one that it has, also where it is no slug", () => {
    const { code } = declared("id,n\nMX-01,1\nMX-02,2\n");
    expect(code).toContain("pattern: { test: /^[^\\s/;*]+$/, name:");
  });

  it.each([
    ["two rows have the same", "id,n\na,1\na,2\n", ["file-1", "file-2"]],
    ["a row has none", "id,n\na,1\n,2\n", ["file-1", "file-2"]],
    ["it could not stand in an address", "id,n\nA/1,1\nB 2,2\n", ["a-1", "b-2"]],
    ["there is none", "name,n\nSan José,1\nSan Juan,2\n", ["san-jose", "san-juan"]],
    ["a name has no letters of ours", "name,n\n東京,1\n大阪,2\n", ["file-1", "file-2"]],
    ["names differ in nothing that an id keeps", "name,code\nSan José,x1\nSan Jose,x2\n", ["x1", "x2"]],
    ["numbers alone tell rows apart", "a,b\n1,2\n2,2\n", ["file-1", "file-2"]],
    ["a name begins with a digit", "name\n1st\n2nd\n", ["1st", "2nd"]],
  ])("made, where %s", (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it("kept beside the one that is made of it", () => {
    const { code, data } = declared("ID,given_id,n\na,x,1\na,y,2\n");
    expect(data).toBe("id,given_id_2,given_id,n\nx,a,x,1\ny,a,y,2\n");
    expect(code).toContain('label: "given_id"');
  });

  it("made of what people call the row by, which the declaration says if it isn't called a name", () => {
    expect(declared("library,n\nNorth,1\n").code).toContain('label: "library"');
    expect(declared("name,n\nNorth,1\n").code).not.toContain("label:");
    expect(declared("a\n1\n").code).not.toContain("label:");
  });
});

describe("a text is a category", () => {
  const kindOf = (cells: string[]) =>
    /v: (\w+)\(/.exec(declared(`n,v\n${cells.map((v, n) => `${n},${v}\n`).join("")}`).code)?.[1];
  const letters = [..."abcdefghijklm"];

  it.each([
    ["its values recur", ["a", "b", "a", "b"], "category"],
    ["it has one", ["a", "a"], "category"],
    ["twelve recur", [...letters.slice(0, 12), ...letters.slice(0, 12)], "category"],
    ["but not where thirteen do", [...letters, ...letters], "text"],
    ["nor where they don't recur enough", ["a", "b", "a"], "text"],
    ["nor where one is long", ["a".repeat(41), "a".repeat(41)], "text"],
    ["unless forty letters are long", ["a".repeat(40), "a".repeat(40)], "category"],
    ["nor where nothing is filled", ["", ""], "text"],
    ["empty cells aside", ["a", "a", "", ""], "category"],
    ["nor where it holds numbers", ["1", "1", "2", "2"], "integer"],
  ])("if %s", (_, cells, kind) => {
    expect(kindOf(cells)).toBe(kind);
  });

  it("whatever its values are", () => {
    expect(declared("n,v\n1,__proto__\n2,__proto__\n").code).toContain('category({ ["__proto__"]: "TODO __proto__" },');
    expect(declared("n,v\n1,a b\n2,a b\n").code).toContain('category({ "a b": "TODO a b" },');
  });
});

describe("a name is made fit for code", () => {
  it.each([
    ["Número de personas", "numero_de_personas"],
    ["% of all", "of_all"],
    ["2019", "_2019"],
    ["CONSTRUCTOR", "constructor_"],
    ["数", "column_2"],
  ])("%s becomes %s", (header, name) => {
    const { data, code } = declared(`n,${header}\n1,2\n`);
    expect(data.split("\n")[0]).toBe(`id,n,${name}`);
    expect(code).toContain(`${name}: integer("TODO ${header}")`);
  });

  it("and another, if it is taken", () => {
    expect(declared("a b,a-b,A.B\n1,2,3\n").data.split("\n")[0]).toBe("id,a_b,a_b_2,a_b_3");
  });

  it("for tables too", () => {
    expect(declared("a\n1\n", {}, "2019.csv")).toMatchObject({
      name: "_2019",
      code: expect.stringContaining("export const _2019Table = defineTable({"),
    });
    expect(declared("a\n1\n", {}, "数.csv")).toMatchObject({ name: "rows", data: "id,a\nrows-1,1\n" });
    expect(declared("a\n1\n", { name: "closures" }).code).toContain(
      "export type ClosuresRow = Row<typeof closuresTable>;",
    );
    expect(() => declared("a\n1\n", { name: "My table" })).toThrow(
      'no table can be called "My table"; name it my_table, or otherwise',
    );
    expect(() => declared("a\n1\n", { name: "" })).toThrow('no table can be called ""; name it rows, or otherwise');
  });

  it("and nothing that a file is called ends the comment that tells of it", () => {
    expect(declared("a\n1\n", {}, "a*\u2215.csv").code.split("\n")[0]).toBe(
      '/** The table a, as it was found in "a*\u2215.csv". Each TODO waits for your words. */',
    );
  });
});

it("a file that can't be read isn't declared", () => {
  expect(() => declared("a,a\n1,2\n")).toThrow("each column once, but it stands twice");
});
