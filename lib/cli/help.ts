/** Says what the commands do and take, from their declarations. */
import type { Command, Word } from "./command.ts";
import { hanging } from "./hanging.ts";
import { COMMON } from "./typed.ts";

/** How a command is typed: `handover explain TABLE ROW [COLUMN] [--json] [--lang LANG]`. */
export function usageOf({ name, words, options }: Command): string {
  const taken = Object.entries(options).map(([option, { value, required }]) => {
    const typed = withValue(option, value);
    return required ? typed : `[${typed}]`;
  });
  return ["handover", name, ...Object.values(words).map(typedWord), ...taken].join(" ");
}

/** The help for all commands. */
export function helpForAll(commands: readonly Command[], width: number): string {
  const entries = commands.map(
    ({ name, words, about }): Entry => [[name, ...Object.values(words).map(typedWord)].join(" "), about],
  );
  return [
    ...hanging("A story in tables, with a source for each cell; and charts, pages and checks made of them.", { width }),
    "\nhandover COMMAND …\n",
    ...listed(entries, width),
    "\nEach command takes:\n",
    ...listed(optionsIn(COMMON), width),
  ].join("\n");
}

/** The help for one command. */
export function helpFor(command: Command, width: number): string {
  const { name, about, words, options, examples } = command;
  const taken = [Object.values(words).map(({ name, about }): Entry => [name, about]), optionsIn(options)];
  return [
    ...hanging(usageOf(command).slice("handover ".length), { before: "handover ", width }),
    "",
    ...hanging(about, { width }),
    ...taken.filter((entries) => entries.length > 0).flatMap((entries) => ["", ...listed(entries, width)]),
    "\nFor example:\n",
    ...examples.flatMap(([typed, what]) => [
      `  handover ${name} ${typed}`.trimEnd(),
      ...hanging(what, { before: "      ", width }),
    ]),
  ].join("\n");
}

type Entry = readonly [name: string, about: string];

function typedWord({ name, optional, many }: Word): string {
  if (many) return `[${name} …]`;
  return optional ? `[${name}]` : name;
}

function withValue(option: string, value?: string): string {
  return value === undefined ? `--${option}` : `--${option} ${value}`;
}

function optionsIn(options: Command["options"]): Entry[] {
  return Object.entries(options).map(([name, { value, about }]) => [withValue(name, value), about]);
}

/** Names in one column, and what they are about in the next. */
function listed(entries: readonly Entry[], width: number): string[] {
  const room = Math.max(...entries.map(([name]) => name.length)) + 4;
  return entries.flatMap(([name, about]) => hanging(about, { before: `  ${name}`.padEnd(room), width }));
}
