/** What is wrong in a folder of tables: each problem with its place, what was expected there, and what to do. */

/** One problem, as data; `wording()` says it to a person. */
export interface Problem {
  /** The file's name, such as `custody.csv`. */
  file: string;
  /** The line in the file, counted from 1. */
  line?: number;
  /** The column's name. */
  column?: string;
  /** What stands there. */
  value?: string;
  /** What was expected there. */
  expected: string;
  /** What to do now. */
  remedy: string;
}

/**
 * Thrown for a folder that can't be read as it is: `problems` holds every problem as data; the message lists them, of each
 * file the first hundred.
 */
export class DataError extends Error {
  override readonly name = "DataError";
  declare readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`${count} in ${folder}; nothing was loaded.\n\n${listed(problems).join("\n")}`);
    // Not shown once more where the error is printed, nor is the place in this program that noticed them
    Object.defineProperty(this, "problems", { value: problems, enumerable: false });
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** The most problems of one file that a message lists: one fault may stand in each of a million rows. */
const LISTED = 100;

function listed(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const count = (counts.get(problem.file) ?? 0) + 1;
    counts.set(problem.file, count);
    if (count <= LISTED) lines.push(wording(problem));
  }
  const more = [...counts].filter(([, count]) => count > LISTED);
  return [...lines, ...more.map(([file, count]) => `${file}: and ${count - LISTED} more.`)];
}

/**
 * Says one problem in one line.
 *
 * @example
 * wording({ file: "rewards.csv", line: 3, column: "amount", value: "5 million", expected: "a number", remedy: "write digits" });
 * // rewards.csv, line 3, column amount: "5 million". Expected a number. To mend it, write digits.
 */
export function wording({ file, line, column, value, expected, remedy }: Problem): string {
  const place = [file, line === undefined ? "" : `line ${line}`, column === undefined ? "" : `column ${column}`];
  const found = value === undefined ? "" : ` "${value.length > 120 ? `${value.slice(0, 119)}…` : value}".`;
  const words = `${place.filter(Boolean).join(", ")}:${found} Expected ${expected}. To mend it, ${remedy}.`;
  return words.replace(UNSEEN, codePoint);
}

/** Characters that would not be seen, or would change how the line is read: they are shown by their code. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** How Unicode writes a character's number: `U+0007`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
