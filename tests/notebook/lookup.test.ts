/** Looking up what a page shows: the row, the citations that speak of it, and whether it is this story's at all. */
import { describe, expect, it } from "vitest";
import { entryOf } from "../../lib/notebook/lookup.ts";
import { corrected, libraries, librariesWith, mine, mineWith, says, source } from "./stories.ts";

const found = (story: Parameters<typeof entryOf>[0], key: string) => entryOf(story, { key, sources: [] });

describe("the row that evidence names", () => {
  it("is found by its table and its id, with its corrections, the oldest first", () => {
    const { key, table, id, row, corrections } = found(mine, "mines/santa-ana");
    expect([key, table, id, row.workers]).toEqual(["mines/santa-ana", "mines", "santa-ana", 1450]);
    expect(corrections.map(({ date }) => date)).toEqual(["1914-01-02", "1914-02-03"]);
  });

  it("may have an id with a slash in it, where the story lets such ids in", () => {
    const flood = { id: "1921/07", mine: "santa-ana", day: "1921-07-04" };
    expect(found(mineWith({ accidents: [flood] }), "accidents/1921/07").row).toMatchObject(flood);
  });

  it("has the corrections of its own cells, and of no other row's", () => {
    const correction = { date: "1922", was: null, now: null, reason: { en: "x", es: "x" } };
    const story = mineWith({ corrections: [corrected("one", "accidents/flood/day", correction)] });
    expect(found(story, "mines/santa-ana").corrections).toEqual([]);
    expect(found(story, "accidents/flood").corrections).toHaveLength(1);
  });
});

describe("the citations of a row", () => {
  const columns = (story: Parameters<typeof entryOf>[0], key: string) =>
    found(story, key).citations.map(({ source, columns }) => [source, ...columns]);

  it("have the columns that they name", () => {
    expect(columns(mine, "accidents/flood")).toEqual([["gazette", "mine", "day"]]);
  });

  it("have the filled cells of the file, where they cover a row, a column or a table", () => {
    expect(columns(libraries, "closures/north")).toEqual([
      ["gazette", "library", "closed"],
      // The city's two: of this row all that it holds, worked-out thousands aside; of every row the reason
      ["city", "library", "closed", "reason", "merged_into", "readers", "reopened"],
      ["city", "reason"],
    ]);
    expect(columns(libraries, "visits/north-2")).toEqual([["gazette", "closure", "visitors"]]);
  });

  it("are left out where what they cover is empty in this row", () => {
    const story = librariesWith({
      citations: [says("city", "closures/*/note"), says("gazette", "closures/*/readers")],
    });
    expect(columns(story, "closures/north")).toEqual([["gazette", "readers"]]);
    expect(columns(story, "closures/main")).toEqual([["city", "note"]]);
  });
});

describe("evidence of another story", () => {
  it("is refused for its table or its row, with the nearest names", () => {
    expect(() => found(mine, "closures/north")).toThrow('there is no table "closures"; the nearest are ');
    expect(() => found(mine, "mines/santa-anna")).toThrow('mines has no row "santa-anna"; the nearest are santa-ana');
    expect(() => found(mine, "mines")).toThrow('mines has no row ""');
  });

  it("is refused for its sources, where both stories have a row of that name", () => {
    const other = mineWith({ sources: [source("gazette", { publisher: "Another Gazette" }), source("heraldo")] });
    const { key, sources } = other.evidence("mines", "santa-ana", ["ore"]);
    expect(() => entryOf(mine, { key, sources })).toThrow('its source "gazette" is not the same there');
    expect(() => entryOf(mine, { key, sources: [source("nobody")] as never })).toThrow('sources has no row "nobody"');
  });

  it("is let in from another version of the story that has the same row and the same sources", () => {
    const { key, sources } = mineWith({ accidents: [] }).evidence("mines", "santa-ana", ["ore"]);
    expect(sources.map(({ id }) => id)).toEqual(["gazette", "heraldo"]);
    expect(entryOf(mine, { key, sources }).key).toBe("mines/santa-ana");
  });
});
