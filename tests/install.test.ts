/** The package as its users get it: packed, installed in an empty folder, imported, and typed in a terminal for a story of one's own. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { custody, prisoners } from "handover";
import { rules } from "handover/checks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../lib/cli/command.ts";
import { COMMANDS } from "../lib/cli/commands.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSC = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));

const commands: Command[] = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));

/** An empty folder in which the package was installed, and nothing else. */
let project: string;
/** A story that was begun there, with what its own `package.json` asks for. */
let story: string;
let packed: { filename: string; size: number; files: { path: string }[] };

const run = (command: string, args: readonly string[], cwd = project) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

// From npm's cache, as far as that has what is asked for
const install = (cwd: string, ...more: string[]) =>
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...more], cwd);

/** What a command printed, and its exit code. */
function handover(args: readonly string[], cwd = story) {
  const command = join(cwd, "node_modules/.bin/handover");
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: 60_000 });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "handover-user-"));
  const report = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", project], ROOT).replace(/^[^[{]*/s, ""),
  );
  packed = Array.isArray(report) ? report[0] : Object.values(report)[0];
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  install(project, "--omit=optional", join(project, packed.filename));
  run("npx", ["handover", "new", "library-closures"]);
  story = join(project, "library-closures");
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }), 60_000);

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
    // Almost half of it is the data, which is about 220 kB compressed
    expect(packed.size).toBeLessThan(800_000);
  });

  it("gives a JavaScript user the same tables", () => {
    writeFileSync(
      join(project, "use.js"),
      `import { custody, prisoners } from "handover";
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
      `import { evidence, handovers, story } from "handover";
       import { en } from "handover/charts";
       import { figure, notebook, prose } from "handover/notebook";
       const first = figure(handovers.get("people", 0), { evidence: evidence("handovers", "2025-02-27", ["people"]) });
       const words = { en: prose\`\${first} people on \${en.date("2025-02-27")}\`, es: prose\`\${first} personas\` };
       const page = notebook("first", { story, title: { en: "First", es: "Primero" }, standfirst: words });
       page.text(words);
       await page.publish(import.meta);`,
    );
    expect(run("node", ["notebook.js"]).trim().split("\n")).toEqual([
      "charts/first/index.html",
      "charts/first/index.es.html",
    ]);
    expect(readFileSync(join(project, "charts/first/index.html"), "utf8")).toContain('"handovers/2025-02-27"');
  });

  it("gives a TypeScript user typed rows, and a misspelt column an error", () => {
    const options = "--ignoreConfig --noEmit --strict --module nodenext --target es2023 --pretty false".split(" ");
    const check = (code: string) => {
      writeFileSync(join(project, "use.ts"), code);
      try {
        run(process.execPath, [TSC, ...options, "--types", "", "use.ts"]);
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
             const elsewhere: number = open("folder").tables.custody.objects()[0]!.years_min ?? 0;
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
      await import("handover/story");
      console.log("light");`,
    ]);
    expect(loaded.trim()).toBe("light");
  });

  it("resolves Arquero's Arrow library to the one version that installs everywhere", () => {
    const { version } = JSON.parse(readFileSync(join(project, "node_modules/@uwdata/flechette/package.json"), "utf8"));
    expect(version).toBe("2.6.0");
    expect(existsSync(join(project, "node_modules/arquero/node_modules/@uwdata/flechette/package.json"))).toBe(false);
  });

  it("is typed in a terminal, and says what is missing where its optional parts are not installed", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(handover(["--version"], project)).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect(handover(["--help"], project)).toMatchObject({
      code: 0,
      out: expect.stringContaining("  explain TABLE ROW"),
    });
    expect(existsSync(join(project, "node_modules/tsx"))).toBe(false);
    expect(handover(["validate", "--story", story], project)).toEqual({
      code: 1,
      out: "",
      err: "this needs tsx, which is not installed; run npm install --save-dev tsx\n",
    });
    expect(handover(["preview", "--story", story], project)).toMatchObject({
      code: 1,
      err: "this needs tsx, which is not installed; run npm install --save-dev tsx\n",
    });
  });
});

describe("a story of one's own", () => {
  beforeAll(() => {
    install(story);
    cpSync(join(story, "data"), join(story, "data-before"), { recursive: true });
    writeFileSync(join(story, "ridership.csv"), "Day,Riders\n2024-01-01,1200\n2024-01-02,1500\n");
    writeFileSync(join(story, "gazette.txt"), "The city said that the North Branch closed on Monday.\n");
  }, 300_000);

  it("names the package by which it was begun, and has its files", () => {
    const { dependencies } = JSON.parse(readFileSync(join(story, "package.json"), "utf8"));
    expect(dependencies).toEqual({ handover: `file:../${packed.filename}` });
    const starter = readdirSync(join(ROOT, "lib/starter")).map((name) => (name === "gitignore" ? ".gitignore" : name));
    expect(readdirSync(story)).toEqual(expect.arrayContaining(starter));
  });

  it("holds as it is: its data, its types, its tests", () => {
    expect(handover(["validate"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^data\/ is sound: 5 tables, /),
    });
    expect(run("npx", ["tsc"], story)).toBe("");
    expect(run("npm", ["test"], story)).toMatch(/# pass 4\n# fail 0\n/);
  });

  it("has a page with text, a chart, a table and the evidence of both, which the desk would print", () => {
    const { code, out, err } = handover(["charts"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("\n0 errors, 0 warnings\n\n1 of 1 notebooks, ");
    const page = readFileSync(join(story, "charts/closures/index.html"), "utf8");
    expect(page).toContain("<strong>This story is invented</strong>");
    expect(page).toContain("The libraries that closed had at least 27,050 visits in 2025");
    // A mark, a row of the table, and where both lead to
    for (const key of ["visits/north-branch-2025", "closures/north-branch"]) {
      expect(page).toContain(`"#${key}"`);
      expect(page).toContain(`"${key}"`);
    }
    expect(page).toContain("https://example.org/two-branches");
    expect(readFileSync(join(story, "charts/index.html"), "utf8")).toContain("Which libraries closed?");
    expect(handover(["check"])).toEqual({ code: 0, out: "0 errors, 0 warnings\n", err: "" });
  });

  it.each(commands.filter(({ name }) => !["new", "preview", "charts", "check"].includes(name)))(
    "does what the help of $name says that one may type",
    ({ name, examples }) => {
      if (name === "rules") writeFileSync(join(story, "README.md"), "<!-- rules -->\n<!-- /rules -->\n");
      for (const [typed] of examples) {
        const { code, out, err } = handover([name, ...typed.split(" ").filter(Boolean)]);
        expect([code, err]).toEqual([0, ""]);
        expect(out).not.toBe("");
      }
    },
  );

  it("ends quietly where whoever reads what it prints has read enough", () => {
    const typed = "node_modules/.bin/handover explain closures north-branch --json | true";
    const { status, stderr } = spawnSync("sh", ["-c", typed], { cwd: story, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("tells misuse by one line, and a fault of its own code with its stack", () => {
    const misuse = handover(["explain", "closures", "north"]);
    expect(misuse).toEqual({ code: 2, out: "", err: expect.stringMatching(/^closures has no row "north"; [^\n]*\n$/) });
    const index = join(story, "lib/index.ts");
    const sound = readFileSync(index, "utf8");
    writeFileSync(index, `${sound}\nthrow new RangeError("out of range");\n`);
    expect(handover(["validate"])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/RangeError: out of range\n {4}at .*lib\/index\.ts/),
    });
    writeFileSync(index, sound);
  });

  it("is refused with a changed cell that no source covers", () => {
    const file = join(story, "data/closures.csv");
    const sound = readFileSync(file, "utf8");
    writeFileSync(file, sound.replace("river-branch,River Branch,,", "river-branch,River Branch,1940,"));
    const { code, out, err } = handover(["charts"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(
      'closures.csv, line 3, column opened: "1940". Expected a source: no citation that agrees covers this cell.',
    );
    writeFileSync(file, sound);
  });
});
