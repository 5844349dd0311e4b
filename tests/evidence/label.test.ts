import { describe, expect, it } from "vitest";
import { openBridges } from "../fixture/bridges.ts";

const { label } = openBridges();

describe("a label", () => {
  it("is that of a category, in the language asked", () => {
    expect([label("bridges", "kind", "stone", "en"), label("bridges", "kind", "stone", "es")]).toEqual([
      "Stone",
      "Piedra",
    ]);
    expect(label("bridges", "uses", "rail", "es")).toBe("En tren");
  });

  it("is the name of the row that a reference names, and its id where that has none", () => {
    expect(label("bridges", "town", "hill", "es")).toBe("Cerro");
    expect(label("inspections", "bridge", "iron-bridge", "es")).toBe("Iron Bridge");
    expect(label("corrections", "source", "herald", "en")).toBe("The Herald (March 2011)");
  });

  it("of a value that isn't there is refused with the nearest that are", () => {
    expect(() => label("bridges", "kind", "ston", "en")).toThrow(
      'bridges.kind has no category "ston"; the nearest are stone',
    );
    expect(() => label("bridges", "kind", "toString", "en")).toThrow(RangeError);
    expect(() => label("bridges", "town", "hil", "en")).toThrow('towns has no row "hil"; the nearest are hill');
    expect(() => label("bridges", "knd" as "kind", "stone", "en")).toThrow(
      'bridges has no column "knd"; the nearest are kind',
    );
    expect(() => label("bridges", "name", "Old Bridge", "en")).toThrow("bridges.name has no category");
  });
});
