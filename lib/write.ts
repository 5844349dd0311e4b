/** Writes a file whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** File names that stay in their folder: letters, digits, hyphens and points, none of these first or doubled. */
const FILE_NAME = /^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$/;

/**
 * Writes a file into a folder, which is made if need be: beside its place first, then in one move.
 *
 * @returns the file's path
 * @throws RangeError for a name that could leave the folder, and for a folder that can't be written; it says which.
 */
export function writeWhole(folder: string | URL, name: string, content: string | Uint8Array): string {
  if (!FILE_NAME.test(name)) {
    throw new RangeError(`"${name}" is no file name; use letters, digits, single hyphens and points`);
  }
  const place = typeof folder === "string" ? folder : fileURLToPath(folder);
  const path = join(place, name);
  const beside = `${path}.${process.pid}.part`;
  try {
    mkdirSync(place, { recursive: true });
  } catch (error) {
    throw unwritable(place, error);
  }
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw unwritable(path, error);
  }
  return path;
}

function unwritable(path: string, error: unknown): RangeError {
  const { code, message } = error as NodeJS.ErrnoException;
  const what = `${path} can't be written (${code ?? message}); name a folder that you may write to`;
  return new RangeError(what, { cause: error });
}
