/** `new`: starts a folder for another story: one table with its citations, one notebook, and the tests that hold it. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SLUG } from "../table/column.ts";
import { refused } from "./refused.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STARTER = fileURLToPath(new URL("../starter", import.meta.url));

export const usage =
  "npm run new -- STORY                    start a folder for another story, such as ../library-closures";

export function run(args: string[]): number {
  const [story, ...more] = args;
  try {
    if (story === undefined || more.length > 0) throw new RangeError("Name one folder for the new story.");
    const folder = startStory(resolve(process.env.INIT_CWD ?? "", story), packLibrary);
    console.log(`${folder} is there. Now:

  cd ${story}
  npm install
  npm run notebook
  npm test`);
    return 0;
  } catch (error) {
    return refused(error);
  }
}

/**
 * Starts a story in a folder, which is there whole or not at all.
 *
 * @param addLibrary puts the library into the folder if need be, and says how `package.json` should name it
 * @returns the folder's path
 * @throws RangeError if the folder holds something already, or its name can't be a package's.
 */
export function startStory(folder: string, addLibrary: (folder: string) => string): string {
  const name = basename(folder);
  if (!SLUG.test.test(name)) throw new RangeError(`"${name}" can't be a story's name; write ${SLUG.name}.`);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new RangeError(`${folder} holds something already; name a folder that is empty or not there yet.`);
  }
  const beside = `${folder}.${process.pid}.part`;
  try {
    cpSync(STARTER, beside, { recursive: true });
    change(join(beside, "README.md"), (text) => text.replace("# starter", `# ${name}`));
    change(join(beside, "package.json"), (text) => {
      const described = JSON.parse(text);
      return `${JSON.stringify({ ...described, name, dependencies: { handover: addLibrary(beside) } }, null, 2)}\n`;
    });
    writeFileSync(join(beside, ".gitignore"), "node_modules/\n");
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Packs this library into the story's folder, so that the story keeps the version that it was written with. */
function packLibrary(folder: string): string {
  const shell = process.platform === "win32";
  execFileSync("npm", ["pack", "--pack-destination", folder], {
    cwd: ROOT,
    shell,
    stdio: ["ignore", "ignore", "pipe"],
  });
  return `file:${readdirSync(folder).find((name) => name.endsWith(".tgz"))}`;
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, "utf8")));
}
