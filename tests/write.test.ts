import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeWhole } from "../lib/write.ts";

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), "handover-write-"));
  onTestFinished(() => {
    chmodSync(path, 0o700);
    rmSync(path, { recursive: true, force: true });
  });
  return path;
};

describe("writeWhole", () => {
  it("makes the folder, writes the file and leaves nothing beside it", () => {
    const path = join(folder(), "charts");
    expect(writeWhole(path, "a-wide-en.svg", "<svg/>")).toBe(join(path, "a-wide-en.svg"));
    expect(readdirSync(path)).toEqual(["a-wide-en.svg"]);
    expect(readFileSync(join(path, "a-wide-en.svg"), "utf8")).toBe("<svg/>");
  });

  it.each(["../a.svg", "a/b.svg", "/etc/a", "a..svg", "", ".a", "a.svg\u0000", "a\\b.svg", "con:a"])(
    "refuses %j, which could leave the folder or be no file's name",
    (name) => {
      const path = folder();
      expect(() => writeWhole(path, name, "x")).toThrow(/is no file name; use letters/);
      expect(readdirSync(path)).toEqual([]);
    },
  );

  it("leaves the old file as it was where the new one can't be put in its place", () => {
    const path = folder();
    writeWhole(path, "a.svg", "old");
    expect(() => writeWhole(join(path, "a.svg"), "b.svg", "new")).toThrow();
    expect(readFileSync(join(path, "a.svg"), "utf8")).toBe("old");
    expect(readdirSync(path)).toEqual(["a.svg"]);
  });
});
