/** The commands, in the order in which the help lists them. Each is declared in a file of its name. */
import type { Command } from "./command.ts";

/** Loads the declaration of each command: only that of the one that is run, or all of them for the help. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  new: () => import("./new.ts"),
  declare: () => import("./declare.ts"),
  validate: () => import("./validate.ts"),
  charts: () => import("./charts.ts"),
  preview: () => import("./preview.ts"),
  check: () => import("./check.ts"),
  explain: () => import("./explain.ts"),
  verify: () => import("./verify.ts"),
  changes: () => import("./changes.ts"),
  describe: () => import("./describe.ts"),
  export: () => import("./export.ts"),
  rules: () => import("./rules.ts"),
};
