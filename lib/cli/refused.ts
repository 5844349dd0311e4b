/** Tells a command that was called in a wrong way, and data that doesn't hold, from a command that failed. */
import { DataError } from "../story/problem.ts";

/** Says what was wrong with the call (exit code 2) or with the data (1); any other error goes on. */
export function refused(error: unknown): 1 | 2 {
  const { code, message } = error as NodeJS.ErrnoException;
  const unsound = error instanceof DataError;
  if (!unsound && !(error instanceof RangeError) && !code?.startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(message);
  return unsound ? 1 : 2;
}
