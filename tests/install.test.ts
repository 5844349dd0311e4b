/** The package as its users get it: packed, installed in an empty project, imported from JavaScript and TypeScript. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { custody, prisoners } from "handover";
import { rules } from "handover/checks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSC = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

let project: string;
let packed: { filename: string; size: number; files: { path: string }[] };

const run = (command: string, args: string[], cwd = project) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "handover-user-"));
  const report = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", project], ROOT).replace(/^[^[{]*/s, ""),
  );
  packed = Array.isArray(report) ? report[0] : Object.values(report)[0];
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", [
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--omit=optional",
    join(project, packed.filename),
  ]);
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the packed package", () => {
  it("is small: the built library, its types, the data, and nothing else", () => {
    const folders = new Set(packed.files.map(({ path }) => path.split("/")[0]));
    expect([...folders].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "LICENSE-DATA",
      "README.md",
      "data",
      "dist",
      "package.json",
    ]);
    // Half of it is the data, which is about 200 kB compressed
    expect(packed.size).toBeLessThan(450_000);
  });

  it("gives a JavaScript user the same tables", () => {
    writeFileSync(
      join(project, "use.js"),
      `import { custody, prisoners } from "handover";
import { rules } from "handover/checks";
       console.log(JSON.stringify([prisoners.numRows(), prisoners.get("name", 0), custody.array("years_max")]));`,
    );
    expect(JSON.parse(run("node", ["use.js"]))).toEqual([
      prisoners.numRows(),
      prisoners.get("name", 0),
      custody.array("years_max"),
    ]);
  });

  it("checks a chart from JavaScript, by the same rules", () => {
    writeFileSync(
      join(project, "check.js"),
      `import { check, report, rules } from "handover/checks";
       const found = check('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" lang="en"/>');
       console.log(rules.length, found.map(({ rule }) => rule).join(" "), report([]));`,
    );
    expect(run("node", ["check.js"]).trim()).toBe(`${rules.length} headline source-line alt-text 0 errors, 0 warnings`);
  });

  it("publishes a notebook, below the folder in which it is run", () => {
    writeFileSync(
      join(project, "notebook.js"),
      `import { evidence, handovers } from "handover";
       import { en } from "handover/charts";
       import { figure, notebook, prose } from "handover/notebook";
       const first = figure(handovers.get("people", 0), { evidence: evidence("handovers", "2025-02-27", ["people"]) });
       const words = { en: prose\`\${first} people on \${en.date("2025-02-27")}\`, es: prose\`\${first} personas\` };
       await notebook("first", { title: { en: "First", es: "Primero" }, standfirst: words }).publish();`,
    );
    expect(run("node", ["notebook.js"]).trim().split("\n")).toEqual([
      "charts/first/index.html",
      "charts/first/index.es.html",
    ]);
    expect(readFileSync(join(project, "charts/first/index.html"), "utf8")).toContain(
      '<article id="handovers/2025-02-27">',
    );
  });

  it("gives a TypeScript user typed rows, and a misspelt column an error", () => {
    const options = [
      "--ignoreConfig",
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "",
      "--pretty",
      "false",
    ];
    const check = (code: string) => {
      writeFileSync(join(project, "use.ts"), code);
      try {
        run(process.execPath, [TSC, ...options, "use.ts"]);
        return "";
      } catch (error) {
        // Types of Arquero and of its Arrow library don't hold under strict checks; ours must.
        const lines = String((error as { stdout: string }).stdout).split("\n");
        return lines
          .filter((line) => !/^node_modules\/(arquero|@uwdata)\//.test(line))
          .join("\n")
          .trim();
      }
    };
    expect(
      check(`import { open, prisoners, type Prisoner, type Table } from "handover";
             const all: Table<Prisoner> = prisoners;
             const name: string = prisoners.objects()[0]!.name;
             const court: "D.D.C." | string | null = prisoners.filter((row: Prisoner) => row.court !== null).get("court", 0);
             const elsewhere: number = open("folder").custody.objects()[0]!.years_min ?? 0;
             console.log(all, name, court, elsewhere);`),
    ).toBe("");
    expect(check(`import { prisoners } from "handover"; prisoners.objects()[0]!.nmae;`)).toContain(
      "'nmae' does not exist",
    );
  });

  it("loads no Vega and no fonts with the tables", () => {
    const loaded = run("node", [
      "--input-type=module",
      "--eval",
      `
      import { register } from "node:module";
      register("data:text/javascript," + encodeURIComponent(
        "export async function load(url, context, next) { if (/vega|font|harfbuzz/.test(url.split('node_modules').pop())) throw new Error('loaded ' + url); return next(url, context); }"));
      await import("handover");
      console.log("light");`,
    ]);
    expect(loaded.trim()).toBe("light");
  });

  it("resolves Arquero's Arrow library to the one version that installs everywhere", () => {
    const { version } = JSON.parse(readFileSync(join(project, "node_modules/@uwdata/flechette/package.json"), "utf8"));
    expect(version).toBe("2.6.0");
    expect(() =>
      readFileSync(join(project, "node_modules/arquero/node_modules/@uwdata/flechette/package.json")),
    ).toThrow();
  });
});
