/** Writes files whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** File names that stay in their folder: letters, digits, hyphens and points, none of them first or doubled. */
const FILE_NAME = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/**
 * Writes a file into a folder, which is made if need be: beside its place first, then in one move.
 *
 * @returns the file's path
 * @throws RangeError for a name that could leave the folder.
 */
export function writeWhole(folder: string | URL, name: string, content: string | Uint8Array): string {
  if (!FILE_NAME.test(name)) {
    throw new RangeError(`"${name}" is no file name; use lower-case letters, digits, single hyphens and points`);
  }
  mkdirSync(folder, { recursive: true });
  const path = join(typeof folder === "string" ? folder : fileURLToPath(folder), name);
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  return path;
}
