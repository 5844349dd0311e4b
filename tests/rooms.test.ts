import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const LIB = fileURLToPath(new URL("../lib/", import.meta.url));

/** The rooms of the house, from the ground up: each may use those before it. */
const ROOMS = [
  "languages",
  "dates",
  "table",
  "story",
  "evidence",
  "changes",
  "export",
  "charts",
  "checks",
  "notebook",
  "project",
  "preview",
  "cli",
];

/** The files that stand in no room: tools of one function on the ground, doors on top. */
const GROUND = ["once.ts", "nearest.ts", "write.ts", "file-error.ts", "usage-error.ts"];

const files = readdirSync(LIB, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("starter/") && !file.endsWith(".d.ts"));

/** The files that a file imports, types or not, at once or later. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(LIB, file), "utf8").replace(/^\s*(\*|\/\/).*$/gm, "");
  return Array.from(code.matchAll(/(?:from|import\(?)\s*"(\.[^"]+)"/g), ([, specifier = ""]) =>
    relative(LIB, join(LIB, dirname(file), specifier))
      .split(sep)
      .join("/"),
  );
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");
const edges = files.flatMap((file) => (imports.get(file) ?? []).map((target) => [file, target] as const));

describe("the rooms of lib/", () => {
  it("are those that are known here, with this story and what is copied for another", () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(["", ...ROOMS, "handovers"]));
  });

  it("know no story: only the doors of this one enter it", () => {
    const entered = edges.filter(([file, target]) => roomOf(target) === "handovers" && roomOf(file) !== "handovers");
    expect(new Set(entered.map(([file]) => file))).toEqual(new Set(["index.browser.ts", "index.ts"]));
  });

  it("use those below them only, and no door", () => {
    const wrong = edges.filter(([file, target]) => {
      const [own, other] = [ROOMS.indexOf(roomOf(file)), ROOMS.indexOf(roomOf(target))];
      if (own === -1) return false;
      return roomOf(target) === "" ? !GROUND.includes(target) : other > own;
    });
    expect(wrong).toEqual([]);
  });

  it("have no circle of files, not even of types", () => {
    const circles: string[][] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]) => {
      const at = path.indexOf(file);
      if (at !== -1) circles.push([...path.slice(at), file]);
      if (at !== -1 || done.has(file)) return;
      for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("hold a file that says in its first sentence what it is for", () => {
    const silent = files.filter((file) => !/^(#!.*\n)?\/\*\*/.test(readFileSync(join(LIB, file), "utf8")));
    expect(silent).toEqual([]);
  });
});
