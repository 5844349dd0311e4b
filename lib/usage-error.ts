/** Misuse of a command: told in one line, with exit code 2, and kept apart from what fails inside. */

/** What was typed is not what a command takes. Its message says what it takes instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Looks something up by a name that was typed. Where there is no such name, which `look` tells with a RangeError, that is
 * misuse, and no fault of the program.
 *
 * @example
 * typedName(() => story.index.table("closure")); // UsageError: there is no table "closure"; the nearest are closures
 */
export function typedName<Found>(look: () => Found): Found {
  try {
    return look();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}
