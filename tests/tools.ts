/** What some tests need beyond Node: where each tool is, how to have it, and what was left out where it is missing. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reporter } from "vitest/node";

declare module "vitest" {
  interface TaskMeta {
    /** The name of the tool for want of which a test was left out. */
    wants?: string;
  }
}

export interface Tool {
  /** As a sentence has it after "tests that need". */
  name: string;
  /** Where it is, or nothing where it isn't. */
  find: () => string | undefined;
  /** The package of Debian that brings it. */
  debian?: string;
  /** The packages of Python that bring it where Debian has none. */
  pip?: string;
}

export const chromium: Tool = {
  name: "Chromium",
  find: () => command(process.env.CHROMIUM ?? "chromium", ["--version"]),
  debian: "chromium",
};
export const java: Tool = {
  name: "Java",
  find: () => command("java", ["-version"]),
  debian: "default-jre-headless",
};
export const r: Tool = {
  name: "R",
  find: () => command("Rscript", ["-e", "1"]),
  debian: "r-base-core",
};
export const pandas: Tool = {
  name: "pandas",
  find: () => command("python3", ["-c", "import pandas"]),
  debian: "python3-pandas",
};
export const pandasWithArrow: Tool = {
  name: "pandas with Arrow",
  find: () => command("python3", ["-c", "import pandas, pyarrow"]),
  pip: "pandas pyarrow",
};
export const firstStory: Tool = {
  name: "the story's text, which is not part of this repository",
  find: () => {
    const text = fileURLToPath(new URL("../../shared/source/ap-2025-02-27.txt", import.meta.url));
    return existsSync(text) ? text : undefined;
  },
};
export const tools: readonly Tool[] = [chromium, java, r, pandas, pandasWithArrow, firstStory];

/** The options of a test, or of a group of tests, that is left out where there is no such tool. */
export function needs(tool: Tool): { skip?: true; meta?: { wants: string } } {
  return found(tool) === undefined ? { skip: true, meta: { wants: tool.name } } : {};
}

/** Where a tool is, for a test that `needs` it. @throws Error if it is missing. */
export function pathOf(tool: Tool): string {
  const path = found(tool);
  if (path === undefined) throw new Error(`${tool.name} is missing; give the test needs(…), which leaves it out`);
  return path;
}

/**
 * One line on the tests that were left out, given the name of the tool that each wanted; none where none was.
 *
 * `leftOut(["Java", "R", "Java"])` is "Left out: 2 tests that need Java and 1 that needs R. To run them too: apt-get
 * install default-jre-headless r-base-core".
 */
export function leftOut(wanted: string[]): string | undefined {
  const missing = tools.filter(({ name }) => wanted.includes(name));
  if (missing.length === 0) return undefined;
  const counted = missing.map(({ name }, index) => {
    const count = wanted.filter((want) => want === name).length;
    const tests = index > 0 ? "" : count === 1 ? " test" : " tests";
    return `${count}${tests} that ${count === 1 ? "needs" : "need"} ${name}`;
  });
  const packages = (from: "debian" | "pip") => missing.flatMap((tool) => tool[from] ?? []).join(" ");
  const installs = [
    packages("debian") && `apt-get install ${packages("debian")}`,
    packages("pip") && `pip install ${packages("pip")}`,
  ].filter(Boolean);
  const how = installs.length > 0 ? ` To run them too: ${installs.join("; ")}` : "";
  return `Left out: ${new Intl.ListFormat("en-GB").format(counted)}.${how}`;
}

/** Closes a run with that line, after the runner's own summary. */
export const reporter: Reporter = {
  onTestRunEnd(modules) {
    const skipped = modules.flatMap(({ children }) => [...children.allTests("skipped")]);
    const line = leftOut(skipped.flatMap((test) => test.meta().wants ?? []));
    if (line) console.log(line);
  },
};

/** HANDOVER_TOOLS=none hides them all, to see what a machine sees that has Node and nothing else. */
function found(tool: Tool): string | undefined {
  if (process.env.HANDOVER_TOOLS === "none") return undefined;
  if (!paths.has(tool)) paths.set(tool, tool.find());
  return paths.get(tool);
}
const paths = new Map<Tool, string | undefined>();

/** The first command of a name on the path that runs with these arguments, so that a python3 without pandas is passed over. */
function command(name: string, args: string[]): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => resolve(folder, name))
    .find((path) => isExecutable(path) && spawnSync(path, args).status === 0);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
