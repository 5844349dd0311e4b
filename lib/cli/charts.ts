/** `charts`: runs every notebook, one after the other, and fails after the last if any failed. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NOTEBOOKS = new URL("../../notebooks/", import.meta.url);

export const usage = "npm run charts                          run every notebook, and write its charts";

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
  return failed === 0 ? 0 : 1;
}
