/** Writes a file whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a file into a folder, which is made if need be: beside its place first, then in one move.
 *
 * @returns the file's path
 * @throws RangeError that says which folder can't be written, and what to do.
 */
export function writeWhole(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  const beside = `${path}.${process.pid}.part`;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
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
