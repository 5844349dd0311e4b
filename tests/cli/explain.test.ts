import { describe, expect, it } from "vitest";
import { bridgesFolder } from "./bridges.ts";
import { ROOT, typed, typedIn, typedOn } from "./terminal.ts";

const unwrapped = (text: string) => text.replace(/\n +(?=[^\n])/g, " ");

describe("handover explain", () => {
  it("says what the cell holds, who says so and who says otherwise, where, and how that was weighed", async () => {
    expect(await typed("explain", "closures", "north-branch", "opened")).toEqual({
      code: 0,
      out: `Closures: north-branch

opened = 1931
  When it opened. Contested: sources disagree.
  Who says so (1):
    - The Example City Council (official), Feb. 20, 2026, page 2; a document
      https://example.org/notice
  Who says otherwise (1):
    - The Example Gazette (local or regional outlet), March 3, 2026, paragraph 5; the outlet, in its
      own words; says: “1932”
      weighed: the notice rests on the city's own records, and is adopted here
      https://example.org/two-branches
`,
      err: "",
    });
  });

  it("takes the key that a mark carries for the table and the row", async () => {
    const byWords = await typed("explain", "visits", "north-branch-2025");
    expect(byWords.code).toBe(0);
    expect(await typed("explain", "visits/north-branch-2025")).toEqual(byWords);
    const cell = await typed("explain", "visits", "north-branch-2025", "visits");
    expect(await typed("explain", "visits/north-branch-2025", "visits")).toEqual(cell);
  });

  it("says of a source how much it stands behind, where that is more than some cells of the row", async () => {
    const { out } = await typed("explain", "visits/north-branch-2025", "visits");
    expect(out).toContain("table 1; a document\n      speaks of all that is filled in this table\n");
    const bridge = await typedIn(bridgesFolder(), "explain", "bridges/old-bridge", "height");
    expect(bridge.out).toContain("page 8; the outlet, in its own words\n      speaks of this column in every row\n");
    expect(bridge.out).toContain(
      "page 9; the outlet, in its own words\n      speaks of all that is filled in this table\n",
    );
    const name = await typed("explain", "closures/north-branch", "name");
    expect(name.out).toContain("\n      “the North Branch closed on Monday”\n      speaks also of: closed, reason\n");
  });

  it("says of an empty cell what that means, and gives it no support", async () => {
    const { out } = await typed("explain", "visits/hill-branch-2025", "visits");
    expect(out).toBe(
      "Visits: hill-branch-2025\n\nvisits = empty (not in the source)\n  How many people came in, each time anew, in visits.\n",
    );
  });

  it("says what was corrected as the cell would hold it, and of a slip that it is one", async () => {
    const { out } = await typedIn(bridgesFolder(), "explain", "bridges/old-bridge");
    expect(out).toContain(
      "height = 28\n  Its height, in metres. One voice says so.\n" +
        "  Corrected on Nov. 24, 1914: from “1,200.5 metres” to “28 metres”. Misread. (The Almanac)\n",
    );
    expect(out).toContain(
      "    - The Herald (news agency), June 1913; someone not identified; says: “Beam”\n" +
        "      A slip, going by the other reports\n      weighed: a slip\n      herald\n",
    );
  });

  it("says how a cell was worked out, and from what, rounded to be read", async () => {
    const { out } = await typedIn(bridgesFolder(), "explain", "bridges/old-bridge", "third");
    // 28 by 3 is 9.333…
    expect(out).toMatch(
      /^third = 9\.33\n {2}A third of its height\.\n {2}Worked out: height by three\.\n {4}height = 28\n/m,
    );
  });

  it("says it in each language of the story, its first unless told", async () => {
    const folder = bridgesFolder();
    const inLanguage = async (lang: string) =>
      unwrapped((await typedIn(folder, "explain", "bridges/old-bridge", "opened", "--lang", lang)).out);
    expect(await inLanguage("es")).toContain(
      "Quién dice otra cosa (1): - The Herald (agencia de noticias), junio de 1913",
    );
    expect(await inLanguage("fr")).toContain("dit : «\u202fjuin 1913\u202f»");
    expect(await inLanguage("pt")).toContain("Quem diz outra coisa (1): - The Herald");
    expect(unwrapped((await typedIn(folder, "explain", "bridges/old-bridge", "opened")).out)).toBe(
      await inLanguage("en"),
    );
  });

  it("keeps to a hundred characters, or to a narrower terminal, and leaves no space at a line's end", async () => {
    for (const columns of [40, 80, 200]) {
      const { out } = await typedOn({ columns }, ROOT, "explain", "handovers", "2025-02-27");
      for (const line of out.split("\n")) {
        // Addresses and lists have no space at which to break
        if (line.trim().includes(" ")) expect(line.length).toBeLessThanOrEqual(Math.min(columns, 100));
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it("gives programs the explanation as JSON", async () => {
    const { code, out } = await typed("explain", "closures", "north-branch", "opened", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      table: "closures",
      row: "north-branch",
      cells: [
        {
          column: "opened",
          value: "1931",
          support: "contested",
          agree: [{ covers: "cell" }],
          disagree: [{ says: "1932" }],
        },
      ],
    });
  });
});
