import { definitions, open } from "handover";
import { describe, expect, it } from "vitest";
import { changes } from "../../lib/package/changes.ts";
import { changesInWords } from "../../lib/package/changes-in-words.ts";
import { copyOfData, linesOf, writeLines } from "./folder.ts";

const REWARD = "rafael-caro-quintero-reward-2";

/** The shipped data, and a copy in which some lines are other lines; a line without its twin is added or taken out. */
function versions(edits: [file: string, from: string | null, to: string | null][]) {
  const folder = copyOfData();
  for (const [file, from, to] of edits) {
    const lines = linesOf(folder, file);
    if (from === null) writeLines(folder, file, [...lines.slice(0, -1), to as string, ""]);
    else {
      const found = lines.filter((line) => line.includes(from));
      if (found.length !== 1) throw new Error(`${file} has ${found.length} lines with ${from}`);
      const kept = lines.flatMap((line) =>
        line !== found[0] ? [line] : to === null ? [] : [line.replace(from, () => to)],
      );
      writeLines(folder, file, kept);
    }
  }
  return { before: open(copyOfData()), after: open(folder) };
}

const compare = (edits: Parameters<typeof versions>[0]) => {
  const { before, after } = versions(edits);
  const found = changes(before, after, definitions);
  const inWords = (lang: "en" | "es") => changesInWords(found, definitions, [after, before], lang).split("\n");
  return { found, inWords };
};

const LOWER: Parameters<typeof versions>[0][number] = [
  "rewards.csv",
  `${REWARD},rafael-caro-quintero,20000000`,
  `${REWARD},rafael-caro-quintero,15000000`,
];
const GAZETTE: Parameters<typeof versions>[0] = [
  ["sources.csv", null, "gazette-2026,Gaceta de Prueba,local,,2026-11-20,es,"],
  ["citations.csv", null, `rewards,${REWARD},amount;currency,gazette-2026,,paragraph 2,,reporter,,,true,`],
];

describe("two versions", () => {
  it("that are the same differ in nothing", () => {
    const { found, inWords } = compare([]);
    expect(found).toEqual([]);
    expect([inWords("en"), inWords("es")]).toEqual([["No changes."], ["Sin cambios."]]);
  });

  it("that differ in one cell tell what it was and what it is, with names and numbers as one writes them", () => {
    const { found, inWords } = compare([LOWER]);
    expect(found).toEqual([
      { kind: "changed", table: "rewards", row: REWARD, column: "amount", was: "20000000", now: "15000000" },
    ]);
    expect(inWords("en")).toEqual([
      "1 change: 1 fact changed.",
      "",
      "Rewards",
      `- Rafael Caro Quintero (${REWARD}), “The sum offered, at most”: was “20,000,000”, now “15,000,000”.`,
    ]);
    expect(inWords("es")).toEqual([
      "1 cambio: 1 dato modificado.",
      "",
      "Recompensas",
      `- Rafael Caro Quintero (${REWARD}), “La suma ofrecida, como máximo”: antes “20,000,000”, ahora “15,000,000”.`,
    ]);
  });

  it("tell a new source, and what it is cited for", () => {
    const { found, inWords } = compare(GAZETTE);
    expect(found.map(({ kind, table }) => [kind, table])).toEqual([
      ["added", "sources"],
      ["added", "citations"],
    ]);
    expect(inWords("en").at(-1)).toBe(
      "- Added: Gaceta de Prueba (20 Nov 2026), paragraph 2, agrees on “The sum offered, at most” and “The currency of the offer”, " +
        `Rafael Caro Quintero (${REWARD}).`,
    );
    expect(inWords("es").at(-1)).toBe(
      "- Se agrega: Gaceta de Prueba (20 nov. 2026), párrafo 2, coincide en “La suma ofrecida, como máximo” y “La moneda de la oferta”, " +
        `Rafael Caro Quintero (${REWARD}).`,
    );
  });

  it("compared the other way round tell what was added as withdrawn", () => {
    const { before, after } = versions(GAZETTE);
    const back = changes(after, before, definitions);
    expect(back.map(({ kind, table }) => [kind, table])).toEqual([
      ["withdrawn", "sources"],
      ["withdrawn", "citations"],
    ]);
    expect(changesInWords(back, definitions, [before, after], "es")).toMatch(
      /^2 cambios: 2 filas retiradas\.\n\nFuentes\n- Se retira: Gaceta de Prueba/,
    );
  });

  it("tell a row withdrawn by whom it is about, with all that it held", () => {
    const { before, after } = versions([
      [
        "corrections.csv",
        null,
        'fix-1,2026-11-24,prisoners,alder-marin-sotelo,court,D.D.C.,"Wake County, N.C.",Misread.,Mal leído.,ap-2025-02-27',
      ],
    ]);
    const [, last] = changesInWords(changes(after, before, definitions), definitions, [before, after], "en").split(
      /\n(?=- )/,
    );
    expect(last).toMatch(
      /^- Withdrawn: Alder Alfonso Marín Sotelo \(fix-1\)\. When it was published: 24 Nov 2026; The table of the cell: prisoners; /,
    );
    expect(last).toMatch(/; The source for the change: The Associated Press \(27 Feb 2025\)\.$/);
  });

  it("tell a category by its label, a cell that is filled, and one that is emptied", () => {
    const status = compare([
      [
        "charges.csv",
        "alder-marin-sotelo-charge-1,alder-marin-sotelo,murder,",
        "alder-marin-sotelo-charge-1,alder-marin-sotelo,other,",
      ],
    ]);
    expect(status.inWords("es").at(-1)).toBe(
      "- Alder Alfonso Marín Sotelo (alder-marin-sotelo-charge-1), “El tipo de delito”: antes “Homicidio, tentativa o conspiración”, ahora “Otros, o cargos no detallados”.",
    );
    const emptied = versions([["sources.csv", "2025-09-18,es,carries an EFE report", "2025-09-18,es,"]]);
    const words = (old: typeof emptied.before, current: typeof old) =>
      changesInWords(changes(old, current, definitions), definitions, [current], "en")
        .split("\n")
        .at(-1);
    const place = "- ABC Color (18 Sep 2025), “What it carries or copies”";
    expect(words(emptied.before, emptied.after)).toBe(`${place}: “carries an EFE report” is withdrawn.`);
    expect(words(emptied.after, emptied.before)).toBe(`${place}: now “carries an EFE report”; it was empty.`);
  });

  it("tell nothing where nothing but the order of the rows differs", () => {
    const folder = copyOfData();
    const [header, ...rows] = linesOf(folder, "rewards.csv").slice(0, -1);
    writeLines(folder, "rewards.csv", [header as string, ...rows.reverse(), ""]);
    expect(changes(open(copyOfData()), open(folder), definitions)).toEqual([]);
  });
});
