import fs, { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { FileError } from "../lib/file-error.ts";
import { writeWhole } from "../lib/write.ts";

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), "handover-write-"));
  onTestFinished(() => {
    chmodSync(path, 0o700);
    rmSync(path, { recursive: true, force: true });
  });
  return path;
};

/** Watches calls of the file system until the test is over; or has one fail as a disk does. */
function watch(name: "fsyncSync" | "renameSync" | "writeFileSync", code?: string) {
  const spy = vi.spyOn(fs, name);
  if (code) spy.mockImplementation(() => failWith(code));
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  return spy;
}

function failWith(code: string): never {
  throw Object.assign(new Error(`${code}: it failed`), { code });
}

/** The error that something throws. */
function thrown(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}

describe("writeWhole", () => {
  it("makes the folder and those above it, writes the file and leaves nothing beside it", () => {
    const path = join(folder(), "charts", "rewards");
    expect(writeWhole(path, "a-wide-en.svg", "<svg/>")).toBe(join(path, "a-wide-en.svg"));
    expect(readdirSync(path)).toEqual(["a-wide-en.svg"]);
    expect(readFileSync(join(path, "a-wide-en.svg"), "utf8")).toBe("<svg/>");
  });

  it("writes bytes as they are, into a folder that is named by its address", () => {
    const path = folder();
    const bytes = new Uint8Array([0, 255, 137, 80]);
    expect(writeWhole(pathToFileURL(`${path}/`), "a.png", bytes)).toBe(join(path, "a.png"));
    expect(new Uint8Array(readFileSync(join(path, "a.png")))).toEqual(bytes);
  });

  it("puts the new file in the old one's place", () => {
    const path = folder();
    writeWhole(path, "a.svg", "a long old one");
    writeWhole(path, "a.svg", "new");
    expect(readFileSync(join(path, "a.svg"), "utf8")).toBe("new");
    expect(readdirSync(path)).toEqual(["a.svg"]);
  });

  it.each([
    "../a.svg",
    "a/b.svg",
    "/etc/a",
    "a..svg",
    "a--b.svg",
    "a.-b",
    "a.",
    "a-",
    "-a",
    "",
    ".",
    "..",
    ".a",
    "a.svg\u0000",
    "a.svg\n",
    "a\\b.svg",
    "con:a",
    "a b.svg",
    "a_b.svg",
    "añb.svg",
  ])("refuses %j, which could leave the folder or be no file's name", (name) => {
    const path = folder();
    expect(thrown(() => writeWhole(join(path, "new"), name, "x"))).toEqual(
      new RangeError(`"${name}" is no file name; use letters, digits, single hyphens and points`),
    );
    expect(readdirSync(path)).toEqual([]);
  });

  it.each(["a", "A9", "7.csv", "years-in-custody-wide-en.svg", "a.b.c", "a-1.vl.json"])("takes %j", (name) => {
    const path = folder();
    writeWhole(path, name, "x");
    expect(readdirSync(path)).toEqual([name]);
  });
});

describe("a file that can't be written", () => {
  it("leaves what stood there as it was, and says which folder is no folder", () => {
    const path = folder();
    writeWhole(path, "a.svg", "old");
    const error = thrown(() => writeWhole(join(path, "a.svg"), "b.svg", "new"));
    expect(error).toBeInstanceOf(FileError);
    expect(error.message).toBe(`${join(path, "a.svg")} can't be written (EEXIST); name a folder that you may write to`);
    expect(error.cause).toMatchObject({ code: "EEXIST" });
    expect(readFileSync(join(path, "a.svg"), "utf8")).toBe("old");
    expect(readdirSync(path)).toEqual(["a.svg"]);
  });

  it("leaves nothing beside a folder that has its name", () => {
    const path = folder();
    mkdirSync(join(path, "a.svg"));
    writeFileSync(join(path, "a.svg", "inside"), "");
    const error = thrown(() => writeWhole(path, "a.svg", "new"));
    expect(error.message).toMatch(/a\.svg can't be written \((EISDIR|ENOTEMPTY|EEXIST)\); name a folder that you may/);
    expect(readdirSync(path)).toEqual(["a.svg"]);
  });

  it("leaves the old file and no half of the new one where the disk is full or fails", () => {
    const path = folder();
    writeWhole(path, "a.svg", "old");
    watch("fsyncSync", "ENOSPC");
    const error = thrown(() => writeWhole(path, "a.svg", "new"));
    expect(error.message).toBe(`${join(path, "a.svg")} can't be written (ENOSPC); name a folder that you may write to`);
    expect(readFileSync(join(path, "a.svg"), "utf8")).toBe("old");
    expect(readdirSync(path)).toEqual(["a.svg"]);
  });

  it("is named, with the reason, where the folder may not be written to at all", () => {
    const path = folder();
    watch("writeFileSync", "EACCES");
    const error = thrown(() => writeWhole(path, "a.svg", "new"));
    expect(error.message).toBe(`${join(path, "a.svg")} can't be written (EACCES); name a folder that you may write to`);
    expect(error.cause).toMatchObject({ code: "EACCES" });
  });

  it("says what happened where the system has no code for it", () => {
    const path = folder();
    watch("renameSync").mockImplementation(() => {
      throw new Error("no such luck");
    });
    expect(thrown(() => writeWhole(path, "a.svg", "new")).message).toContain("a.svg can't be written (no such luck);");
    expect(readdirSync(path)).toEqual([]);
  });
});

describe("a file that is being written", () => {
  it("is on the disk, to the last byte, before it takes its place", () => {
    const path = folder();
    const [sync, move] = [watch("fsyncSync"), watch("renameSync")];
    const seen: string[] = [];
    move.mockImplementation((from: fs.PathLike) => {
      seen.push(readFileSync(from, "utf8"));
    });
    writeWhole(path, "a.svg", "<svg/>");
    expect(seen).toEqual(["<svg/>"]);
    expect(sync.mock.invocationCallOrder[0]).toBeLessThan(move.mock.invocationCallOrder[0] as number);
  });

  it("is beside its place under a name that no other process, thread or container has", () => {
    const path = folder();
    const move = watch("renameSync");
    for (let time = 0; time < 100; time++) writeWhole(path, "a.svg", "<svg/>");
    const names = move.mock.calls.map(([from]) => String(from));
    expect(new Set(names).size).toBe(100);
    for (const name of names) expect(name).toMatch(/[/\\]a\.svg\.[0-9a-f]{16}\.part$/);
  });

  it("never takes the place of another that is being written, though it had the same name", () => {
    const path = folder();
    const write = watch("writeFileSync");
    writeWhole(path, "a.svg", "<svg/>");
    expect(write.mock.calls.map(([, , options]) => options)).toEqual([expect.objectContaining({ flag: "wx" })]);
  });

  it("is whole at any time, though several threads write it at once", async () => {
    const path = folder();
    const contents = ["a", "b", "c"].map((letter) => letter.repeat(100_000));
    const writing = `
      const { workerData } = require("node:worker_threads");
      import("tsx/esm/api")
        .then(({ tsImport }) => tsImport(workerData.writer, workerData.here))
        .then(({ writeWhole }) => {
          for (let time = 0; time < 20; time++) writeWhole(workerData.path, "a.svg", workerData.content);
        });`;
    const [writer, here] = [new URL("../lib/write.ts", import.meta.url).href, import.meta.url];
    const threads = contents.map((content) => {
      const worker = new Worker(writing, { eval: true, workerData: { writer, here, path, content } });
      return new Promise((resolve, reject) => worker.on("error", reject).on("exit", resolve));
    });
    let running = true;
    const ends = Promise.allSettled(threads).finally(() => {
      running = false;
    });
    while (running) {
      await new Promise(setImmediate);
      const [found] = readdirSync(path).filter((name) => name === "a.svg");
      if (found) expect(contents).toContain(readFileSync(join(path, found), "utf8"));
    }
    expect(await ends).toEqual(contents.map(() => ({ status: "fulfilled", value: 0 })));
    expect(readdirSync(path)).toEqual(["a.svg"]);
  });
});
