/** A notebook: a value that whoever imports it can read, and that refuses what its page could not show. */
import { type NotebookTable, notebook, prose } from "handover/notebook";
import { describe, expect, it } from "vitest";
import { ferries, libraries, mine } from "./stories.ts";

const both = { en: "One", es: "Uno" };
const told = { en: prose`One.`, es: prose`Uno.` };
const about = (story: typeof mine) => notebook("the-mine", { story, title: both, standfirst: told });
const bar = () => ({ mark: "bar" as const, encoding: { x: { field: "a", type: "quantitative" as const } } });

describe("a notebook", () => {
  it("is a value with its name, its story, the story's languages and its parts in order", () => {
    const page = notebook("the-mine", { story: mine, place: 2, title: both, standfirst: told });
    page.text({ en: prose`First.`, es: prose`Primero.` });
    page.chart({ title: both, subtitle: both, data: [{ a: 1, b: {} }], spec: bar, alt: () => "One bar." });
    page.table({ title: both, data: [{ a: 1 }], columns: [{ name: "a", title: both }] });
    expect(page).toMatchObject({ name: "the-mine", place: 2, title: both, standfirst: told, languages: ["en", "es"] });
    expect(page.story).toBe(mine);
    expect(page.blocks.map((block) => Object.keys(block))).toEqual([["text"], ["chart"], ["table"]]);
    // Its chart has the notebook's name, and of its rows what can be shown as it is
    expect(page.blocks[1]).toMatchObject({
      chart: { drawing: { name: "the-mine" }, columns: [{ name: "a", title: "a" }] },
    });
  });

  it("comes last on the front page where it has no place", () => {
    expect(about(mine).place).toBe(Number.POSITIVE_INFINITY);
  });

  it("takes plain texts where its story is in one language", () => {
    const page = notebook("closures", { story: libraries, title: "Closures", standfirst: prose`Two closed.` });
    page.text(prose`More.`);
    page.table({
      title: "Both",
      note: "As read.",
      data: libraries.tables.closures,
      columns: [{ name: "library", title: "Library" }],
    });
    expect(page.languages).toEqual(["en"]);
    expect(page.blocks[1]).toMatchObject({
      table: { rows: [{ library: "North Branch" }, { library: "Main Library" }] },
    });
  });

  it("without a story is in English, or in the languages that it names", () => {
    expect(notebook("one", { title: "One", standfirst: prose`One.` })).toMatchObject({
      languages: ["en"],
      story: null,
    });
    const french = notebook("un", { languages: ["fr"], title: "Un", standfirst: prose`Un.` });
    expect(french.languages).toEqual(["fr"]);
    const two = notebook("un", {
      languages: ["fr", "pt"],
      title: { fr: "Un", pt: "Um" },
      standfirst: { fr: prose`Un.`, pt: prose`Um.` },
    });
    two.text({ fr: prose`Un.`, pt: prose`Um.` });
    expect(two.languages).toEqual(["fr", "pt"]);
  });

  it("gives each chart a name of its own", () => {
    const page = about(mine);
    const chart = { title: both, subtitle: both, data: [{ a: 1 }], spec: bar, alt: () => "One bar." };
    page.chart(chart);
    page.chart({ ...chart, name: "other" });
    expect(() => page.chart(chart)).toThrow(
      'two charts of "the-mine" are named "the-mine"; give one a name of its own',
    );
    expect(page.blocks).toHaveLength(2);
  });

  it("has a name that can be a folder's", () => {
    for (const name of ["../up", "The Mine", "", "a--b", "a/b", "a.b"]) {
      expect(() => notebook(name, { title: "One", standfirst: prose`One.` }), name).toThrow(
        `"${name}" can't name a notebook; use lower-case words joined with hyphens`,
      );
    }
  });
});

describe("a language that is missing", () => {
  it("does not compile, and is refused with the notebook and the part", () => {
    // @ts-expect-error: the story is in Spanish too
    expect(() => notebook("the-mine", { story: mine, title: { en: "One" }, standfirst: told })).toThrow(
      'the title of the notebook "the-mine" lacks es; write it in that language too',
    );
    // @ts-expect-error: the story is in Spanish too
    expect(() => notebook("the-mine", { story: mine, title: both, standfirst: { en: prose`One.` } })).toThrow(
      'the standfirst of the notebook "the-mine" lacks es; write it in that language too',
    );
    const page = about(mine);
    page.text(told);
    // @ts-expect-error: the story is in English too
    expect(() => page.text({ es: prose`Uno.` })).toThrow('part 2 of the notebook "the-mine" lacks en');
    expect(page.blocks).toHaveLength(1);
  });

  it("is refused in each text of a chart and of a table", () => {
    const page = about(mine);
    const chart = { title: both, subtitle: both, data: [{ a: 1 }], spec: bar, alt: () => "One bar.", name: "bars" };
    const columns = [{ name: "a", title: both }] as const;
    const lacking = [
      // @ts-expect-error: the title is in English alone
      [() => page.chart({ ...chart, title: { en: "One" } }), 'the title of the chart "bars"'],
      // @ts-expect-error: the subtitle is in English alone
      [() => page.chart({ ...chart, subtitle: { en: "One" } }), 'the subtitle of the chart "bars"'],
      // @ts-expect-error: the notes are in English alone
      [() => page.chart({ ...chart, notes: { en: "One" } }), 'the notes of the chart "bars"'],
      // @ts-expect-error: the source is in English alone
      [() => page.chart({ ...chart, source: { en: "One" } }), 'the source of the chart "bars"'],
      [
        // @ts-expect-error: the column's title is in English alone
        () => page.chart({ ...chart, columns: [{ name: "a", title: { en: "One" } }] }),
        'the title of the column "a" of the chart "bars"',
      ],
      // @ts-expect-error: the title is in English alone
      [() => page.table({ title: { en: "One" }, data: [], columns: [] }), "the title of the table that is part 1"],
      [
        // @ts-expect-error: the note is in English alone
        () => page.table({ title: both, note: { en: "One" }, data: [{ a: 1 }], columns }),
        "the note of the table that is part 1",
      ],
      [
        // @ts-expect-error: the column's title is in English alone
        () => page.table({ title: both, data: [{ a: 1 }], columns: [{ name: "a", title: { en: "One" } }] }),
        'the title of the column "a" of the table that is part 1',
      ],
    ] as const;
    for (const [add, part] of lacking) {
      expect(add, part).toThrow(`${part} of the notebook "the-mine" lacks es; write it in that language too`);
    }
    expect(page.blocks).toEqual([]);
    // A chart that was refused has taken no name
    page.chart(chart);
    expect(page.blocks).toHaveLength(1);
  });

  it("is refused where a text is plain and the languages are two", () => {
    // @ts-expect-error: a plain text is in one language
    expect(() => notebook("bacs", { story: ferries, title: "Bacs", standfirst: {} })).toThrow(
      'the title of the notebook "bacs" is in one language, and the notebook in fr, pt; write it as { fr: …, pt: … }',
    );
    // @ts-expect-error: a passage by itself is in one language
    expect(() => about(mine).text(prose`One.`)).toThrow('part 1 of the notebook "the-mine" is in one language');
  });
});

describe("a part that isn't what it should be", () => {
  it("is refused where it is missing", () => {
    // @ts-expect-error: there is no title
    expect(() => notebook("the-mine", { story: mine, standfirst: told })).toThrow(
      'the title of the notebook "the-mine" is missing; write it in en, es',
    );
    // @ts-expect-error: there is no standfirst
    expect(() => notebook("closures", { story: libraries, title: "Closures" })).toThrow(
      'the standfirst of the notebook "closures" is missing; write it in en',
    );
    const chart = { subtitle: both, data: [{ a: 1 }], spec: bar, alt: () => "One bar." };
    // @ts-expect-error: there is no title
    expect(() => about(mine).chart(chart)).toThrow('the title of the chart "the-mine" of the notebook');
  });

  it("is refused where a text stands for prose, in which digits would go unseen", () => {
    // @ts-expect-error: a string is no prose
    expect(() => notebook("closures", { story: libraries, title: "Closures", standfirst: "2 closed" })).toThrow(
      'the standfirst of the notebook "closures" is no prose; write it as prose`…`',
    );
    // @ts-expect-error: a string is no prose
    expect(() => about(mine).text({ en: prose`One.`, es: "Uno" })).toThrow(
      'part 1 of the notebook "the-mine", in es, is no prose; write it as prose`…`',
    );
  });

  it("is refused where prose or a number stands for a text", () => {
    // @ts-expect-error: prose is no text
    expect(() => notebook("closures", { story: libraries, title: prose`Closures`, standfirst: prose`Two.` })).toThrow(
      'the title of the notebook "closures"',
    );
    // @ts-expect-error: a number is no text
    expect(() => notebook("the-mine", { story: mine, title: { en: 1, es: "Uno" }, standfirst: told })).toThrow(
      'the title of the notebook "the-mine", in en, is no text; write it in quotes',
    );
  });

  it("is refused where it names languages of its own beside its story's, or such as nobody speaks here", () => {
    expect(() =>
      notebook("the-mine", { story: mine, languages: ["en"], title: "One", standfirst: prose`One.` } as never),
    ).toThrow('the notebook "the-mine" is in the languages of its story; leave out its own');
    // @ts-expect-error: the engine has no words in Latin
    expect(() => notebook("unus", { languages: ["la"], title: "Unus", standfirst: prose`Unus.` })).toThrow(
      'the notebook "unus": there is no language "la"; the engine has words for en, es, fr, pt',
    );
  });

  it("knows the rows of its table, so that a column that they don't have does not compile", () => {
    const table: NotebookTable<{ a: number }, "en"> = {
      title: "One",
      data: [{ a: 1 }],
      columns: [{ name: "a", title: "A" }],
    };
    // @ts-expect-error: no row has b, and nobody says what it is made of
    table.columns = [{ name: "b", title: "B" }];
    table.columns = [{ name: "b", title: "B", value: ({ row }) => String(row.a) }];
    expect(table.columns).toHaveLength(1);
  });
});
