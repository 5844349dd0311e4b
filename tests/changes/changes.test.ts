import { type Change, changesInWords, type Lang, open } from "handover";
import { describe, expect, it } from "vitest";
import { offences } from "../../lib/handovers/charges.ts";
import { copyOfData, linesOf, writeLines } from "../handovers/folder.ts";
import { openSmall, people, type SmallStory, says } from "../handovers/small.ts";
import { openFixture } from "../story/fixture.ts";

const LANGS: readonly Lang[] = ["en", "es"];
const reward = (amount: number) => ({ id: "offer", prisoner: "ana", amount, reported_in: "USD", currency: "USD" });
const OFFER: SmallStory = people({ rewards: [reward(20_000_000)] });
const GAZETTE: SmallStory = {
  sources: [{ id: "gaceta", publisher: "Gaceta de Prueba", kind: "local", published: "2026-11-20", lang: "es" }],
  citations: [
    says("gaceta", "rewards/offer/amount;currency", { locator: { en: "paragraph 2", es: "párrafo 2" } }),
    says("gazette", "rewards/offer/prisoner;amount;reported_in;currency"),
  ],
};

/** What changed from one small story to another, as data and in words. */
function compare(before: SmallStory, after: SmallStory) {
  const [old, current] = [openSmall(before), openSmall(after)];
  const found = current.changesSince(old);
  const inWords = (lang: Lang) => changesInWords(found, [current, old], lang).split("\n");
  return { found, inWords };
}

const kinds = (found: readonly Change[]) => found.map(({ kind, table }) => [kind, table]);

describe("two versions", () => {
  it("that are the same differ in nothing", () => {
    const { found, inWords } = compare(OFFER, OFFER);
    expect(found).toEqual([]);
    expect(LANGS.map(inWords)).toEqual([["No changes."], ["Sin cambios."]]);
  });

  it("that differ in one cell tell what it was and what it is, with names and numbers as one writes them", () => {
    const { found, inWords } = compare(OFFER, { ...OFFER, rewards: [reward(15_000_000)] });
    expect(found).toEqual([
      { kind: "changed", table: "rewards", row: "offer", column: "amount", was: "20000000", now: "15000000" },
    ]);
    expect(inWords("en")).toEqual([
      "1 change: 1 fact changed.",
      "",
      "Rewards",
      "- Ana Núñez (offer), “The sum offered, at most”: was “20,000,000 in the currency stated”, now “15,000,000 in the currency stated”.",
    ]);
    expect(inWords("es")).toEqual([
      "1 cambio: 1 dato modificado.",
      "",
      "Recompensas",
      "- Ana Núñez (offer), “La suma ofrecida, como máximo”: antes “20,000,000 en la moneda indicada”, ahora “15,000,000 en la moneda indicada”.",
    ]);
  });

  it("tell a new source, and what it is cited for", () => {
    const { found, inWords } = compare(OFFER, { ...OFFER, ...GAZETTE });
    expect(kinds(found)).toEqual([
      ["added", "sources"],
      ["added", "citations"],
    ]);
    expect(inWords("en").at(-1)).toBe(
      "- Added: Gaceta de Prueba (Nov. 20, 2026), paragraph 2, agrees on “The sum offered, at most” and “The currency in which it was offered”, Ana Núñez (offer).",
    );
    expect(inWords("es").at(-1)).toBe(
      "- Se agrega: Gaceta de Prueba (20 de noviembre de 2026), párrafo 2, coincide en “La suma ofrecida, como máximo” y “La moneda en que se ofreció”, Ana Núñez (offer).",
    );
  });

  it("tell a source that disagrees, and what it says instead", () => {
    const said = { en: "5000000", es: "5000000" };
    const dispute = { stance: "dispute", says: said, note: { en: "by ear", es: "de oídas" } };
    const { inWords } = compare(OFFER, {
      ...OFFER,
      ...GAZETTE,
      citations: [says("gaceta", "rewards/offer/amount", dispute)],
    });
    expect(inWords("en").at(-1)).toContain(
      ", disputes “The sum offered, at most”, Ana Núñez (offer); it says “5,000,000 in the currency stated”.",
    );
    expect(inWords("es").at(-1)).toContain(
      ", discrepa en “La suma ofrecida, como máximo”, Ana Núñez (offer); dice “5,000,000 en la moneda indicada”.",
    );
  });

  it("compared the other way round tell what was added as withdrawn", () => {
    const { found, inWords } = compare({ ...OFFER, ...GAZETTE }, OFFER);
    expect(kinds(found)).toEqual([
      ["withdrawn", "sources"],
      ["withdrawn", "citations"],
    ]);
    expect(inWords("es").join("\n")).toMatch(
      /^2 cambios: 2 filas retiradas\.\n\nFuentes\n- Se retira: Gaceta de Prueba/,
    );
  });

  it("tell a row withdrawn by whom it is about, with all that it held, in the language asked for", () => {
    const fix = {
      ...{ id: "fix-1", date: "2026-11-24", table: "prisoners", row: "ana", column: "name", source: "gaceta" },
      ...{ was: { en: "Ana Nunez", es: "Ana Nunez" }, now: { en: "Ana Núñez", es: "Ana Núñez" } },
      reason: { en: "Misread.", es: "Mal leído." },
    };
    const { inWords } = compare({ ...OFFER, ...GAZETTE, corrections: [fix] }, { ...OFFER, ...GAZETTE });
    expect(inWords("en").at(-1)).toBe(
      "- Withdrawn: Ana Núñez (fix-1). When it was published: Nov. 24, 2026; The table of the cell: prisoners; " +
        "The `id` of its row: ana; Its column: name; What it held before: Ana Nunez; What it holds now: Ana Núñez; " +
        "Why: Misread.; The source for the change: Gaceta de Prueba (Nov. 20, 2026).",
    );
    expect(inWords("es").at(-1)).toContain("; Por qué: Mal leído.; La fuente del cambio: Gaceta de Prueba (20 de ");
  });

  it("call a row by its name now, where that is what changed", () => {
    const named = (name: string) =>
      people({
        prisoners: [
          { id: "ana", name, handover: "1913-05-04" },
          { id: "luz", name: "Luz Prado", handover: "1913-05-04" },
        ],
      });
    expect(compare(named("Ana Nunez"), named("Ana Núñez")).inWords("en").at(-1)).toBe(
      "- Ana Núñez, “Full name”: was “Ana Nunez”, now “Ana Núñez”.",
    );
  });

  it("tell a category by its label", () => {
    const charge = (offence: string) => people({ charges: [{ id: "c", prisoner: "ana", offence, status: "charged" }] });
    expect(compare(charge("murder"), charge("not-itemised")).inWords("es").at(-1)).toBe(
      `- Ana Núñez (c), “El tipo de delito”: antes “${offences.murder.es}”, ahora “${offences["not-itemised"].es}”.`,
    );
  });

  it("tell a date as one writes it, and a reference by the name of its row", () => {
    const charge = (court: string) =>
      people({ charges: [{ id: "c", prisoner: "ana", offence: "murder", court, status: "charged" }] });
    expect(compare(charge("E.D.N.Y."), charge("D. Ariz.")).inWords("en").at(-1)).toBe(
      "- Ana Núñez (c), “The court it is before”: was “Eastern District”, now “District of Arizona”.",
    );
    const offered = (date: string) => people({ rewards: [{ ...reward(5), offered: date }] });
    expect(compare(offered("2013-11"), offered("2013-11-05")).inWords("es").at(-1)).toBe(
      "- Ana Núñez (offer), “Cuándo se anunció”: antes “noviembre de 2013”, ahora “5 de noviembre de 2013”.",
    );
  });

  it("tell nothing where nothing but the order of the rows differs", () => {
    const folder = copyOfData();
    const [header, ...rows] = linesOf(folder, "rewards.csv").slice(0, -1);
    writeLines(folder, "rewards.csv", [header as string, ...rows.reverse(), ""]);
    expect(open(folder).changesSince(open(copyOfData()))).toEqual([]);
  });
});

describe("a text in two languages", () => {
  const QUIET = { en: "a quiet place", es: "un lugar tranquilo" };
  const place = (en: string, es: string) => [`port,1913-05-04,28,${en},${es}`, "hill,,,,"];
  const quiet = place(QUIET.en, QUIET.es);
  const cited = (columns: string) => ({ citations: [`places,port,${columns},gazette,,,,,,reporter,,,agrees,,`] });
  const compared = (before: Parameters<typeof openFixture>[0], after: Parameters<typeof openFixture>[0]) => {
    const [old, current] = [openFixture(before), openFixture(after)];
    const found = current.changesSince(old).filter(({ table }) => table === "places");
    const last = (lang: Lang) => changesInWords(found, [current, old], lang).split("\n").at(-1);
    return { found, words: LANGS.map(last) };
  };

  it("is one change, told in each language in its own words", () => {
    const { found, words } = compared({ places: place("a port", "un puerto") }, { places: quiet });
    const was = { en: "a port", es: "un puerto" };
    expect(found).toEqual([{ kind: "changed", table: "places", row: "port", column: "note", was, now: QUIET }]);
    expect(words).toEqual([
      "- port, “A note”: was “a port”, now “a quiet place”.",
      "- port, “Una nota”: antes “un puerto”, ahora “un lugar tranquilo”.",
    ]);
  });

  it("that is filled or emptied is told as such", () => {
    const without = { places: place("", ""), ...cited("opened;people") };
    expect(compared(without, { places: quiet })).toEqual({
      found: [{ kind: "added", table: "places", row: "port", column: "note", now: QUIET }],
      words: [
        "- port, “A note”: now “a quiet place”; it was empty.",
        "- port, “Una nota”: ahora “un lugar tranquilo”; no había dato.",
      ],
    });
    expect(compared({ places: quiet }, without)).toEqual({
      found: [{ kind: "withdrawn", table: "places", row: "port", column: "note", was: QUIET }],
      words: ["- port, “A note”: “a quiet place” is withdrawn.", "- port, “Una nota”: se retira “un lugar tranquilo”."],
    });
  });

  it("of a row that is added is told with the row", () => {
    const { found, words } = compared(
      { places: [quiet[0] as string] },
      { places: [...[quiet[0] as string], "hill,,,,"] },
    );
    expect(found).toEqual([{ kind: "added", table: "places", row: "hill", now: { id: "hill" } }]);
    expect(words[0]).toMatch(/^- Added: hill\./);
  });

  it("of which only one language was mended is told in both, the same before and after in the other", () => {
    const { found, words } = compared({ places: place("a quiet place", "un lugar callado") }, { places: quiet });
    expect(found).toHaveLength(1);
    expect(words[1]).toBe("- port, “Una nota”: antes “un lugar callado”, ahora “un lugar tranquilo”.");
  });
});
