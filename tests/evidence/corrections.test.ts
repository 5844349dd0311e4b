import { corrections, correctionsOf } from "handover";
import { describe, expect, it } from "vitest";
import { openSmall, people } from "../handovers/small.ts";
import { openFixture } from "../story/fixture.ts";

describe("the corrections", () => {
  const story = () =>
    openFixture({
      corrections: [
        "second,1914-03-01,places,port,people,27,27,28,28,misread,mal leído,gazette",
        "first,1914-01-01,places,port,people,25,25,27,27,a slip,un desliz,gazette",
        "other,1914-02-01,places,port,note,a place,un lugar,a quiet place,un lugar tranquilo,too short,muy breve,",
      ],
    });

  it("of a cell come in the order of their dates, those of a row too", () => {
    const of = story().corrections;
    expect(of("places", "port", "people").map(({ id }) => id)).toEqual(["first", "second"]);
    expect(of("places", "port").map(({ id }) => id)).toEqual(["first", "other", "second"]);
    expect(of("places", "port", "opened")).toEqual([]);
  });

  it("stand in the explanation of the cell, with their source where they have one", () => {
    const name = { table: "prisoners", row: "ana", column: "name" };
    const both = (text: string) => ({ en: text, es: text });
    const { explain } = openSmall(
      people({
        corrections: [
          {
            ...{ ...name, id: "b", date: "1914-02", was: both("Anna Núñez"), now: both("Ana Núñez") },
            ...{ reason: { en: "misread", es: "mal leído" }, source: "gazette" },
          },
          {
            ...{ ...name, id: "a", date: "1914-01", was: both("Nunez"), now: both("Anna Núñez") },
            ...{ reason: { en: "a slip of ours", es: "un desliz nuestro" } },
          },
        ],
      }),
    );
    expect(explain("prisoners", "ana", "name").cells[0]?.corrections).toMatchObject([
      { date: "1914-01", was: both("Nunez"), source: null, reason: { es: "un desliz nuestro" } },
      { date: "1914-02", now: both("Ana Núñez"), source: { publisher: "The Gazette" }, reason: { es: "mal leído" } },
    ]);
  });

  it("that ship with the package are found without opening anything", () => {
    expect(corrections.numRows()).toBeGreaterThan(0);
    for (const { table, row, column, id } of corrections.objects())
      expect(correctionsOf(table as "prisoners", row, column as "name").map((found) => found.id)).toContain(id);
    expect(correctionsOf("prisoners", "rafael-caro-quintero", "id")).toEqual([]);
  });
});
