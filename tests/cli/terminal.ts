/** Types commands as in a terminal, in this process, and catches what they print; and folders of stories to type them in. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Output } from "../../lib/cli/command.ts";
import { main } from "../../lib/cli/main.ts";

/** This project. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The story about invented library closures, which `handover new` copies. */
export const STARTER = join(ROOT, "lib/starter");

/** What a command printed, and its exit code. */
export interface Printed {
  code: number;
  out: string;
  err: string;
}

/** Types a command in a folder. */
export async function typedIn(cwd: string, ...args: readonly string[]): Promise<Printed> {
  return typedOn({}, cwd, ...args);
}

/** Types a command in a folder, on a terminal of some kind. */
export async function typedOn(
  terminal: Pick<Output, "isTTY" | "columns">,
  cwd: string,
  ...args: readonly string[]
): Promise<Printed> {
  const [out, err]: [string[], string[]] = [[], []];
  const to = (lines: string[]) => ({ ...terminal, write: (text: string) => lines.push(text) });
  const code = await main(args, { cwd, out: to(out), err: to(err) });
  return { code, out: out.join(""), err: err.join("") };
}

/** Types a command in the starter's folder. */
export const typed = (...args: readonly string[]) => typedIn(STARTER, ...args);

/** A new folder, which goes when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the starter, with the text of some files changed or added, which goes when the test ends. */
export function storyWith(changes: Readonly<Record<string, (text: string) => string>>): string {
  const folder = freshFolder();
  cpSync(STARTER, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change(textIn(path)));
  }
  return folder;
}

/** Puts words in place of others that have to be there. */
export function replacing(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new Error(`there is no "${before}" to replace`);
    return text.replace(before, after);
  };
}

function textIn(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
