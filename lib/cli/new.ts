/** `new`: begins another story, in a folder of the same shape as this project. It needs no network and no build. */
import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { FileError } from "../file-error.ts";
import { fromHere, PARTS } from "../project/here.ts";
import { SLUG } from "../table/column.ts";
import { UsageError } from "../usage-error.ts";
import { declareCommand, typedText } from "./command.ts";
import { ownPackage, PACKAGE } from "./own-package.ts";
import { ownSpec, rebased } from "./own-spec.ts";

export const command = declareCommand({
  name: "new",
  about: "Begins a story in a folder of its own, with tables, a notebook and tests to replace by yours.",
  words: { story: { name: "STORY", about: "the new folder, called as the story: my-story, or ../my-story" } },
  options: {
    from: typedText(
      "SPEC",
      "where npm takes handover from, such as file:handover.tgz; unless told, from where this one came",
    ),
  },
  examples: [["library-closures", "begins a story in library-closures/"]],
  run: ({ story, from }, { cwd, say }) => {
    const folder = resolve(cwd, story);
    startStory(folder, from === undefined ? ownSpec(folder) : rebased(from, cwd, folder));
    const npm = process.env.npm_config_user_agent?.split("/")[0] ?? "npm";
    const path = fromHere(cwd, folder);
    const built = import.meta.url.endsWith(".ts") ? `, and npm run build in ${PACKAGE}` : "";
    say(`${path} is there. Now${built}:

  cd ${path}
  ${npm} install
  ${npm} run charts     draws its page, charts/closures/index.html
  ${npm} test           holds its figures

README.md says what to change first.`);
    return 0;
  },
});

/** What is copied: a story about invented library closures. */
const STARTER = fileURLToPath(new URL("../starter/", import.meta.url));

/** What that story is called in its files. */
const STARTER_NAME = "library-closures";

/** What a story needs beside the library, in the versions that the library itself is tested with. */
const TOOLS = ["@types/node", "tsx", "typescript"];

/**
 * Begins a story in a folder, which is there whole or not at all.
 *
 * @param folder its path, whose last part is the story's name
 * @param handover how its `package.json` names this library: a version, or where it is
 * @throws UsageError if the folder holds something already, or its name can't be a story's.
 * @throws FileError if it can't be written, or this installation lacks what is to be copied.
 */
export function startStory(folder: string, handover: string): void {
  const name = basename(folder);
  if (!SLUG.test.test(name)) throw new UsageError(`"${name}" can't be a story's name; write ${SLUG.name}`);
  if (name === "handover") throw new UsageError(`a story can't have the name of this library; choose another`);
  checkFree(folder);
  const files = starterFiles(name, handover);
  writing(folder, () => {
    mkdirSync(dirname(folder), { recursive: true });
    const beside = `${folder}.${randomUUID()}.part`;
    try {
      for (const [file, content] of files) writeChecked(join(beside, file), content);
      if (existsSync(folder)) rmdirSync(folder);
      renameSync(beside, folder);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  });
}

function checkFree(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UsageError(`${folder} is a file; name a folder that is not there yet`);
  if (readdirSync(folder).length > 0) {
    throw new UsageError(`${folder} holds something already; name a folder that is empty or not there yet`);
  }
  if (`${process.cwd()}${sep}`.startsWith(`${folder}${sep}`)) {
    throw new UsageError(`${folder} is where you are; name a folder that is not there yet`);
  }
}

/** The files of the new story, by path. */
function starterFiles(name: string, handover: string): Map<string, string> {
  const paths = readdirSync(STARTER, { recursive: true }) as string[];
  const files = paths.filter((path) => statSync(join(STARTER, path)).isFile());
  const lacks = PARTS.filter((part) => !paths.includes(join(part)));
  if (lacks.length > 0) throw new FileError(`this installation of handover lacks ${lacks.join(", ")}; install it anew`);
  return new Map(
    files.map((path) => {
      const text = readFileSync(join(STARTER, path), "utf8").replaceAll(STARTER_NAME, name);
      if (path === "package.json") return [path, packageOf(text, handover)];
      // npm packs no file of the name .gitignore
      return [path === "gitignore" ? ".gitignore" : path, text];
    }),
  );
}

/** The story's `package.json`, with the library and its tools; the starter's has a script for each command. */
function packageOf(text: string, handover: string): string {
  const { devDependencies } = ownPackage();
  const described = JSON.parse(text);
  const whole = {
    ...described,
    dependencies: { handover },
    devDependencies: Object.fromEntries(TOOLS.map((tool) => [tool, devDependencies[tool]])),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Writes a file, and reads it again: a disk may take less than it was given. */
function writeChecked(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (readFileSync(file, "utf8") !== content) throw new FileError(`${file} was not written whole; look at the disk`);
}

function writing(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (existsSync(folder)) {
      throw new UsageError(`${folder} holds something by now; name a folder that is empty or not there yet`);
    }
    throw new FileError(`${folder} can't be written (${code}); name a folder that you may write to`, { cause: error });
  }
}
