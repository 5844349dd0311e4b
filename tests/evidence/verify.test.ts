import { readFileSync } from "node:fs";
import { type Citation, citations, verifyQuotes } from "handover";
import { describe, expect, it } from "vitest";
import { firstStory, needs, pathOf } from "../tools.ts";

const LINES = [
  "The harbour master’s log has 28 ships, he said — all of them late.",
  "“We wait,” the pilot José Núñez told reporters in Port-of-Call.",
  "The harbour closed in 1913 after 1.20 metres of snow.",
  "Nobody was hurt.",
];

/** A citation of which nothing matters but its place and its words. */
const cite = (quote: string | null, locator: string | null): Citation => ({
  ...citations.object(0),
  quote,
  locator: locator === null ? null : { en: locator, es: locator.replace("paragraph", "párrafo") },
});

const check = (quote: string, locator: string | null, text: string) => {
  const [found] = verifyQuotes([cite(quote, locator)], text).quotes;
  return [found?.result, found?.found];
};

const text = LINES.join("\n");

describe("a quote", () => {
  it("stands in the paragraph that its citation names", () => {
    expect(check("Nobody was hurt", "paragraph 4", text)).toEqual(["stands", [4]]);
    expect(check("The harbour", "paragraph 3", text)).toEqual(["stands", [1, 3]]);
  });

  it("stands however quotation marks, dashes, accents, spaces, line ends and capitals are written", () => {
    for (const [quote, paragraph] of [
      ["harbour master's log", 1],
      ["he said -- all of them", 1],
      ["he said—all of them", 1],
      ["28\u00A0ships", 1],
      ["28  SHIPS", 1],
      ['"We wait," the pilot', 2],
      ["Jose\u0301 Nu\u0301n\u0303ez", 2],
      ["port\u2011of\u2011call", 2],
      ["har\u00ADbour closed", 3],
    ] as const) {
      expect([quote, ...check(quote, `paragraph ${paragraph}`, text)]).toEqual([quote, "stands", expect.anything()]);
      expect(check(quote, `paragraph ${paragraph}`, `\uFEFF${LINES.join("\r\n")}\r\n`)[0]).toBe("stands");
      expect(check(quote, `paragraph ${paragraph}`, text.normalize("NFD"))[0]).toBe("stands");
    }
  });

  it("has moved where it stands in other paragraphs", () => {
    expect(check("Nobody was hurt", "paragraph 2", text)).toEqual(["moved", [4]]);
    expect(check("The harbour", "paragraph 2", text)).toEqual(["moved", [1, 3]]);
    expect(check("The harbour", "paragraph 9", text)).toEqual(["moved", [1, 3]]);
  });

  it("is gone where a word, an accent, a digit or the order was changed", () => {
    for (const quote of ["Nobody was harmed", "Jose Nunez", "27 ships", "waits we", "closed in 1914"])
      expect([quote, ...check(quote, "paragraph 1", text)]).toEqual([quote, "gone", []]);
  });

  it("is gone where it is part of another word or number only", () => {
    expect(check("8 ships", "paragraph 1", text)[0]).toBe("gone");
    expect(check("harbour closed in 191", "paragraph 3", text)[0]).toBe("gone");
    expect(check("after 1", "paragraph 3", text)[0]).toBe("gone");
    expect(check("20 metres", "paragraph 3", text)[0]).toBe("gone");
    expect(check("any was hurt", "paragraph 4", text)[0]).toBe("gone");
  });

  it("is taken to the letter, not as a pattern", () => {
    expect(check("Nobody.*hurt", "paragraph 4", text)[0]).toBe("gone");
    expect(check("(up to) $20?", "paragraph 1", "He had (up to) $20?")[0]).toBe("stands");
  });

  it("whose place was not noted stands anywhere", () => {
    expect(check("Nobody was hurt", null, text)).toEqual(["stands", [4]]);
    expect(check("Nobody was harmed", null, text)).toEqual(["gone", []]);
  });

  it("that no citation gives is not looked for", () => {
    expect(verifyQuotes([cite(null, "paragraph 1")], text).quotes).toEqual([]);
  });
});

describe("a changed story", () => {
  const all = LINES.map((line, index) => cite(line.split(" ").slice(0, 2).join(" "), `paragraph ${index + 1}`));
  const results = (changed: string[]) =>
    verifyQuotes(all, changed.join("\n")).quotes.map(({ result, found }) => [result, ...found]);

  it("with two paragraphs put in has each later quote moved by two", () => {
    expect(results([LINES[0] as string, "New.", "More.", ...LINES.slice(1)])).toEqual([
      ["stands", 1, 5],
      ["moved", 4],
      ["moved", 1, 5],
      ["moved", 6],
    ]);
  });

  it("with a paragraph cut has its quote gone, and those after it moved by one", () => {
    expect(results([LINES[0] as string, ...LINES.slice(2)])).toEqual([
      ["stands", 1, 2],
      ["gone"],
      ["moved", 1, 2],
      ["moved", 3],
    ]);
  });

  it("with nothing left has every quote gone", () => {
    expect(results([])).toEqual([["gone"], ["gone"], ["gone"], ["gone"]]);
  });
});

describe("a copy laid out otherwise", () => {
  const all = LINES.map((line, index) => cite(line.split(" ").slice(0, 4).join(" "), `paragraph ${index + 1}`));
  const checked = (copy: string) => {
    const { counted, quotes } = verifyQuotes(all, copy);
    return [counted, quotes.filter(({ result }) => result === "stands").length];
  };

  it("with a line for each paragraph is counted by its lines, blank ones too", () => {
    expect(checked(text)).toEqual(["lines", 4]);
    expect(checked(["", ...LINES].join("\n"))).toEqual(["lines with text", 4]);
  });

  it("with blank lines between paragraphs is counted without them", () => {
    expect(checked(LINES.join("\n\n"))).toEqual(["lines with text", 4]);
  });

  it("with its paragraphs broken over several lines is counted by the blank lines between", () => {
    expect(checked(LINES.map((line) => line.replaceAll(" ", "\n")).join("\n\n"))).toEqual(["blocks", 4]);
  });
});

describe("the first story", needs(firstStory), () => {
  const ofStory = citations.objects().filter(({ source }) => source === "ap-2025-02-27");

  it("as published has every quote in its paragraph", () => {
    const { counted, quotes } = verifyQuotes(ofStory, readFileSync(pathOf(firstStory), "utf8"));
    expect(counted).toBe("lines");
    expect(quotes).toHaveLength(ofStory.length);
    expect(quotes.filter(({ result }) => result !== "stands")).toEqual([]);
  });

  it("shortened by its second paragraph has those quotes gone, and no other", () => {
    const lines = readFileSync(pathOf(firstStory), "utf8").split("\n");
    const { quotes } = verifyQuotes(ofStory, lines.toSpliced(1, 1).join("\n"));
    for (const { result, paragraph } of quotes)
      expect([paragraph, result]).toEqual([paragraph, paragraph === 1 ? "stands" : paragraph === 2 ? "gone" : "moved"]);
  });
});
