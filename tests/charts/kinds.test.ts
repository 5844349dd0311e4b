import { expect, test } from "vitest";
import { kindIn } from "../../lib/charts/kinds.ts";

test("a bar is a bar in each language", () => {
  expect(["en", "es", "fr", "pt"].map((lang) => kindIn(lang as "en", "bar"))).toEqual([
    "bar",
    "barra",
    "barre",
    "barra",
  ]);
});

test("Vega's marks and groups are named for people", () => {
  expect([kindIn("en", "rect mark"), kindIn("es", "rect mark")]).toEqual(["rectangle", "rectángulo"]);
  expect([kindIn("en", "symbol mark container"), kindIn("fr", "symbol mark container")]).toEqual([
    "group: symbol",
    "groupe\u00a0: symbole",
  ]);
});

test("what an author calls a mark stays, even where every object has it as a name", () => {
  expect(kindIn("es", "milestone")).toBe("milestone");
  expect(kindIn("es", "time mark")).toBe("time mark");
  expect(kindIn("es", "constructor")).toBe("constructor");
  expect(kindIn("es", "a bar mark")).toBe("a bar mark");
});
