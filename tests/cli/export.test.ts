import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definitions } from "handover";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { run } from "../../lib/cli/export.ts";
import { formats } from "../../lib/export/index.ts";

const said: string[] = [];
let folder: string;

beforeEach(() => {
  said.length = 0;
  folder = mkdtempSync(join(tmpdir(), "handover-export-"));
  for (const to of ["log", "error"] as const) vi.spyOn(console, to).mockImplementation((text) => said.push(text));
  onTestFinished(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe("npm run export", () => {
  it.each(formats)("writes each table as %s, and nothing beside them", (to) => {
    const out = join(folder, "new", "folder");
    expect(run(["--to", to, "--out", out])).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      Object.keys(definitions)
        .map((name) => `${name}.${to}`)
        .sort(),
    );
    expect(said).toContain(join(out, `prisoners.${to}`));
  });

  it("writes labels in Spanish if asked", () => {
    expect(run(["--to", "csv", "--out", folder, "--lang", "es"])).toBe(0);
    expect(readFileSync(join(folder, "custody.csv"), "utf8")).toContain(",united-states,Estados Unidos,");
  });

  it("says what there is when it is asked for something else, and writes nothing", () => {
    expect(run(["--to", "xlsx", "--out", folder])).toBe(2);
    expect(run(["--to", "csv"])).toBe(2);
    expect(run(["--to", "csv", "--out", folder, "--lang", "fr"])).toBe(2);
    expect(run(["--format", "csv"])).toBe(2);
    expect(said[0]).toContain('There is no format "xlsx"; name one of csv, json, arrow, parquet after --to.');
    expect(said[1]).toContain("No folder is named; name one after --out.");
    expect(said[2]).toContain('There is no language "fr"; name en or es after --lang.');
    expect(said[3]).toContain("Unknown option '--format'");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says which folder it can't write to", () => {
    writeFileSync(join(folder, "taken"), "a file, where a folder should be");
    expect(run(["--to", "csv", "--out", join(folder, "taken")])).toBe(2);
    expect(said[0]).toMatch(/taken can't be written \(EEXIST\); name a folder that you may write to/);
  });
});
