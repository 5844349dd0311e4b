import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { run, startStory } from "../../lib/cli/new.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

let folder: string;
let story: string;

const tsx = (...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), ...args], {
    cwd: story,
    encoding: "utf8",
    stdio: "pipe",
  });

/** What a command says when it fails. */
function failing(command: () => unknown): string {
  try {
    command();
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
  throw new Error("it did not fail");
}

/** A story beside the library as it is built now, as `npm install` would set them up. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handover-new-"));
  const library = join(folder, "library");
  execFileSync(process.execPath, [TSC, "--project", join(ROOT, "lib"), "--outDir", join(library, "dist")]);
  for (const name of ["package.json", "data"]) cpSync(join(ROOT, name), join(library, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(library, "node_modules"));

  story = startStory(join(folder, "my-story"), () => "file:../library");
  mkdirSync(join(story, "node_modules/@types"), { recursive: true });
  symlinkSync(library, join(story, "node_modules/handover"));
  symlinkSync(join(ROOT, "node_modules/@types/node"), join(story, "node_modules/@types/node"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a new story", () => {
  it("is one table with its sources and citations, one notebook and its tests, under its own name", () => {
    expect(readdirSync(join(story, "data")).sort()).toEqual([
      "citations.csv",
      "closures.csv",
      "corrections.csv",
      "sources.csv",
    ]);
    const { name, dependencies } = JSON.parse(readFileSync(join(story, "package.json"), "utf8"));
    expect([name, dependencies]).toEqual(["my-story", { handover: "file:../library" }]);
    expect(readFileSync(join(story, "README.md"), "utf8")).toMatch(/^# my-story\n/);
    expect(readdirSync(folder).sort()).toEqual(["library", "my-story"]);
  });

  it("has a notebook that runs, tests that hold, and types that fit", () => {
    const said = tsx("notebooks/closures.ts");
    expect(said).toContain("3 libraries closed, 2 of them for lack of funds.");
    // 1,200 and 450 readers; the third library published no number.
    expect(said).toContain("The 2 that published a number had 1,650 readers.");
    const charts = readdirSync(join(story, "charts/closures")).filter((file) => file.endsWith(".svg"));
    expect(charts.sort()).toEqual(
      ["en", "es"].flatMap((lang) => [`closures-narrow-${lang}.svg`, `closures-wide-${lang}.svg`]).sort(),
    );
    const svg = readFileSync(join(story, "charts/closures/closures-wide-en.svg"), "utf8");
    expect(svg).toContain('data-evidence="closures/north-branch"');
    expect(svg).toContain("Sources: The Example City Council and The Example Gazette.");
    expect(tsx("--test", "tests/data.test.ts")).toMatch(/pass 3\n.*fail 0\n/s);
    expect(execFileSync(process.execPath, [TSC], { cwd: story, encoding: "utf8" })).toBe("");
  });

  it("doesn't open a table with a cell that no source covers", () => {
    const file = join(story, "data/closures.csv");
    const sound = readFileSync(file, "utf8");
    writeFileSync(file, sound.replace("2026-03-02,funding,\n", "2026-03-02,funding,300\n"));
    expect(failing(() => tsx("notebooks/closures.ts"))).toContain(
      'closures.csv, line 4, column readers: "300". Expected a source: no citation that agrees covers this cell.',
    );
    writeFileSync(file, sound);
  });

  it("uses the same tools as this library, in the same versions", () => {
    const of = (path: string) => JSON.parse(readFileSync(path, "utf8")).devDependencies;
    expect(of(join(ROOT, "package.json"))).toMatchObject(of(join(ROOT, "lib/starter/package.json")));
  });
});

describe("npm run new", () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    vi.spyOn(console, "error").mockImplementation((text) => said.push(text));
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it("leaves alone a folder that holds something, and asks for a name that can be one", () => {
    expect([run([]), run([story]), run([join(folder, "My Story")])]).toEqual([2, 2, 2]);
    expect(said[0]).toContain("Name one folder for the new story.");
    expect(said[1]).toContain("my-story holds something already; name a folder that is empty or not there yet.");
    expect(said[2]).toContain("\"My Story\" can't be a story's name; write a slug");
  });

  it("leaves nothing behind when it fails half-way", () => {
    const failing = () =>
      startStory(join(folder, "other-story"), () => {
        throw new Error("no library");
      });
    expect(failing).toThrow("no library");
    expect(readdirSync(folder).filter((name) => name.includes("other-story"))).toEqual([]);
  });
});
