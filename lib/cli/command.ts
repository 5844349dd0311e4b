/** What a command is: one declaration, from which its usage, its help and the refusal of all else come. */
import type { Lang } from "../languages/text.ts";
import type { Here } from "../project/here.ts";
import { UsageError } from "../usage-error.ts";

/** A word that is typed after the command's name. */
export interface Word {
  /** What stands for it in the usage: `TABLE`. */
  name: string;
  /** What to type there. */
  about: string;
  /** Whether it may be left out. */
  optional?: true;
  /** Whether there may be any number of it, none included. Such a word is the last. */
  many?: true;
}

/** An option: a flag, or one with a value, which `read` makes of what was typed. */
export interface Option<Value = unknown> {
  /** What it does. */
  about: string;
  /** What stands for its value in the usage: `PORT`. A flag has none. */
  value?: string;
  /** Whether it can't be left out. */
  required?: true;
  /**
   * Its value; `typed` is undefined where it was left out.
   *
   * @throws UsageError for what it doesn't take.
   */
  read: (typed: string | undefined, name: string, session: Session) => Value | Promise<Value>;
}

/** What a command runs in. */
export interface Session {
  /** The folder of the story, which is found when it is first asked for. */
  folder: () => string;
  /** The story of that folder, which is loaded and checked when it is first asked for. */
  here: () => Promise<Here>;
  /** The working folder, against which paths are read. */
  cwd: string;
  out: Output;
  /** How wide a line of text may be, in characters. */
  width: number;
  /** Prints a line, or several. */
  say: (text: string) => void;
}

/** Where a command prints. */
export interface Output {
  write: (text: string) => unknown;
  isTTY?: boolean;
  columns?: number;
}

type Words = Readonly<Record<string, Word>>;
type Options = Readonly<Record<string, Option>>;

/** What was typed, by the names of words and options. */
export type Given<W extends Words, O extends Options> = {
  [K in keyof W]: W[K] extends { many: true }
    ? string[]
    : W[K] extends { optional: true }
      ? string | undefined
      : string;
} & { [K in keyof O]: O[K] extends Option<infer Value> ? Value : never };

/** What a command is declared with. */
export interface CommandSpec<W extends Words, O extends Options> {
  name: string;
  /** What it does, in one sentence. */
  about: string;
  words?: W;
  options?: O;
  /** What one may type, and what that does. */
  examples: readonly (readonly [typed: string, about: string])[];
  /** Makes words of what was typed, where one way to write them stands for another. */
  split?: (typed: readonly string[]) => readonly string[];
  /** Gives the exit code: 0 where all is well, 1 where it is not. */
  run: (given: Given<W, O>, session: Session) => number | Promise<number>;
}

/** A declared command. */
export interface Command {
  name: string;
  about: string;
  words: Words;
  options: Options;
  examples: readonly (readonly [typed: string, about: string])[];
  split: (typed: readonly string[]) => readonly string[];
  run: (given: any, session: Session) => number | Promise<number>;
}

/**
 * Declares a command.
 *
 * @example
 * export const command = declareCommand({
 *   name: "count",
 *   about: "Counts the rows of a table.",
 *   words: { table: { name: "TABLE", about: "the table's name" } },
 *   examples: [["closures", "how many rows closures has"]],
 *   run: async ({ table }, { here, say }) => { … },
 * });
 */
export function declareCommand<
  const W extends Words = Record<never, never>,
  const O extends Options = Record<never, never>,
>({ words, options, split = (typed) => typed, ...spec }: CommandSpec<W, O>): Command {
  return { ...spec, split, words: words ?? {}, options: options ?? {} };
}

/** A flag: given or not. */
export function flag(about: string): Option<boolean> {
  return { about, read: (typed) => typed !== undefined };
}

/** A text as it was typed, such as a folder's path. */
export function typedText(value: string, about: string): Option<string | undefined> {
  return { about, value, read: (typed) => typed };
}

/** A text that has to be given. */
export function neededText(value: string, about: string): Option<string> {
  return { about, value, required: true, read: (typed) => typed as string };
}

/** One of a few values, which has to be given. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  value: string,
  about: string,
): Option<Value> {
  return {
    about: `${about}: ${values.join(", ")}`,
    value,
    required: true,
    read: (typed = "", name) => among(values, typed, name),
  };
}

/** A whole number from `from` to `to`; `otherwise` where it is left out. */
export function wholeNumber(
  value: string,
  about: string,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
): Option<number> {
  return {
    about: `${about}; ${otherwise}, unless told`,
    value,
    read: (typed = String(otherwise), name) => {
      const number = Number(typed);
      if (/^\d+$/.test(typed) && number >= from && number <= to) return number;
      throw new UsageError(`--${name} takes a whole number from ${from} to ${to}, not "${typed}"`);
    },
  };
}

/** A language of the story: its first, where it is left out. */
export const language: Option<Lang> = {
  about: "the language, one of the story's; its first, unless told",
  value: "LANG",
  read: async (typed, name, { here }) => {
    const { languages } = (await here()).story;
    return among(languages, typed ?? (languages[0] as Lang), name);
  },
};

function among<Value extends string>(values: readonly Value[], typed: string, name: string): Value {
  const found = values.find((value) => value === typed);
  if (found !== undefined) return found;
  throw new UsageError(`--${name} takes ${values.length > 1 ? "one of " : ""}${values.join(", ")}, not "${typed}"`);
}
