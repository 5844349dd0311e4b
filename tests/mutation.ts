/**
 * Plants faults in a room of `lib/`, one at a time, and says which of them its tests let through:
 * `npm run mutation -- dates`. What was found before is kept in `.mutation/`, and only what has changed is tried again.
 */
import { existsSync, readdirSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";

const [room = "", ...files] = process.argv.slice(2);
const rooms = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
if (!existsSync(`lib/${room}`) || room === "") {
  console.error(`Name a room of lib/: ${rooms.map(({ name }) => name).join(", ")}; after it, files of it if not all.`);
  process.exit(2);
}

process.env.ROOM = room;
const results = await new Stryker({
  mutate: files.length > 0 ? files.map((file) => `lib/${room}/${file}`) : [`lib/${room}/**/*.ts`, "!**/*.d.ts"],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  // The sandbox has the same places as the project; and its reader of this file wants an older compiler
  tsconfigFile: "none",
  concurrency: 2,
  ignoreStatic: true,
  // Some files are held to the letter, and a line that is added to them would show
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `.mutation/${room}.json`,
  tempDirName: `.mutation/tmp-${room}`,
  reporters: ["clear-text", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `.mutation/${room}.html` },
  thresholds: { high: 90, low: 80, break: 80 },
  ignorePatterns: ["/charts", "/dist", ".mutation", "data/README.md"],
}).runMutationTest();
process.exitCode = results.length > 0 ? process.exitCode : 1;
