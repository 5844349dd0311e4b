/** Files that a test writes for itself, in a folder that goes when it ends. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Writes a file, and gives its path. */
export function fileOf(text: string | Uint8Array, name = "file.csv"): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
