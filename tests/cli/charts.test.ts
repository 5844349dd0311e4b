/** `charts` and `check`: one run for all notebooks, in which one that fails is named and costs the others nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storyWith, typedIn, typedOn } from "./terminal.ts";

/** A notebook with one passage, and what else it does. */
const notebookNamed = (name: string, then = "") => `import { notebook, prose } from "handover/notebook";
import { story } from "../lib/index.ts";
const page = notebook("${name}", { story, title: "On ${name}", standfirst: prose\`Words.\` });
page.text(prose\`More words.\`);
${then}
export default page;
await page.publish(import.meta);
`;

/** A copy of the starter with these notebooks in place of its own. */
function storyOf(notebooks: Readonly<Record<string, string>>): string {
  const folder = storyWith({});
  rmSync(join(folder, "notebooks"), { recursive: true });
  mkdirSync(join(folder, "notebooks"));
  for (const [name, text] of Object.entries(notebooks)) writeFileSync(join(folder, `notebooks/${name}.ts`), text);
  return folder;
}

describe("handover charts", () => {
  it("runs every notebook, prints plain lines and a summary, and lists all on the front page", async () => {
    const folder = storyOf({ two: notebookNamed("two"), one: notebookNamed("one") });
    const { code, out, err } = await typedIn(folder, "charts");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^one: 1 files in .* s\ntwo: 1 files in .* s\n\n0 errors, 0 warnings\n\n2 of 2 notebooks, 3 files in charts\/\n$/,
    );
    const front = readFileSync(join(folder, "charts/index.html"), "utf8");
    expect(front.indexOf("On one")).toBeGreaterThan(-1);
    expect(front.indexOf("On one")).toBeLessThan(front.indexOf("On two"));
  });

  it("shows on a terminal which notebook is being run", async () => {
    const { out } = await typedOn({ isTTY: true }, storyOf({ one: notebookNamed("one") }), "charts");
    expect(out).toContain("1 of 1: one …");
  });

  it("names the notebook that fails, with its stack, and goes on to the next", async () => {
    const folder = storyOf({
      bad: notebookNamed("bad", 'throw new Error("no such luck");'),
      good: notebookNamed("good"),
    });
    const { code, out } = await typedIn(folder, "charts");
    expect(code).toBe(1);
    expect(out).toMatch(/\nbad failed: Error: no such luck\n {4}at .*bad\.ts:/);
    expect(out).toMatch(/1 of 2 notebooks, 2 files in charts\/\. Failed: bad\n$/);
    expect(readdirSync(join(folder, "charts")).sort()).toEqual(["good", "index.html"]);
    expect(readFileSync(join(folder, "charts/index.html"), "utf8")).not.toContain("On bad");
  });

  it("tells a file that exports no notebook what to write, and a name that two files give", async () => {
    const folder = storyOf({
      forgetful: notebookNamed("forgetful").replace("export default page;", ""),
      one: notebookNamed("one"),
      two: notebookNamed("one"),
    });
    const { code, out } = await typedIn(folder, "charts");
    expect(code).toBe(1);
    expect(out).toContain("\nforgetful failed: forgetful.ts exports no notebook; write there: export default page;");
    expect(out).toContain('\ntwo failed: two.ts makes a notebook named "one", as another file does\n');
    expect(out).toMatch(/1 of 3 notebooks, 2 files in charts\/\. Failed: forgetful, two\n$/);
  });

  it("runs one notebook that is named and leaves the front page, and writes where it is told to", async () => {
    const folder = storyOf({ one: notebookNamed("one"), two: notebookNamed("two") });
    const { code, out } = await typedIn(folder, "charts", "two", "--out", "drawn");
    expect([code, out]).toEqual([0, expect.stringMatching(/\n1 of 1 notebooks, 1 files in drawn\/\n$/)]);
    expect([readdirSync(join(folder, "drawn")), existsSync(join(folder, "charts"))]).toEqual([["two"], false]);
  });

  it("says where there are no notebooks", async () => {
    const { code, err } = await typedIn(storyOf({}), "charts");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/notebooks holds no notebook; write one, such as .*first\.ts\n$/),
    ]);
  });
});

describe("handover check", () => {
  it("checks the charts as their files are, with the rows they were drawn from, and finds none wanting", async () => {
    const story = storyWith({});
    const drawn = await typedIn(story, "charts");
    expect(drawn.out).toContain("\n0 errors, 0 warnings\n");
    expect(await typedIn(story, "check")).toEqual({ code: 0, out: "0 errors, 0 warnings\n", err: "" });

    const svg = join(story, "charts/closures/closures-wide-en.svg");
    // The row has 17,250 visits
    writeFileSync(svg, readFileSync(svg, "utf8").replace("North Branch (17,250)", "North Branch (17,251)"));
    const { code, out } = await typedIn(story, "check", "closures", "--why");
    expect(code).toBe(1);
    expect(out).toContain(
      "closures, wide-en\n  error alt-figures: alt text gives 17,251, which the rows don't bear out\n",
    );
    expect(out).toMatch(/Why: /);
  });

  it("says which chart is not written yet, and which notebook can't be run", async () => {
    const story = storyWith({ "notebooks/bad.ts": () => 'throw new Error("no such luck");\n' });
    expect(await typedIn(story, "check")).toEqual({
      code: 1,
      out:
        "0 errors, 0 warnings\n\n" +
        "bad can't be run, so that its charts are not checked: no such luck\n" +
        "closures: its chart closures is not written yet; run handover charts closures\n",
      err: "",
    });
  });

  it("fails where the desk would not print a chart, as charts does, and says which and why", async () => {
    const chart = `page.chart({
      title: "29 killers extradited",
      subtitle: "People",
      data: [{ people: 29 }],
      spec: () => ({ mark: "bar", encoding: { x: { field: "people", type: "quantitative", title: null } } }),
      alt: () => "Bar chart of 29 people",
    });`;
    const story = storyOf({ one: notebookNamed("one", chart) });
    for (const command of ["charts", "check"]) {
      const { code, out } = await typedIn(story, command);
      expect(code).toBe(1);
      expect(out).toContain('error legal-language: headline "29 killers extradited" calls people "killers"');
    }
  });
});
