import { describe, expect, it } from "vitest";
import { openBridges } from "../fixture/bridges.ts";
import { cited, type Lines, openFixture } from "../story/fixture.ts";

/** How well the number of people at the port is supported, in a fixture with these lines. */
const support = (lines?: Lines, column = "people") => openFixture(lines).support("places", "port", column as "people");
const agrees = (source: string) => `places,port,people,${source},,,,,,reporter,,,agrees,,`;
const otherwise = (stance: string) =>
  `places,port,people,herald,27,27,,,,reporter,,,${stance},a count of the day before,una cuenta de la víspera`;

describe("support", () => {
  it("is one where one voice says so", () => {
    expect(support()).toBe("one");
  });

  it("is several where two voices agree", () => {
    expect(support(cited(agrees("herald")))).toBe("several");
  });

  it("is one where the second only reprints the first: they are one voice", () => {
    expect(support(cited(agrees("reprint")))).toBe("one");
    expect(support(cited(agrees("reprint"), agrees("herald")))).toBe("several");
  });

  it("is one where the second is an aggregator, and weak where there is nothing else", () => {
    expect(support(cited(agrees("mirror")))).toBe("one");
    const alone = { citations: ["places,port,opened;people;note,mirror,,,,,,reporter,,,agrees,,"] };
    expect(support(alone)).toBe("weak");
  });

  it("is contested where a source disputes it, however many agree", () => {
    expect(support(cited(agrees("reprint"), otherwise("dispute")))).toBe("contested");
  });

  it("is not contested by a slip, nor by what was true at its date; and neither counts as a voice", () => {
    expect(support(cited(otherwise("misprint")))).toBe("one");
    expect(support(cited(otherwise("superseded")))).toBe("one");
    expect(support(cited(agrees("mirror"), otherwise("misprint")))).toBe("one");
  });

  it("is uncited for an id", () => {
    expect(support({}, "id")).toBe("uncited");
  });
});

describe("the bridges", () => {
  const { support } = openBridges();

  it.each([
    ["contested by a lone dispute of one column", "old-bridge", "length", "contested"],
    ["one where the other source only reprints it", "iron-bridge", "length", "one"],
    ["one where the other is an aggregator", "iron-bridge", "opened", "one"],
    ["weak where an aggregator alone says so", "iron-bridge", "uses", "weak"],
    ["one beside a slip", "new-bridge", "opened", "one"],
    ["one beside what was true once", "new-bridge", "length", "one"],
    ["one where a citation covers the column of all rows", "old-bridge", "name", "one"],
    ["uncited where the cell is empty", "ferry-bridge", "length", "uncited"],
    ["uncited where it was worked out", "old-bridge", "inspected", "uncited"],
  ] as const)("are %s", (_, id, column, expected) => {
    expect(support("bridges", id, column)).toBe(expected);
  });

  it("are refused by a name that isn't there", () => {
    expect(() => support("bridges", "old", "length")).toThrow("the nearest are old-bridge");
    expect(() => support("bridges", "old-bridge", "lenght" as "length")).toThrow("the nearest are length");
    expect(() => support("bridge" as "bridges", "old-bridge", "length")).toThrow("the nearest are bridges");
  });
});
