import { explain, explainIn } from "handover";
import { describe, expect, it } from "vitest";
import { inWords, run } from "../../lib/cli/explain.ts";
import { stances } from "../../lib/tables/citations.ts";
import { openSmall, people, says } from "../tables/small.ts";
import { printed } from "./command.ts";

const COURT = ["prisoners", "rafael-caro-quintero", "court"] as const;

/** A small story in which a plea was corrected and a name is disputed, explained in words of a width. */
const inSmall = (...cell: Parameters<ReturnType<typeof explainIn>>) => {
  const both = (text: string) => ({ en: text, es: text });
  const story = openSmall(
    people({
      sources: [{ id: "herald", publisher: "The Herald", kind: "wire", lang: "en", published: "1913-05-05" }],
      citations: [
        says("herald", "prisoners/ana/name", {
          ...{ says: both("Anna Núñez"), stance: "misprint", locator: { en: "page 2", es: "página 2" } },
          note: { en: "a slip", es: "una errata" },
        }),
        says("gazette", "prisoners/ana/name;handover", { speaker: { en: "a clerk", es: "un empleado" } }),
      ],
      corrections: [
        {
          ...{ id: "one", date: "1914-11-24", table: "prisoners", row: "ana", column: "name", source: "gazette" },
          ...{ was: both("Ana Nunez"), now: both("Ana Núñez"), reason: { en: "Misread.", es: "Mal leído." } },
        },
      ],
    }),
  );
  const explanation = explainIn(story)(...cell);
  return { en: inWords(explanation, "en", 100), es: inWords(explanation, "es", 100) };
};

describe("explain", () => {
  it("says what the cell holds, who says so, and where", () => {
    const { code, out } = printed(run, ...COURT);
    expect(code).toBe(0);
    expect(out).toContain("Prisoners: rafael-caro-quintero\n\ncourt = E.D.N.Y. (Eastern District of New York)\n");
    expect(out).toContain(
      "  The U.S. court where they are charged. Several independent voices agree.\n  Who says so (",
    );
    expect(out).toContain(
      "    - The Associated Press (news agency), Feb. 27, 2025, paragraph 17; the outlet, in its own words\n      “",
    );
  });

  it("says it in Spanish, with the paragraph and the support", () => {
    const { out } = printed(run, ...COURT, "--lang", "es");
    expect(out).toContain("court = E.D.N.Y. (Distrito Este de Nueva York)");
    expect(out).toContain("Coinciden varias voces independientes.\n  Quién lo dice (");
    expect(out.replace(/\n +/g, " ")).toContain(
      "The Associated Press (agencia de noticias), 27 de febrero de 2025, párrafo 17; el medio, con sus palabras",
    );
  });

  it("says what a source says otherwise, and how that was weighed", () => {
    const { en, es } = inSmall("prisoners", "ana", "name");
    expect(en).toContain(
      "  Full name. One voice says so.\n" +
        "  Corrected on Nov. 24, 1914: from “Ana Nunez” to “Ana Núñez”. Misread. (The Gazette)\n" +
        "  Who says so (1):\n" +
        "    - The Gazette (local or regional outlet); a clerk\n" +
        "      speaks also of: handover\n" +
        "      gazette\n" +
        "  Who says otherwise (1):\n" +
        "    - The Herald (news agency), May 5, 1913, page 2; the outlet, in its own words; says: “Anna\n" +
        "      Núñez”\n" +
        `      ${stances.misprint.en}\n` +
        "      weighed: a slip\n" +
        "      herald",
    );
    expect(es).toContain(
      "  Corregido el 24 de noviembre de 1914: de “Ana Nunez” a “Ana Núñez”. Mal leído. (The Gazette)\n",
    );
    expect(es).toContain("    - The Gazette (medio local o regional); un empleado\n");
    expect(es).toContain(`      ${stances.misprint.es}\n      cómo se valoró: una errata\n`);
  });

  it("says how years were worked out, and from which dates, rounded to be read", () => {
    const { out } = printed(run, "custody", "rafael-caro-quintero-custody-2", "years_min");
    // 28 and 126/365 are 28.345
    expect(out).toContain("years_min = 28.35\n");
    expect(out).toContain(
      "Worked out: calendar years from the latest possible start to the earliest possible end.\n    start = 1985-04-05\n",
    );
    expect(out).toContain("\n    end = 2013-08-09\n");
  });

  it("says a text in the language asked for", () => {
    const status = ["sentences", "rafael-caro-quintero-sentence-1", "note"];
    expect(printed(run, ...status).out).toContain("note = kidnapping and killing of Enrique Camarena");
    expect(printed(run, ...status, "--lang", "es").out).toContain("note = secuestro y asesinato de Enrique Camarena");
  });

  it("says of an empty cell what that means", () => {
    const { out } = printed(run, "prisoners", "carlos-algredo-vazquez", "court");
    expect(out).toContain("court = empty (not read here)");
    expect(inSmall("prisoners", "luz", "court").es).toContain("court = vacía (no figura en lo que se leyó)");
  });

  it("keeps to the width of the terminal, addresses and lists aside, which have no space, and leaves no space at a line's end", () => {
    for (const width of [40, 80, 100]) {
      for (const line of inWords(explain("handovers", "2025-02-27"), "en", width).split("\n")) {
        if (line.trim().includes(" ")) expect(line.length).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it("gives programs the explanation as JSON", () => {
    expect(JSON.parse(printed(run, ...COURT, "--json").out)).toEqual(explain(...COURT));
  });

  it("tells misuse, with what there is instead, and exits with 2", () => {
    expect(printed(run, "prisoners", "Caro Quintero")).toEqual({
      code: 2,
      out: "",
      err: expect.stringContaining('prisoners has no row "Caro Quintero"; the nearest are rafael-caro-quintero'),
    });
    expect(printed(run, "prisoners")).toMatchObject({ code: 2, err: expect.stringMatching(/^usage: npm run explain/) });
    expect(printed(run, ...COURT, "--lang", "fr")).toMatchObject({ code: 2, err: '--lang is en or es, not "fr"' });
    expect(printed(run, ...COURT, "--jsn")).toMatchObject({ code: 2, err: expect.stringContaining("--jsn") });
  });
});
