/** What a machine lacks is found out, passed over and said. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { chromium, java, leftOut, needs, pandas, pathOf, r, tools } from "./tools.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Puts a command in a new folder of each of these names; run, it ends with the code given. */
function pathWith(name: string, codes: Record<string, number>): string {
  const parent = mkdtempSync(join(tmpdir(), "handover-path-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  for (const [folder, code] of Object.entries(codes)) {
    mkdirSync(join(parent, folder));
    writeFileSync(join(parent, folder, name), `#!/bin/sh\nexit ${code}\n`);
    chmodSync(join(parent, folder, name), 0o755);
  }
  return parent;
}

describe("a tool", () => {
  it("is the first of its name on the path that works", () => {
    const parent = pathWith("python3", { without: 1, with: 0, later: 0 });
    const folders = ["none", "without", "with", "later"].map((folder) => join(parent, folder));
    vi.stubEnv("PATH", folders.join(delimiter));
    expect(pandas.find()).toBe(join(parent, "with/python3"));
  });

  it("is missing where the path doesn't have it, or has only one that fails", () => {
    vi.stubEnv("PATH", join(pathWith("java", { broken: 1 }), "broken"));
    vi.stubEnv("CHROMIUM", undefined);
    expect([chromium.find(), java.find(), r.find()]).toEqual([undefined, undefined, undefined]);
  });

  it("is the browser that CHROMIUM names, wherever that is", () => {
    const browser = join(pathWith("my-browser", { opt: 0 }), "opt/my-browser");
    vi.stubEnv("CHROMIUM", browser);
    expect(chromium.find()).toBe(browser);
    vi.stubEnv("CHROMIUM", `${browser}-gone`);
    expect(chromium.find()).toBe(undefined);
  });

  it("that is hidden leaves out the tests that need it, under its name", () => {
    vi.stubEnv("HANDOVER_TOOLS", "none");
    for (const tool of tools) expect(needs(tool)).toEqual({ skip: true, meta: { wants: tool.name } });
    expect(() => pathOf(r)).toThrow("R is missing");
  });
});

describe("the closing line", () => {
  it("counts what was left out for each tool that is missing, and says how to have them", () => {
    expect(leftOut(["Java", "Chromium", "pandas", "Chromium"])).toBe(
      "Left out: 2 tests that need Chromium, 1 that needs Java and 1 that needs pandas. " +
        "To run them too: apt-get install chromium default-jre-headless python3-pandas",
    );
    expect(leftOut(["pandas with Arrow"])).toBe(
      "Left out: 1 test that needs pandas with Arrow. To run them too: pip install pandas pyarrow",
    );
  });

  it("isn't there where nothing was left out", () => {
    expect(leftOut([])).toBe(undefined);
  });

  it("is the last that a run says, after the runner's own summary", () => {
    const runner = join(ROOT, "node_modules/vitest/vitest.mjs");
    const args = ["run", "--config", "tests/vitest.config.ts", "tests/evidence/verify.test.ts"];
    const { stdout, status } = spawnSync(process.execPath, [runner, ...args], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, HANDOVER_TOOLS: "none", NO_COLOR: "1" },
    });
    const said = stdout.trim().split("\n");
    expect(said.at(-1)).toBe("Left out: 2 tests that need the story's text, which is not part of this repository.");
    expect(said.findIndex((line) => /Tests .* 2 skipped/.test(line))).toBeGreaterThan(0);
    expect(status).toBe(0);
  });
});
