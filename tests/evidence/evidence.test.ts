import { evidence, evidenceIn } from "handover";
import { describe, expect, it } from "vitest";
import { cited, fixture, type Lines, openFixture } from "../story/fixture.ts";

/** What the port rests on, or some of its columns, in a fixture with these lines. */
const ofPort = (lines?: Lines, columns?: string[]) =>
  evidenceIn(openFixture(lines), fixture)("places", "port", columns);
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
    expect(() => evidenceIn(openFixture(), fixture)("places", "nowhere")).toThrow(
      'places has no row "nowhere"; the nearest are',
    );
    expect(() => evidenceIn(openFixture(), fixture)("place" as "places", "port")).toThrow(
      'there is no table "place"; the nearest are places',
    );
    expect(() => evidence("handovers", "2025-02-27", ["unnamed"])).toThrow(RangeError);
  });

  it("of the shipped story names the first story for the first handover", () => {
    const found = evidence("handovers", "2025-02-27", ["people"]);
    expect(found.sources.map(({ id }) => id)).toContain("ap-2025-02-27");
    expect([found.contested, found.latestReport]).toEqual([false, "2026-03-19"]);
  });
});
