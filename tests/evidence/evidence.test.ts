import { evidence } from "handover";
import { describe, expect, it } from "vitest";
import { openBridges } from "../fixture/bridges.ts";
import { cited, type Lines, openFixture } from "../story/fixture.ts";

/** What the port rests on, or some of its columns, in a fixture with these lines. */
const ofPort = (lines?: Lines, columns?: string[]) =>
  openFixture(lines).evidence("places", "port", columns as ["people"]);
const otherwise = (stance: string) =>
  cited(`places,port,people,herald,27,27,,,,reporter,,,${stance},a count of the day before,una cuenta de la víspera`);

describe("the evidence for a mark", () => {
  it("is the row's key, its sources in the order of the file, and how far the reading went", () => {
    expect(ofPort(otherwise("dispute"))).toMatchObject({
      key: "places/port",
      sources: [{ id: "gazette" }, { id: "herald" }],
      // The mirror's is the latest day; the herald gives a month
      latestReport: "1913-05-07",
      corrections: [],
      weak: false,
    });
  });

  it("is contested by a dispute, and not by a slip or by what was true at its date", () => {
    expect(ofPort().contested).toBe(false);
    expect(ofPort(otherwise("dispute")).contested).toBe(true);
    for (const stance of ["misprint", "superseded"]) expect(ofPort(otherwise(stance)).contested).toBe(false);
  });

  it("of some columns leaves out who speaks only of others, and what disputes only others", () => {
    const found = ofPort(otherwise("dispute"), ["opened"]);
    expect([found.contested, found.sources.map(({ id }) => id)]).toEqual([false, ["gazette"]]);
  });

  it("is uncertain where a date of it is no day", () => {
    expect(ofPort().uncertain).toBe(false);
    const places = ["port,1913-05,28,a quiet place,un lugar tranquilo", "hill,,,,"];
    expect(ofPort({ places }).uncertain).toBe(true);
    expect(ofPort({ places }, ["people"]).uncertain).toBe(false);
  });

  it("has the corrections of its columns", () => {
    const corrections = ["one,1914-01-02,places,port,people,27,27,28,28,misread,mal leído,gazette"];
    expect(ofPort({ corrections }).corrections.map(({ id }) => id)).toEqual(["one"]);
    expect(ofPort({ corrections }, ["note"]).corrections).toEqual([]);
  });

  it("is weak where only an aggregator says so, however many others say otherwise", () => {
    const citations = ["places,port,opened;people;note,mirror,,,,,,reporter,,,agrees,,"];
    expect(ofPort({ citations }).weak).toBe(true);
    expect(ofPort().weak).toBe(false);
    const more = otherwise("dispute").citations?.slice(1) ?? [];
    expect(ofPort({ citations: [...citations, ...more] }).weak).toBe(true);
  });

  it("of a column that is worked out is that of what it is worked out from", () => {
    expect(ofPort({}, ["year"]).sources.map(({ id }) => id)).toEqual(["gazette"]);
    const places = ["port,1913~,28,a quiet place,un lugar tranquilo", "hill,,,,"];
    expect(ofPort({ places }, ["year"]).uncertain).toBe(true);
    const corrections = [
      "one,1914-01-02,places,port,opened,1913-05-03,1913-05-03,1913-05-04,1913-05-04,misread,mal leído,gazette",
    ];
    expect(ofPort({ corrections }, ["year"]).corrections.map(({ id }) => id)).toEqual(["one"]);
  });

  it("is refused for a column or a row that isn't there, with the nearest that are", () => {
    expect(() => ofPort({}, ["peple"])).toThrow('places has no column "peple"; the nearest are people');
    // The file's two columns are one
    expect(() => ofPort({}, ["note_es"])).toThrow('places has no column "note_es"; the nearest are note');
    expect(() => openFixture().evidence("places", "nowhere")).toThrow('places has no row "nowhere"; the nearest are');
    expect(() => openFixture().evidence("place" as "places", "port")).toThrow(
      'there is no table "place"; the nearest are places',
    );
    expect(() => evidence("handovers", "2025-02-27", ["unnamed" as "named"])).toThrow(RangeError);
  });

  it("of the shipped story names the first story for the first handover", () => {
    const found = evidence("handovers", "2025-02-27", ["people"]);
    expect(found.sources.map(({ id }) => id)).toContain("ap-2025-02-27");
    expect([found.contested, found.latestReport]).toEqual([false, "2026-03-19"]);
  });
});

describe("the evidence of the bridges", () => {
  const { evidence } = openBridges();
  const sourcesOf = (id: string, columns?: ("name" | "opened" | "length" | "uses" | "inspected")[]) =>
    evidence("bridges", id, columns).sources.map(({ id }) => id);

  it("has who covers a column of all rows only where that column is asked for", () => {
    expect(sourcesOf("old-bridge", ["name"])).toEqual(["archive"]);
    expect(sourcesOf("old-bridge", ["length"])).toEqual(["gazette", "herald"]);
    expect(sourcesOf("old-bridge")).toEqual(["gazette", "herald", "archive"]);
    expect(evidence("inspections", "iron-2", ["grade"]).sources.map(({ id }) => id)).toEqual(["archive"]);
    expect(evidence("inspections", "iron-2", ["until"]).sources).toEqual([]);
  });

  it("is contested in the one column that a source disputes", () => {
    expect(evidence("bridges", "old-bridge", ["length"]).contested).toBe(true);
    expect(evidence("bridges", "old-bridge", ["opened", "uses"]).contested).toBe(false);
    expect(evidence("bridges", "new-bridge").contested).toBe(false);
  });

  it.each([
    ["a year about then", "old-bridge", true],
    ["a day", "iron-bridge", false],
    ["a month", "new-bridge", true],
    ["one of three years", "ferry-bridge", true],
  ] as const)("is uncertain or not by %s", (_, id, expected) => {
    expect(evidence("bridges", id, ["opened"]).uncertain).toBe(expected);
    expect(evidence("bridges", id, ["name"]).uncertain).toBe(false);
  });

  it("of an open end is uncertain only by the dates that are there", () => {
    expect(evidence("inspections", "iron-2").uncertain).toBe(false);
    expect(evidence("inspections", "old-1").uncertain).toBe(true);
  });

  it("is weak where an aggregator alone says so, and not where anyone else does", () => {
    expect(evidence("bridges", "iron-bridge", ["uses"]).weak).toBe(true);
    expect(evidence("bridges", "iron-bridge", ["opened"]).weak).toBe(false);
    expect(evidence("bridges", "ferry-bridge", ["inspected"]).weak).toBe(false);
  });

  it("has the corrections of the columns asked for", () => {
    const ids = (columns?: ("length" | "opened")[]) =>
      evidence("bridges", "iron-bridge", columns).corrections.map(({ id }) => id);
    expect([ids(), ids(["length"]), ids(["opened"])]).toEqual([["lengthened", "longer"], ["lengthened", "longer"], []]);
  });
});
