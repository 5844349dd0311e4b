/** This project, with data that must not be published. What a small story's commands say of such data is in `refusals.test.ts`. */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A checkout of its own, whose data is damaged on purpose. */
let checkout: string;

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), "handover-"));
  for (const part of ["lib", "notebooks", "data", "package.json", "tsconfig.json"])
    cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
});

afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const inNode = (command: readonly string[]) => ["--import", "tsx", ...command];

function run(...command: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, inNode(command), { cwd: checkout, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

const file = (name: string) => join(checkout, "data", name);

/** Runs what would publish, with one file of the data changed, and puts the file back. */
async function withChanged(name: string, change: (path: string) => void, act: () => void | Promise<void>) {
  const before = readFileSync(file(name));
  try {
    change(file(name));
    await act();
  } finally {
    writeFileSync(file(name), before);
  }
}

const count = (text: string, words: string) => text.split(words).length - 1;

const INVENTED = "rafael-caro-quintero-reward-9,rafael-caro-quintero,30000000,USD,USD,2024,,,,,,\n";
const publishing = [
  ["a notebook that is run by itself", ["notebooks/rewards.ts"]],
  ["charts", ["lib/cli.ts", "charts"]],
] as const;

/** What is said once of that row. */
const uncited = () => {
  const line = readFileSync(file("rewards.csv"), "utf8").trimEnd().split("\n").length;
  return `rewards.csv, line ${line}, column amount: "30000000". Expected a source`;
};

describe("an invented row without a source", () => {
  it.each(publishing)(
    "stops %s with the data's own errors, once, and nothing is written",
    async (_, command) => {
      await withChanged(
        "rewards.csv",
        (path) => appendFileSync(path, INVENTED),
        () => {
          const { status, output } = run(...command);
          expect(status).toBe(1);
          expect(count(output, uncited())).toBe(1);
          expect(readdirSync(checkout)).not.toContain("charts");
        },
      );
    },
    60_000,
  );
});

describe("data that only lacks its last line break", () => {
  it("is sound, to the last row", async () => {
    await withChanged(
      "rewards.csv",
      (path) => truncateSync(path, readFileSync(path).length - 1),
      () => {
        const last = readFileSync(file("rewards.csv"), "utf8").split("\n").at(-1)?.split(",")[0] ?? "";
        expect(run("lib/cli.ts", "explain", "rewards", last, "amount").status).toBe(0);
      },
    );
  }, 60_000);
});
