/** Reads what was typed by a command's declaration, and refuses what it doesn't take. */
import { parseArgs } from "node:util";
import { nearest } from "../nearest.ts";
import { UsageError } from "../usage-error.ts";
import { type Command, flag, type Option, type Session, typedText, type Word } from "./command.ts";

/** The options that every command has. */
export const COMMON = {
  story: typedText("DIR", "the story's folder; unless told, the nearest one from the working folder upwards"),
  help: flag("says what a command does and takes, and nothing is run"),
  version: flag("says which version this is"),
} as const satisfies Record<string, Option>;

/** What was typed, taken apart and not yet checked. */
export interface Typed {
  words: readonly string[];
  /** The values of options; that of a flag is empty. */
  options: ReadonlyMap<string, string>;
}

/**
 * Takes apart what was typed, by the options that a command has, or by those that all have.
 *
 * @throws UsageError for an option that isn't declared, for one without its value, and for a flag with one.
 */
export function takeApart(args: readonly string[], command?: Command): Typed {
  const declared: Readonly<Record<string, Option>> = { ...COMMON, ...command?.options };
  const kinds = Object.entries(declared).map(([option, { value }]) => [option, { type: value ? "string" : "boolean" }]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(kinds) as Record<string, { type: "string" | "boolean" }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(declared, token.name) ? declared[token.name] : undefined;
    if (!option || token.rawName !== `--${token.name}`) throw unknownOption(token.rawName, declared, command);
    values.set(token.name, valueIn(token, option));
  }
  return { words, options: values };
}

/**
 * What a command is given: its words and the values of its options, by name.
 *
 * @throws UsageError for too few words or too many, and for values that an option doesn't take.
 */
export async function given(command: Command, typed: Typed, session: Session): Promise<Record<string, unknown>> {
  const words = wordsOf(command, command.split(typed.words));
  const values: Record<string, unknown> = {};
  const options = Object.entries(command.options);
  for (const [name, { required, value }] of options) {
    if (!required || typed.options.has(name)) continue;
    throw new UsageError(`${command.name} needs --${name} ${value}; ${more(command)}`);
  }
  for (const [name, option] of options) values[name] = await option.read(typed.options.get(name), name, session);
  return { ...words, ...values };
}

function wordsOf(command: Command, typed: readonly string[]): Record<string, unknown> {
  const { name } = command;
  const declared = Object.entries(command.words);
  const missing = declared.filter(([, word], place) => isNeeded(word) && place >= typed.length);
  if (missing.length > 0) {
    const [first] = missing.map(([, word]) => word) as [Word];
    throw new UsageError(`${name} needs ${first.name}, ${first.about}; ${more(command)}`);
  }
  const last = declared.at(-1)?.[1];
  const extra = typed.slice(last?.many ? typed.length : declared.length);
  if (extra.length > 0) {
    throw new UsageError(`${name} takes no more words, but found "${extra.join(" ")}"; ${more(command)}`);
  }
  return Object.fromEntries(declared.map(([key, { many }], place) => [key, many ? typed.slice(place) : typed[place]]));
}

function isNeeded({ optional, many }: Word): boolean {
  return !optional && !many;
}

interface OptionToken {
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function valueIn({ rawName, value, inlineValue }: OptionToken, option: Option): string {
  if (option.value === undefined) {
    if (value === undefined) return "";
    throw new UsageError(`${rawName} takes no value, but found "${value}"`);
  }
  const isOption = !inlineValue && value?.startsWith("-");
  if (value && !isOption) return value;
  throw new UsageError(`${rawName} needs its ${option.value}: ${option.about}`);
}

function unknownOption(typed: string, declared: Readonly<Record<string, Option>>, command?: Command): UsageError {
  const names = nearest(
    typed,
    Object.keys(declared).map((option) => `--${option}`),
  );
  const whose = command ? `${command.name} has` : "there is";
  return new UsageError(`${whose} no option ${typed}; the nearest are ${names.join(", ")}; ${more(command)}`);
}

/** Where to read on. */
function more(command?: Command): string {
  return `${["handover", command?.name, "--help"].filter(Boolean).join(" ")} says more`;
}
