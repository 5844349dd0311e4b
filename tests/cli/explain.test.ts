import { explain, explainIn, open } from "handover";
import { describe, expect, it } from "vitest";
import { inWords, run } from "../../lib/cli/explain.ts";
import { copyWith } from "../package/folder.ts";
import { printed } from "./command.ts";

const COURT = ["prisoners", "rafael-caro-quintero", "court"] as const;

describe("explain", () => {
  it("says what the cell holds, who says so, and where", () => {
    const { code, out } = printed(run, ...COURT);
    expect(code).toBe(0);
    expect(out).toContain("Prisoners: rafael-caro-quintero\n\ncourt = E.D.N.Y. (Eastern District of New York)\n");
    expect(out).toContain("  The U.S. court where they are charged. Several publishers agree.\n  Who says so (");
    expect(out).toContain(
      "    - The Associated Press (news agency), 2025-02-27, paragraph 17; the outlet, in its own words\n      “",
    );
  });

  it("says it in Spanish, with the paragraph and the support", () => {
    const { out } = printed(run, ...COURT, "--lang", "es");
    expect(out).toContain("court = E.D.N.Y. (Distrito Este de Nueva York)");
    expect(out).toContain("Varios medios coinciden.\n  Quién lo dice (");
    expect(out).toContain(
      "The Associated Press (agencia de noticias), 2025-02-27, párrafo 17; el medio, con sus palabras",
    );
  });

  it("says what a source says otherwise", () => {
    const { out } = printed(run, "prisoners", "omar-trevino-morales", "name");
    expect(out).toContain("Contested: sources disagree.");
    expect(out.slice(out.indexOf("Who says otherwise"))).toContain("says: “Omar Treviño Morales”");
  });

  it("says how years were worked out, and from which dates, rounded to be read", () => {
    const { out } = printed(run, "custody", "rafael-caro-quintero-custody-2", "years_min");
    expect(out).toContain("years_min = 28.35\n");
    expect(out).toContain(
      "Worked out: calendar years from the latest possible start to the earliest possible end.\n    start = 1985-04-05\n",
    );
    expect(out).toContain("\n    end = 2013-08-09\n");
  });

  it("says what was corrected, in both languages", () => {
    const story = open(
      copyWith(
        "corrections.csv",
        (header) => `${header}one,2026-11-24,${COURT.join(",")},S.D.N.Y.,E.D.N.Y.,misread,mal leído,ap-2025-02-27\n`,
      ),
    );
    const explanation = explainIn(story)(...COURT);
    expect(inWords(explanation, "en", 100)).toContain(
      "  Corrected 2026-11-24: from “S.D.N.Y.” to “E.D.N.Y.”. misread (The Associated Press)\n",
    );
    expect(inWords(explanation, "es", 100)).toContain(
      "  Corregido el 2026-11-24: de “S.D.N.Y.” a “E.D.N.Y.”. mal leído (The Associated Press)\n",
    );
  });

  it("says of an empty cell what that means", () => {
    const { out } = printed(run, "prisoners", "carlos-algredo-vazquez", "court");
    expect(out).toContain("court = empty (no source here says, or only the state is known: see `court_note`)");
  });

  it("keeps to the width of the terminal, addresses aside, and leaves no space at a line's end", () => {
    for (const width of [40, 80, 100]) {
      for (const line of inWords(explain("handovers", "2025-02-27"), "en", width).split("\n")) {
        if (!line.includes("http")) expect(line.length).toBeLessThanOrEqual(width);
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
