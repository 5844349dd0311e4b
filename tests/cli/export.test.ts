import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { descriptions } from "../../lib/cli/describe.ts";
import { formats } from "../../lib/export/index.ts";
import { bridgesFolder } from "./bridges.ts";
import { freshFolder, storyWith, typed, typedIn } from "./terminal.ts";

const TABLES = ["citations", "closures", "corrections", "sources", "visits"];

describe("handover export", () => {
  it.each(formats)("writes each table as %s into a folder that it makes, and nothing beside them", async (to) => {
    const out = join(freshFolder(), "new", "folder");
    const { code, out: said, err } = await typed("export", "--to", to, "--out", out);
    expect([code, err]).toEqual([0, ""]);
    expect(readdirSync(out).sort()).toEqual(TABLES.map((name) => `${name}.${to}`));
    expect(said.trimEnd().split("\n")).toHaveLength(TABLES.length);
  });

  it("writes labels in the story's first language, or in the one asked for", async () => {
    const [folder, out] = [bridgesFolder(), freshFolder()];
    const bridges = async (...lang: string[]) => {
      await typedIn(folder, "export", "--to", "csv", "--out", out, ...lang);
      return readFileSync(join(out, "bridges.csv"), "utf8");
    };
    expect(await bridges()).toContain(",arch,Arch,");
    expect(await bridges("--lang", "fr")).toContain(",arch,En arc,");
  });

  it("leaves the story's own tables alone", async () => {
    const folder = storyWith({});
    const before = readFileSync(join(folder, "data/visits.csv"), "utf8");
    expect((await typedIn(join(folder, "data"), "export", "--to", "csv", "--out", ".")).code).toBe(2);
    expect(readFileSync(join(folder, "data/visits.csv"), "utf8")).toBe(before);
  });
});

describe("handover describe", () => {
  it("writes the descriptor and the codebook of the story's tables beside them", async () => {
    const folder = storyWith({});
    expect(await typedIn(folder, "describe")).toEqual({
      code: 0,
      out: "data/datapackage.json\ndata/README.md\n",
      err: "",
    });
    const { name, resources } = JSON.parse(readFileSync(join(folder, "data/datapackage.json"), "utf8"));
    expect([name, resources.length]).toEqual(["library-closures", TABLES.length]);
    expect(readFileSync(join(folder, "data/README.md"), "utf8")).toContain(
      "One row is one public library that closed. 3 rows.",
    );
  });

  it("writes what is as it was: the same for the same tables", async () => {
    const { story } = await import("../../lib/starter/lib/index.ts");
    expect(descriptions(story)).toEqual(descriptions(story));
    expect(existsSync(join(storyWith({}), "data/README.md"))).toBe(false);
  });
});
