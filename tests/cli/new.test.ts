import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { COMMANDS } from "../../lib/cli/commands.ts";
import { startStory } from "../../lib/cli/new.ts";
import { ownSpec, rebased } from "../../lib/cli/own-spec.ts";
import { freshFolder, ROOT, STARTER, typedIn } from "./terminal.ts";

/** A disk that is full, or loses what it is given, where a test says so. */
const disk: { full?: (path: string) => boolean; cuts?: (path: string) => boolean } = {};

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const writeFileSync: typeof fs.writeFileSync = (file, content, options) => {
    if (disk.full?.(String(file))) throw Object.assign(new Error("no space"), { code: "ENOSPC" });
    const kept = disk.cuts?.(String(file)) ? String(content).slice(0, 40) : content;
    fs.writeFileSync(file, kept, options);
  };
  return { ...fs, writeFileSync };
});

beforeEach(() => {
  delete disk.full;
  delete disk.cuts;
});

const filesBelow = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((path) => statSync(join(folder, path)).isFile()).sort();

const started = (name = "my-story") => {
  const folder = join(freshFolder(), name);
  startStory(folder, "^0.2.0");
  return folder;
};

describe("a new story", () => {
  it("has the starter's files, under its own name", () => {
    const folder = started();
    const starter = filesBelow(STARTER).map((file) => (file === "gitignore" ? ".gitignore" : file));
    expect(filesBelow(folder)).toEqual(starter.sort());
    expect(readFileSync(join(folder, "README.md"), "utf8")).toMatch(/^# my-story\n/);
    expect(readFileSync(join(folder, "lib/index.ts"), "utf8")).toContain('name: "my-story"');
    for (const file of filesBelow(folder))
      expect(readFileSync(join(folder, file), "utf8")).not.toContain("library-closures");
  });

  it("has the shape of this project, so that all commands find it", async () => {
    const folder = started();
    for (const part of ["package.json", "tsconfig.json", "lib/index.ts", "data", "notebooks", "tests"])
      expect(existsSync(join(folder, part)) && existsSync(join(ROOT, part)), part).toBe(true);
    expect(await typedIn(folder, "validate")).toMatchObject({ code: 0, err: "" });
  });

  it("has a script for each command, the library, and the tools in the versions of this project", () => {
    const described = JSON.parse(readFileSync(join(started(), "package.json"), "utf8"));
    const own = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const { name, private: kept, scripts, dependencies, devDependencies } = described;
    expect([name, kept, dependencies]).toEqual(["my-story", true, { handover: "^0.2.0" }]);
    for (const command of Object.keys(COMMANDS).filter((command) => command !== "new"))
      expect(scripts[command]).toBe(`handover ${command}`);
    expect(Object.keys(devDependencies)).toEqual(["@types/node", "tsx", "typescript"]);
    expect(own.devDependencies).toMatchObject(devDependencies);
    for (const peer of Object.keys(own.peerDependencies)) {
      expect(own.peerDependenciesMeta[peer]).toEqual({ optional: true });
      expect(Object.keys(devDependencies)).toContain(peer);
    }
  });

  it("has no digit in its prose, and says that it is invented", () => {
    const notebook = readFileSync(join(STARTER, "notebooks/closures.ts"), "utf8");
    expect(notebook).not.toMatch(/prose`[^`]*[0-9]/);
    for (const file of ["notebooks/closures.ts", "README.md", "lib/index.ts"])
      expect(readFileSync(join(STARTER, file), "utf8")).toMatch(/invented/i);
  });
});

describe("handover new", () => {
  it("says what to type next", async () => {
    const folder = freshFolder();
    const { code, out, err } = await typedIn(folder, "new", "my-story", "--from", "file:handover.tgz");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^my-story is there\. Now.*:\n\n {2}cd my-story\n {2}\w+ install\n {2}\w+ run charts /);
    const { dependencies } = JSON.parse(readFileSync(join(folder, "my-story/package.json"), "utf8"));
    expect(dependencies).toEqual({ handover: "file:../handover.tgz" });
  });

  it("takes the library from the checkout that it is run in", async () => {
    const folder = freshFolder();
    await typedIn(folder, "new", "deep/er/my-story");
    const { dependencies } = JSON.parse(readFileSync(join(folder, "deep/er/my-story/package.json"), "utf8"));
    expect(join(folder, "deep/er/my-story", dependencies.handover.slice("file:".length))).toBe(ROOT.slice(0, -1));
  });

  it("leaves alone what is there, and takes an empty folder", async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full/notes.txt"), "mine");
    writeFileSync(join(folder, "file"), "mine");
    mkdirSync(join(folder, "empty"));
    const said = async (name: string) => {
      const { code, err } = await typedIn(folder, "new", name);
      return `${code} ${err}`;
    };
    expect(await said("full")).toMatch(
      /^2 .*full holds something already; name a folder that is empty or not there yet\n$/,
    );
    expect(await said("file")).toMatch(/^2 .*file is a file; name a folder that is not there yet\n$/);
    expect(await said("file/below")).toMatch(
      /^1 .*file\/below can't be written \((ENOTDIR|EEXIST)\); name a folder that/,
    );
    expect(await said("empty")).toBe("0 ");
    expect(readdirSync(folder).sort()).toEqual(["empty", "file", "full"]);
    expect(readdirSync(join(folder, "full"))).toEqual(["notes.txt"]);
  });

  it("leaves nothing behind when it fails half-way", async () => {
    const folder = freshFolder();
    disk.full = (path) => path.endsWith("notebooks/closures.ts");
    const { code, err } = await typedIn(folder, "new", "my-story");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/my-story can't be written \(ENOSPC\); name a folder that /),
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("reads what it wrote: a file cut short is refused, and nothing is left behind", async () => {
    const folder = freshFolder();
    disk.cuts = (path) => path.endsWith("data/citations.csv");
    const { code, err } = await typedIn(folder, "new", "my-story");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/data\/citations\.csv was not written whole; look at the disk\n$/),
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("begins several at once without a mix, and one of a name only once", async () => {
    const folder = freshFolder();
    const cli = ["--import", "tsx", join(ROOT, "lib/cli.ts"), "new"];
    const names = ["one", "two", "two"];
    const codes = await Promise.all(
      names.map(async (name) => {
        const child = spawn(process.execPath, [...cli, join(folder, name)], { cwd: ROOT, stdio: "ignore" });
        const [code] = await once(child, "exit");
        return code as number;
      }),
    );
    expect(codes[0]).toBe(0);
    expect(codes.slice(1).sort()).toEqual([0, 2]);
    expect(readdirSync(folder).sort()).toEqual(["one", "two"]);
    expect(filesBelow(join(folder, "one"))).toEqual(filesBelow(join(folder, "two")));
  });
});

describe("how another folder names this package", () => {
  /** Where the package is installed, below a folder that says how it was. */
  const installedBy = (said: Readonly<Record<string, unknown>>) => {
    const folder = freshFolder();
    for (const [file, content] of Object.entries(said)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify(content));
    }
    return (spec = "node_modules/handover/") => ownSpec(join(folder, "my-story"), join(folder, spec));
  };
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

  it("is by its version, where it came from a registry", () => {
    expect(installedBy({ "package.json": { dependencies: { handover: "0.1" } } })()).toBe(`^${version}`);
    expect(installedBy({ "package.json": { devDependencies: { handover: "npm:handover@latest" } } })()).toBe(
      `^${version}`,
    );
    expect(installedBy({ "package.json": { name: "else" } })()).toBe(`^${version}`);
    const resolved = "https://registry.npmjs.org/handover/-/handover-0.2.0.tgz";
    const lock = { packages: { "node_modules/handover": { resolved } } };
    expect(installedBy({ "node_modules/.package-lock.json": lock })()).toBe(`^${version}`);
  });

  it("is by the file or the repository that it was installed from, as package.json or the lock file says", () => {
    const tarball = { dependencies: { handover: "file:handover.tgz" } };
    expect(installedBy({ "package.json": tarball })()).toBe("file:../handover.tgz");
    const lock = { packages: { "node_modules/handover": { resolved: "file:packed/handover.tgz" } } };
    expect(installedBy({ "package.json": {}, "node_modules/.package-lock.json": lock })()).toBe(
      "file:../packed/handover.tgz",
    );
    const repository = { devDependencies: { handover: "github:owner/handover" } };
    expect(installedBy({ "package.json": repository })()).toBe("github:owner/handover");
  });

  it("is found where pnpm keeps it, deeper", () => {
    const tarball = { dependencies: { handover: "file:handover.tgz" } };
    expect(installedBy({ "package.json": tarball })("node_modules/.pnpm/handover@file/node_modules/handover/")).toBe(
      "file:../handover.tgz",
    );
  });

  it("is by its path, where it is a checkout", () => {
    expect(ownSpec("/stories/my-story", "/code/handover/")).toBe("file:../../code/handover");
  });

  it("is with a path read from there, and with all else as it is", () => {
    expect(rebased("file:handover.tgz", "/stories", "/stories/library-closures")).toBe("file:../handover.tgz");
    expect(rebased("file:../a/handover.tgz", "/stories/one", "/elsewhere/two")).toBe(
      "file:../../stories/a/handover.tgz",
    );
    expect(rebased("file:///a/handover.tgz", "/stories", "/a/one")).toBe("file:../handover.tgz");
    for (const spec of ["^0.2.0", "github:owner/handover#main", "https://example.org/handover.tgz"])
      expect(rebased(spec, "/stories", "/stories/one")).toBe(spec);
  });
});
