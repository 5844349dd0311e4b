import { describe, expect, it } from "vitest";
import { multilingual, multilingualIn, text } from "../../lib/table/column.ts";
import { fileColumns, inFile } from "../../lib/table/file-column.ts";

const about = { en: "A note", es: "Una nota" };
const empty = { en: "nothing to add", es: "nada que añadir" };

describe("a text in two languages", () => {
  const note = multilingual(about, { empty });

  it("has a column of the file for each", () => {
    expect(fileColumns("note", note)).toEqual(["note_en", "note_es"]);
  });

  it("is declared there as texts, each with its language", () => {
    expect(inFile("note", note).map(({ read, ...part }) => part)).toEqual([
      {
        name: "note_en",
        lang: "en",
        column: { type: "string", empty, about: { en: "A note (in English)", es: "Una nota (en inglés)" } },
      },
      {
        name: "note_es",
        lang: "es",
        column: { type: "string", empty, about: { en: "A note (in Spanish)", es: "Una nota (en español)" } },
      },
    ]);
  });

  it("is read as its part of what a row holds, and as nothing where the row holds nothing", () => {
    const [en, es] = inFile("note", note);
    expect([en?.read({ en: "a port", es: "un puerto" }), es?.read({ en: "a port", es: "un puerto" })]).toEqual([
      "a port",
      "un puerto",
    ]);
    expect([es?.read(null), es?.read({ en: "a port" })]).toEqual([null, null]);
  });

  it("says its language in English, where it is described in plain text", () => {
    const plain = multilingualIn(["pt", "fr"], "A note");
    expect(inFile("note", plain).map(({ name, column }) => [name, column.about])).toEqual([
      ["note_pt", "A note (in Portuguese)"],
      ["note_fr", "A note (in French)"],
    ]);
  });
});

describe("any other column", () => {
  it("is one column of the file, as it is", () => {
    const name = text(about, { empty });
    expect(fileColumns("name", name)).toEqual(["name"]);
    const [only, ...more] = inFile("name", name);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ name: "name", column: { type: "string", about, empty } });
    expect([only?.read("x"), only?.read(null), only?.lang]).toEqual(["x", null, undefined]);
  });
});
