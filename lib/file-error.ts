/** The error of a file or a folder that can't be used: what a user can mend, and no fault of the program. */

/** A file or a folder that can't be read, written or used as it is: its message says which, and what to do. */
export class FileError extends Error {
  override readonly name = "FileError";
}
