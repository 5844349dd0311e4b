/** `rules`: prints the table of the checks' rules, and puts it into the README where that has a place for it. */
import { readFileSync, writeFileSync } from "node:fs";
import { rulesTable, withRulesTable } from "../checks/index.ts";

const README = new URL("../../README.md", import.meta.url);

export const usage = "npm run rules                           print the table of rules, and put it into the README";

export function run(): number {
  writeFileSync(README, withRulesTable(readFileSync(README, "utf8")));
  console.log(rulesTable());
  return 0;
}
