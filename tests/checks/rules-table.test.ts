/** The rules as a table. */
import { readdirSync, readFileSync } from "node:fs";
import { rules, rulesTable, withRulesTable } from "handover/checks";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);

describe("the rules", () => {
  it("have a file and a code each, and a name", () => {
    const files = readdirSync(new URL("lib/checks/rules/", ROOT)).filter((file) => file !== "index.ts");
    expect(rules.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it("stand in the README as they are in the code", () => {
    const readme = readFileSync(new URL("README.md", ROOT), "utf8");
    expect(withRulesTable(readme), "run npm run rules").toBe(readme);
  });

  it("are a line each, in which nothing is taken for Markdown", () => {
    const lines = rulesTable().split("\n");
    expect(lines.slice(0, 2)).toEqual(["| Rule | Code | Severity | What it does |", "|---|---|---|---|"]);
    expect(lines[2]).toBe(
      "| Text size | `text-size` | error | Finds text under 12 px as it is seen, after every scale and transform. |",
    );
    expect(lines).toHaveLength(rules.length + 2);
    const made = {
      code: "made",
      name: "Made",
      severity: "warning" as const,
      what: "a | b < c",
      why: "",
      bad: "",
      good: "",
    };
    expect(rulesTable([made]).split("\n")[2]).toBe("| Made | `made` | warning | a \\| b &lt; c |");
  });

  it("are put between the markers of a text, and nowhere else", () => {
    const written = withRulesTable("# A\n\n<!-- rules -->\nold\n<!-- /rules -->\n\nB\n");
    expect(written).toBe(`# A\n\n<!-- rules -->\n\n${rulesTable()}\n\n<!-- /rules -->\n\nB\n`);
    expect(withRulesTable(written)).toBe(written);
    for (const text of ["# A\n", "<!-- rules -->\n", "<!-- /rules -->\n<!-- rules -->\n", "<!-- /rules -->"])
      expect(withRulesTable(text)).toBe(text);
  });
});
