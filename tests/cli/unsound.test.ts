import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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
  ["a notebook", ["notebooks/rewards.ts"]],
  ["charts", ["lib/cli.ts", "charts"]],
  ["explain", ["lib/cli.ts", "explain", "rewards", "rafael-caro-quintero-reward-2", "amount"]],
  ["export", ["lib/cli.ts", "export", "--to", "csv", "--out", "out"]],
  ["describe", ["lib/cli.ts", "describe"]],
  ["check", ["lib/cli.ts", "check"]],
  ["validate", ["lib/cli.ts", "validate"]],
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
          const codebook = readFileSync(file("README.md"), "utf8");
          const { status, output } = run(...command);
          expect(status).toBe(1);
          expect(count(output, uncited())).toBe(1);
          expect(readdirSync(checkout)).not.toContain("charts");
          expect(readdirSync(checkout)).not.toContain("out");
          expect(readFileSync(file("README.md"), "utf8")).toBe(codebook);
        },
      );
    },
    60_000,
  );

  it("is what the preview shows in place of a page, once", async () => {
    await withChanged(
      "rewards.csv",
      (path) => appendFileSync(path, INVENTED),
      async () => {
        const server = spawn(process.execPath, inNode(["lib/cli.ts", "preview", "--port", "0"]), { cwd: checkout });
        try {
          const [said] = await once(server.stdout, "data");
          const page = await (await fetch(`${String(said).split("\n")[0]}rewards/`)).text();
          expect(count(page.replaceAll("&quot;", '"'), uncited())).toBe(1);
        } finally {
          server.kill();
          await once(server, "exit");
        }
      },
    );
  }, 60_000);
});

describe("data that is damaged", () => {
  it("is told by its line: a corrected cell that slipped back, a bad date, a file cut short", async () => {
    const errors = async (name: string, change: (path: string) => void) => {
      let output = "";
      await withChanged(name, change, () => {
        const ran = run("lib/cli.ts", "validate");
        expect(ran.status).toBe(1);
        output = ran.output;
      });
      return output;
    };
    const edit = (from: string, to: string) => (path: string) => {
      const text = readFileSync(path, "utf8");
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    expect(await errors("sentences.csv", edit(",in-force,2015-11,", ",overturned,2015-11,"))).toMatch(
      /corrections\.csv, line \d+, column now_en: "in-force"\. .* has "overturned", which is what it was corrected from/,
    );
    expect(await errors("handovers.csv", edit("2025-02-27,2025-02-27,", "2025-02-27,2025-02-30,"))).toMatch(
      /^1 problem in .*\n\nhandovers\.csv, line 2, column date: "2025-02-30"\. Expected an EDTF date/,
    );
    const last = readFileSync(file("custody.csv"), "utf8").trimEnd().split("\n").length;
    const cut = await errors("custody.csv", (path) => truncateSync(path, readFileSync(path).length - 40));
    expect(cut).toMatch(new RegExp(`^1 problem in .*\\n\\ncustody\\.csv, line ${last}\\b`));
  }, 60_000);

  it("that only lacks its last line break is sound, to the last row", async () => {
    await withChanged(
      "rewards.csv",
      (path) => truncateSync(path, readFileSync(path).length - 1),
      () => {
        const { status, output } = run("lib/cli.ts", "validate");
        expect([status, output]).toEqual([0, expect.stringContaining("data/ is sound")]);
        const last = readFileSync(file("rewards.csv"), "utf8").split("\n").at(-1)?.split(",")[0] ?? "";
        expect(run("lib/cli.ts", "explain", "rewards", last, "amount").status).toBe(0);
      },
    );
  }, 60_000);
});
