/** Writes a file whole or not at all. */
import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FileError } from "./file-error.ts";

/** File names that stay in their folder: letters, digits, hyphens and points, none of these first or doubled. */
const FILE_NAME = /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;

/**
 * Writes a file into a folder, which is made if need be: beside its place first and through to the disk, then in one
 * move. Whoever reads the file meanwhile, or after a crash, finds the old one or the new one, whole.
 *
 * @returns the file's path
 * @throws RangeError for a name that could leave the folder; FileError for a folder that can't be written, which it says.
 */
export function writeWhole(folder: string | URL, name: string, content: string | Uint8Array): string {
  if (!FILE_NAME.test(name)) {
    throw new RangeError(`"${name}" is no file name; use letters, digits, single hyphens and points`);
  }
  const place = typeof folder === "string" ? folder : fileURLToPath(folder);
  const path = join(place, name);
  // Threads have the process's number in common, and containers often have the same
  const beside = `${path}.${randomBytes(8).toString("hex")}.part`;
  try {
    mkdirSync(place, { recursive: true });
  } catch (error) {
    throw unwritable(place, error);
  }
  try {
    writeFileSync(beside, content, { flag: "wx", flush: true });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw unwritable(path, error);
  }
  return path;
}

function unwritable(path: string, error: unknown): FileError {
  const { code, message } = error as NodeJS.ErrnoException;
  const what = `${path} can't be written (${code ?? message}); name a folder that you may write to`;
  return new FileError(what, { cause: error });
}
