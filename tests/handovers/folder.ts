/** A copy of the shipped data in a folder of its own, to break on purpose. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DataError, open, type Problem } from "handover";
import { onTestFinished } from "vitest";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** The path of a fresh copy of the data, which goes when the test ends. */
export function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(DATA, folder, { recursive: true });
  return folder;
}

/** The lines of one file of the data. */
export function linesOf(folder: string, file: string): string[] {
  return readFileSync(join(folder, file), "utf8").split("\n");
}

/** Writes lines back into a file of a copy. */
export function writeLines(folder: string, file: string, lines: string[]): void {
  writeFileSync(join(folder, file), lines.join("\n"));
}

/** Changes the text of one file in a fresh copy of the data, and returns the copy's path. */
export function copyWith(file: string, change: (text: string) => string | Uint8Array): string {
  const folder = copyOfData();
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  return folder;
}

/** The problems that opening a folder finds. */
export function problemsIn(folder: string): { problems: readonly Problem[]; message: string } {
  try {
    open(folder);
  } catch (error) {
    if (error instanceof DataError) return { problems: error.problems, message: error.message };
    throw error;
  }
  throw new Error("the folder opened without a problem");
}
