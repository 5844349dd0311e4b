/** Reads files and folders that a user named, or says in one line why that can't be. */
import { readdirSync, readFileSync } from "node:fs";
import { FileError } from "../file-error.ts";

/**
 * The text of a file.
 *
 * @throws FileError for a file that can't be read, or is not in UTF-8.
 */
export function textOf(file: string): string {
  const bytes = reading(file, () => readFileSync(file));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileError(`${file} is not UTF-8; save it as plain text in UTF-8`, { cause: error });
  }
}

/**
 * The names of the files in a folder, in alphabetical order.
 *
 * @throws FileError for a folder that can't be read.
 */
export function filesIn(folder: string): string[] {
  const entries = reading(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function reading<Content>(path: string, read: () => Content): Content {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new FileError(`${path} can't be read (${code}); check its name, and whether you may read it`, {
      cause: error,
    });
  }
}
