/** The notebooks of this story: each is a value of its file's name, and being read it writes nothing. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { story } from "handover";
import type { NotebookValue } from "handover/notebook";
import { describe, expect, it } from "vitest";

const FOLDER = new URL("../../notebooks/", import.meta.url);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));

const read = async (name: string): Promise<NotebookValue> => (await import(new URL(`${name}.ts`, FOLDER).href)).default;

describe.each(names)("the notebook %s", (name) => {
  it("has the name of its file, this story, and something to read in both of its languages", async () => {
    const page = new URL(`../../charts/${name}/index.html`, import.meta.url);
    const before = existsSync(page) && statSync(page).mtimeMs;
    const value = await read(name);
    expect(value).toMatchObject({ name, languages: ["en", "es"] });
    expect(value.story).toBe(story);
    expect(value.blocks.length).toBeGreaterThan(0);
    expect(existsSync(page) && statSync(page).mtimeMs).toBe(before);
  });
});

it("have places of their own on the front page", async () => {
  const places = (await Promise.all(names.map(read))).map(({ place }) => place);
  expect(places.toSorted((one, other) => one - other)).toEqual(names.map((_, index) => index + 1));
});
