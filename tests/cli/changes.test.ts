import { definitions } from "handover";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { run } from "../../lib/cli/changes.ts";
import { copyWith } from "../story/folder.ts";

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const to of ["log", "error"] as const) vi.spyOn(console, to).mockImplementation((text) => said.push(text));
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
});

const old = () => copyWith("rewards.csv", (text) => text);
const current = () => copyWith("rewards.csv", (text) => text.replace(",2000000,MXN,MXN,", ",3000000,MXN,MXN,"));

describe("npm run changes", () => {
  it("says what changed, in English, in Spanish, or as data", () => {
    const folders = [old(), current()];
    expect([run(folders), run([...folders, "--lang", "es"]), run([...folders, "--json"])]).toEqual([0, 0, 0]);
    expect(said[0]).toContain("was “2,000,000”, now “3,000,000”");
    expect(said[1]).toContain("antes “2,000,000”, ahora “3,000,000”");
    expect(JSON.parse(said[2] as string)).toMatchObject([{ kind: "changed", was: "2000000", now: "3000000" }]);
  });

  it("says what it needs where it isn't given two folders that can be opened", () => {
    expect([run([old()]), run([old(), "/no/such/folder"]), run([old(), old(), "--lang", "fr"])]).toEqual([2, 1, 2]);
    expect(said[0]).toContain("Name two folders: the old version of the data, then the new one.");
    expect(said[1]).toContain(`${Object.keys(definitions).length} problems in /no/such/folder; nothing was loaded.`);
    expect(said[2]).toContain('There is no language "fr"; name en or es after --lang.');
  });
});
