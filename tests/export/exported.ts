/** The shipped tables, exported to a folder that goes when the tests of a file end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { open, type TableDefinition } from "handover";
import { afterAll } from "vitest";
import { exportStory, type Format, formats } from "../../lib/export/index.ts";
import { writeWhole } from "../../lib/write.ts";

export const story = open(fileURLToPath(new URL("../../data", import.meta.url)));
export const tables = Object.values(story.definitions) as TableDefinition[];

/** The files of one format, by name. */
export const exported = (to: Format, lang: "en" | "es" = "en") => exportStory(story, { to, lang });

/** A folder with every format in it. */
export function folderOfExports(): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-export-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const to of formats) for (const [name, content] of exported(to)) writeWhole(folder, name, content);
  return folder;
}
