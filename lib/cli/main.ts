/** Finds the command that was typed, runs it, and tells misuse, unsound data and faults of the program apart. */

import { FileError } from "../file-error.ts";
import { unknown } from "../nearest.ts";
import { once } from "../once.ts";
import { storyFolder, storyIn } from "../project/here.ts";
import { DataError } from "../story/problem.ts";
import { UsageError } from "../usage-error.ts";
import type { Command, Output } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { helpFor, helpForAll } from "./help.ts";
import { ownPackage } from "./own-package.ts";
import { given, takeApart } from "./typed.ts";

/** Where a command is typed, and where it prints. */
export interface Terminal {
  cwd: string;
  out: Output;
  err: Output;
}

/**
 * Runs what was typed after `handover`.
 *
 * @returns the exit code: 0 where all is well; 1 where data, a file or a chart is at fault; 2 where the call is
 * @throws whatever failed in the program itself, with its stack.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    terminal.err.write(`${(error as Error).message}\n`);
    return code;
  }
}

/** The most characters that a line of text has, however wide the terminal is. */
const WIDEST = 100;

function codeOf(error: unknown): 1 | 2 | undefined {
  if (error instanceof UsageError) return 2;
  return error instanceof DataError || error instanceof FileError ? 1 : undefined;
}

async function run(args: readonly string[], { cwd, out, err }: Terminal): Promise<number> {
  const width = Math.min(out.columns ?? WIDEST, WIDEST);
  const say = (text: string) => void out.write(`${text}\n`);
  // The first word that is neither an option nor the folder after --story, which may stand before the command
  const place = args.findIndex((word, at) => !word.startsWith("-") && args[at - 1] !== "--story");
  const command = place === -1 ? undefined : await commandNamed(args[place] as string);
  const typed = takeApart(place === -1 ? args : args.toSpliced(place, 1), command);
  if (typed.options.has("version")) {
    say(ownPackage().version);
    return 0;
  }
  if (typed.options.has("help") || !command) {
    const help = command ? helpFor(command, width) : helpForAll(await allCommands(), width);
    const asked = typed.options.has("help");
    (asked ? out : err).write(`${help}\n`);
    return asked ? 0 : 2;
  }
  const folder = once(() => storyFolder(cwd, typed.options.get("story")));
  const here = once(() => storyIn(folder()));
  const session = { folder, here, cwd, out, say, width };
  return await command.run(await given(command, typed, session), session);
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return (await load()).command;
  const { message } = unknown("there is no command", name, Object.keys(COMMANDS));
  throw new UsageError(`${message}; handover --help lists all`);
}

async function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));
}
