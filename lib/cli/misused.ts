/** Tells a command that was called in a wrong way from one that failed. */

/** Says what was wrong with the call, and gives the exit code for that; any other error goes on. */
export function misused(error: unknown): 2 {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof RangeError) && !code?.startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(message);
  return 2;
}
