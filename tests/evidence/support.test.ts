import { supportIn } from "handover";
import { describe, expect, it } from "vitest";
import { cited, type Lines, openFixture } from "../story/fixture.ts";

/** How well the number of people at the port is supported, in a fixture with these lines. */
const support = (lines?: Lines, column = "people") =>
  supportIn(openFixture(lines) as never)("places" as never, "port", column);
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
