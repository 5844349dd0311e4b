/** `charts`: one run for all notebooks, in which one that fails is named and costs the others nothing. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { run } from "../../lib/cli/charts.ts";
import { freshFolder } from "../notebook/pages.ts";

const notebookNamed = (name: string, then = "") => `import { notebook, prose } from "handover/notebook";
const words = { en: prose\`Words.\`, es: prose\`Palabras.\` };
const page = notebook("${name}", { title: { en: "On ${name}", es: "De ${name}" }, standfirst: words });
${then}
await page.publish();
`;

async function runAll(files: Record<string, string>, isTTY = false) {
  const [notebooks, folder] = [freshFolder(), freshFolder()];
  for (const [name, text] of Object.entries(files)) writeFileSync(join(notebooks, `${name}.ts`), text);
  let printed = "";
  const write = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  const code = await run([], { notebooks: pathToFileURL(`${notebooks}/`), folder, output: { isTTY, write } });
  return { code, printed, folder };
}

it("runs every notebook, prints plain lines and a summary, and lists all on the front page", async () => {
  const { code, printed, folder } = await runAll({ one: notebookNamed("one"), two: notebookNamed("two") });
  expect(code).toBe(0);
  expect(printed).toMatch(
    /^one: 2 files in .* s\ntwo: 2 files in .* s\n\n0 errors, 0 warnings\n\n2 of 2 notebooks, 6 files in .*\n$/,
  );
  const front = readFileSync(join(folder, "index.es.html"), "utf8");
  expect(front.indexOf("De one")).toBeLessThan(front.indexOf("De two"));
});

it("shows on a terminal which notebook is being run", async () => {
  const { printed } = await runAll({ one: notebookNamed("one") }, true);
  expect(printed).toContain("1 of 1: one …");
});

it("names the notebook that fails and goes on to the next", async () => {
  const { code, printed, folder } = await runAll({
    bad: notebookNamed("bad", 'throw new Error("no such luck");'),
    good: notebookNamed("good"),
  });
  expect(code).toBe(1);
  expect(printed).toContain("bad failed: Error: no such luck");
  expect(printed).toMatch(/1 of 2 notebooks, 4 files in .*\. Failed: bad\n$/);
  expect(existsSync(join(folder, "good/index.html"))).toBe(true);
  expect(existsSync(join(folder, "bad"))).toBe(false);
});

it("fails where the desk would not print a chart, and says which and why", async () => {
  const chart = `page.chart({
    title: { en: "29 killers extradited", es: "29 asesinos extraditados" },
    subtitle: { en: "People", es: "Personas" },
    data: [{ people: 29 }],
    spec: () => ({ mark: "bar", encoding: { x: { field: "people", type: "quantitative" } } }),
    alt: () => "Bar chart of 29 people",
  });`;
  const { code, printed } = await runAll({ one: notebookNamed("one", chart) });
  expect(code).toBe(1);
  expect(printed).toContain('error legal-language: headline "29 killers extradited" calls people "killers"');
  expect(printed).toMatch(/1 of 1 notebooks, \d+ files in .*\n$/);
});

it("waits for a notebook that forgets to, and tells when that one fails", async () => {
  const forgetful = (name: string) => notebookNamed(name).replace("await page", "page");
  const { code, printed } = await runAll({ one: forgetful("one"), two: forgetful("one") });
  expect(code).toBe(1);
  expect(printed).toContain("one: 2 files");
  expect(printed).toContain('two failed: RangeError: two notebooks are named "one"');
});
