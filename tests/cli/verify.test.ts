import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bridgesFolder } from "./bridges.ts";
import { freshFolder, typed, typedIn } from "./terminal.ts";

const GAZETTE = "gazette-2026-03-03";

function textFile(...paragraphs: string[]): string {
  const file = join(freshFolder(), "story.txt");
  writeFileSync(file, paragraphs.join("\n"));
  return file;
}

describe("handover verify", () => {
  it("finds a quote that stands in its paragraph", async () => {
    const file = textFile(
      "The city said that the North Branch closed on Monday, for want of money.",
      "It will not open again.",
    );
    expect(await typed("verify", GAZETTE, file)).toEqual({
      code: 0,
      out: "1 citation with a quote. In their place: 1; moved: 0; gone: 0.\n",
      err: "",
    });
  });

  it("lists what is gone with the cells that rest on it, and exits with 1", async () => {
    expect(await typed("verify", GAZETTE, textFile("The North Branch closed on Tuesday."))).toEqual({
      code: 1,
      out:
        "1 citation with a quote. In their place: 0; moved: 0; gone: 1.\n\nGone:\n" +
        "  paragraph 1: “the North Branch closed on Monday”\n    closures north-branch name, closed, reason\n",
      err: "",
    });
  });

  it("lists what moved by its paragraphs, and exits with 1", async () => {
    const file = textFile("Two branches close.", "", "A byline.", "", "The North Branch closed on Monday.");
    const { code, out } = await typed("verify", GAZETTE, file);
    expect(code).toBe(1);
    expect(out).toContain("\n\nMoved:\n  paragraph 1, now in 5\n    “the North Branch closed on Monday”\n");
  });

  it("says how paragraphs were counted, where blank lines stand between them", async () => {
    const { out } = await typedIn(
      bridgesFolder(),
      "verify",
      "gazette",
      textFile("A bridge.", "", "It opened to the crowd."),
    );
    expect(out).toBe(
      "1 citation with a quote. In their place: 1; moved: 0; gone: 0. Counted as paragraphs: lines that are not blank.\n",
    );
  });

  it("says it in the language asked for", async () => {
    const inLanguage = async (lang: string) =>
      (await typedIn(bridgesFolder(), "verify", "gazette", textFile("Nothing."), "--lang", lang)).out;
    expect(await inLanguage("es")).toContain("\n\nYa no están:\n  párrafo 2: “opened to the crowd”\n");
    expect(await inLanguage("fr")).toContain("\n\nDisparues:\n  paragraphe 2: «\u202fopened to the crowd\u202f»\n");
    expect(await inLanguage("pt")).toContain(
      "1 citação com trecho literal. No lugar: 0; em outro: 0; desaparecidas: 1.",
    );
  });

  it("gives programs the result of each quote as JSON", async () => {
    const { code, out } = await typed("verify", GAZETTE, textFile("Nothing."), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      counted: "lines",
      quotes: [{ citation: { row: "north-branch" }, result: "gone", paragraph: 1, found: [] }],
    });
  });
});
