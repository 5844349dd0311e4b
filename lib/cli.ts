/** The commands of the terminal: `charts` runs every notebook. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NOTEBOOKS = new URL("../notebooks/", import.meta.url);

const commands: Record<string, () => Promise<void>> = { charts };

const [name = ""] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  console.error(`"${name}" is no command; there is: ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
await command();

/** Runs every notebook, one after the other, and fails after the last if any failed. */
async function charts(): Promise<void> {
  const files = readdirSync(NOTEBOOKS)
    .filter((file) => file.endsWith(".ts"))
    .sort();
  for (const file of files) {
    try {
      await import(new URL(file, NOTEBOOKS).href);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${fileURLToPath(new URL(file, NOTEBOOKS))} failed:`, error);
    }
  }
}
