import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bridgesFolder } from "./bridges.ts";
import { ROOT, STARTER, storyWith, typed, typedIn } from "./terminal.ts";

describe("handover validate", () => {
  it("counts what is sound as a reader would", async () => {
    // Rows: 3 closures, 6 visits, 3 sources, 6 citations. Cells: 11 of the closures (one opened is empty), 17 of the visits
    expect(await typed("validate")).toEqual({
      code: 0,
      out: "data/ is sound: 5 tables, 18 rows. Every cell is cited: 28 cells, 3 sources, 6 citations. 0 corrections in force. Latest report read: March 3, 2026.\n",
      err: "",
    });
  });

  it("says it in the language asked for, with the forms of one and of several", async () => {
    const folder = bridgesFolder();
    const inLanguage = async (lang: string) => (await typedIn(folder, "validate", "--lang", lang)).out;
    expect(await inLanguage("en")).toContain(" 1 correction in force. Latest report read: May 5, 1913.");
    expect(await inLanguage("es")).toContain(" 1 corrección vigente. Última nota leída: 5 de mayo de 1913.");
    expect(await inLanguage("fr")).toContain("Chaque cellule est sourcée : 5 cellules, 3 sources, 5 citations.");
    expect(await inLanguage("pt")).toContain("Cada célula tem sua citação: 5 células, 3 fontes, 5 citações.");
  });

  it("leaves out how far the reading went, where no source has a day", async () => {
    const folder = storyWith({
      "data/sources.csv": (text) => text.replaceAll(/,2026-\d\d-\d\d,2026-03-04,/g, ",2026,,"),
    });
    expect((await typedIn(folder, "validate")).out).toMatch(/ 0 corrections in force\.\n$/);
  });

  it("finds the story upwards from a folder within it, or where it is told to look", async () => {
    const { out } = await typed("validate");
    expect((await typedIn(join(STARTER, "data"), "validate")).out).toBe(out.replace("data/", "./"));
    expect((await typedIn(ROOT, "--story", "lib/starter", "validate")).out).toBe(
      out.replace("data/", "lib/starter/data/"),
    );
  });

  it("holds for this project's own tables", async () => {
    const { code, out, err } = await typedIn(ROOT, "validate");
    expect([code, err]).toEqual([0, ""]);
    const lines = readFileSync(join(ROOT, "data/rewards.csv"), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(out).toMatch(/^data\/ is sound: 13 tables, [\d,]+ rows\. Every cell is cited: [\d,]+ cells, /);
  });
});
