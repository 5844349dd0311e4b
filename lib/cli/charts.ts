/** `charts`: runs every notebook, one after the other, checks what they wrote, and fails at the end if any failed. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as check from "./check.ts";

const NOTEBOOKS = new URL("../../notebooks/", import.meta.url);

export const usage = "npm run charts                          run every notebook, write its charts, check them";

export async function run(): Promise<number> {
  const files = readdirSync(NOTEBOOKS)
    .filter((file) => file.endsWith(".ts"))
    .sort();
  let failed = 0;
  for (const file of files) {
    try {
      await import(new URL(file, NOTEBOOKS).href);
    } catch (error) {
      failed += 1;
      console.error(`${fileURLToPath(new URL(file, NOTEBOOKS))} failed:`, error);
    }
  }
  const checked = check.run();
  return failed === 0 ? checked : 1;
}
