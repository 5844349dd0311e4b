/** The story of the folder that one stands in: found from there upwards, loaded, and its data checked as a whole. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { FileError } from "../file-error.ts";
import type { AnyStory } from "../story/story.ts";
import { UsageError } from "../usage-error.ts";
import { installed } from "./installed.ts";

/** A story and its folders. */
export interface Here {
  story: AnyStory;
  /** The project's folder. */
  folder: string;
  /** Where its tables are. */
  data: string;
  /** Where its charts and pages go. */
  charts: string;
  /** Where its notebooks are. */
  notebooks: string;
}

/** What a story's folder has. */
export const PARTS = ["package.json", "data", "lib/index.ts"];

/**
 * The folder of the story that one stands in.
 *
 * @param cwd the working folder, from which it is looked for upwards
 * @param named the folder that was named instead
 * @throws UsageError where there is none.
 */
export function storyFolder(cwd: string, named?: string): string {
  if (named !== undefined) {
    const folder = resolve(cwd, named);
    const lacks = PARTS.filter((part) => !existsSync(join(folder, part)));
    if (lacks.length === 0) return folder;
    throw new UsageError(`${named} is no story's folder: it lacks ${lacks.join(", ")}`);
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (PARTS.every((part) => existsSync(join(folder, part)))) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new UsageError(
    `there is no story in this folder or above: none has ${PARTS.join(", ")}; go to a story's folder, name it after --story, or begin one with handover new`,
  );
}

/**
 * Loads the story of a folder.
 *
 * @throws DataError where its data don't hold.
 * @throws FileError where its `lib/index.ts` exports no story, or TypeScript can't be read here.
 */
export async function storyIn(folder: string): Promise<Here> {
  await readTypeScript(folder);
  const { story } = await loaded(join(folder, "lib/index.ts"));
  if (!isStory(story)) {
    throw new FileError("lib/index.ts exports no story; write there: export const story = openStory(…)");
  }
  // A story may put off reading its data until somebody asks for it
  story.tables.sources.numRows();
  return {
    story,
    folder,
    data: join(folder, "data"),
    charts: join(folder, "charts"),
    notebooks: join(folder, "notebooks"),
  };
}

/** What a module of the story exports. */
export async function loaded(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(file).href);
}

/** A path as one would type it in the working folder. */
export function fromHere(cwd: string, path: string): string {
  return relative(cwd, path) || ".";
}

/** Has TypeScript read by tsx. Where this file itself is TypeScript, whoever runs it does that already. */
async function readTypeScript(folder: string): Promise<void> {
  if (import.meta.url.endsWith(".ts")) return;
  const { register } = await installed("tsx", () => import("tsx/esm/api"));
  const tsconfig = join(folder, "tsconfig.json");
  register(existsSync(tsconfig) ? { tsconfig } : {});
}

function isStory(value: unknown): value is AnyStory {
  return (
    typeof value === "object" && value !== null && ["tables", "definitions", "index"].every((part) => part in value)
  );
}
