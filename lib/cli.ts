/** The terminal's door: finds the command, runs it, and exits with its code. */

/** One command: what it does in a line, and its run, which gives the exit code. Each has a file in `cli/`. */
export interface Command {
  usage: string;
  run: (args: string[]) => Promise<number> | number;
}

const COMMANDS: Record<string, () => Promise<Command>> = {
  changes: () => import("./cli/changes.ts"),
  charts: () => import("./cli/charts.ts"),
  describe: () => import("./cli/describe.ts"),
  explain: () => import("./cli/explain.ts"),
  export: () => import("./cli/export.ts"),
  new: () => import("./cli/new.ts"),
  preview: () => import("./cli/preview.ts"),
  verify: () => import("./cli/verify.ts"),
  validate: () => import("./cli/validate.ts"),
  check: () => import("./cli/check.ts"),
  rules: () => import("./cli/rules.ts"),
};

const [name = "", ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (load) {
  process.exitCode = await (await load()).run(args);
} else {
  const usages = await Promise.all(Object.values(COMMANDS).map(async (command) => (await command()).usage));
  console.error(`${name ? `There is no command "${name}". ` : ""}Commands:\n  ${usages.join("\n  ")}`);
  process.exitCode = 2;
}
