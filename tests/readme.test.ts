/** What the README says to type does what it says. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { charges, custody, handovers, story, toldBy } from "handover";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkChart, report } from "../lib/checks/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

/** The first block of code that holds a text. */
const block = (text: string): string => {
  const found = [...README.matchAll(/```ts\n(.*?)```/gs)].find(([, code = ""]) => code.includes(text));
  if (!found?.[1]) throw new Error(`the README has no code with ${text}`);
  return found[1];
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handover-readme-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (name: string, code: string) => {
  writeFileSync(join(folder, name), code);
  const args = [TSX, "--tsconfig", join(ROOT, "tsconfig.json"), name];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
};

describe("the README", () => {
  it("begins with a table that prints as it stands there", () => {
    const printed = README.match(/```text\n(.*?)```/s)?.[1] as string;
    expect(run("table.ts", block("handovers.select"))).toContain(printed);
  });

  it("has a notebook in some thirty lines that publishes a page in each language, with a chart that passes the checks", () => {
    const code = block("notebook(");
    expect(code.split("\n").length).toBeLessThanOrEqual(37);
    run("handed-over.ts", code);
    const written = join(folder, "charts/handed-over");
    expect(readdirSync(written)).toEqual(expect.arrayContaining(["index.html", "index.es.html", "handed-over.csv"]));
    const variants = ["wide-en", "wide-es", "narrow-en", "narrow-es"].map((variant) => ({
      variant,
      svg: readFileSync(join(written, `handed-over-${variant}.svg`), "utf8"),
    }));
    expect(report(checkChart(variants))).toContain("0 errors");
  });

  it("gives figures that are so", () => {
    const inMexico = custody.filter((row) => row.country === "mexico").array("years_max");
    const years = inMexico.reduce<number>((sum, years) => sum + (years ?? 0), 0);
    expect(README).toContain(`# Mexico ${years.toFixed(6)}`);
    expect(README).toContain(`${Object.keys(story.definitions).length} tables`);
    // 29 were announced and the first story names three; all of them are in the data now
    expect(toldBy(["ap-2025-02-27"]).tables.handovers.get("not_in_data", 0)).toBe(29 - 3);
    expect(handovers.get("not_in_data", 0)).toBe(0);
  });

  it("counts people by offense as the tables do", () => {
    const peopleBy = new Map<string, Set<string>>();
    for (const { offence, prisoner } of charges)
      peopleBy.set(offence, (peopleBy.get(offence) ?? new Set()).add(prisoner));
    const counted = [...peopleBy].map(([offence, people]) => [offence, people.size] as const);
    const [first, second, third] = counted.toSorted(([, one], [, other]) => other - one).map((pair) => pair.join(" "));
    expect(README).toContain(`.print(3); // ${first}, ${second}, ${third}`);
  });
});
