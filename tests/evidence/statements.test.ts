import { describe, expect, it } from "vitest";
import { statementsOf } from "../../lib/evidence/statements.ts";
import { once } from "../../lib/once.ts";
import { and, openBridges } from "../fixture/bridges.ts";

const otherwise = (cell: string, source: string, said: string, stance = "dispute") =>
  `bridges,${cell},${source},${said},${said},,,,reporter,,,${stance},a guess,una suposición`;
const story = once(
  () =>
    openBridges({
      citations: and(
        otherwise("old-bridge,length", "mirror", "119"),
        "bridges,old-bridge,uses,herald,foot,foot,,,,reporter,,,agrees,,",
        "bridges,old-bridge,uses,archive,cart,cart,,,,reporter,,,agrees,,",
        otherwise("old-bridge,uses", "mirror", "rail"),
      ),
    }) as any,
);
const told = (column: string, ...sources: string[]) => statementsOf(story(), sources)("bridges", "old-bridge", column);

describe("what some sources say of a cell", () => {
  it("is what the cell holds, where one says it to the letter, whichever is named first", () => {
    expect(told("length", "herald", "gazette")).toEqual({ value: 120, agrees: true });
    expect(told("length", "gazette", "herald")).toEqual({ value: 120, agrees: true });
  });

  it("is what the first that is named says, where none agrees", () => {
    expect(told("length", "herald", "mirror")).toEqual({ value: 118, agrees: false });
    expect(told("length", "mirror", "herald")).toEqual({ value: 119, agrees: false });
  });

  it("of a list is all that those say who agree in substance", () => {
    expect(told("uses", "herald")).toEqual({ value: ["foot"], agrees: true });
    expect(told("uses", "archive", "herald", "mirror")).toEqual({ value: ["cart", "foot"], agrees: true });
    expect(told("uses", "mirror")).toEqual({ value: ["rail"], agrees: false });
    // Who says it to the letter says all of it
    expect(told("uses", "herald", "gazette")).toEqual({ value: ["foot", "cart"], agrees: true });
  });

  it("is nothing where they don't speak of it", () => {
    expect(told("opened", "herald")).toBeUndefined();
    expect(told("length")).toBeUndefined();
  });

  it("that one source stands behind with the whole table is what the cell holds", () => {
    const archive = statementsOf(story(), ["archive"]);
    expect(archive("inspections", "iron-1", "grade")).toEqual({ value: 3, agrees: true });
    expect(archive("inspections", "iron-2", "until")).toBeUndefined();
  });
});
