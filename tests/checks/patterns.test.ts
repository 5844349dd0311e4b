/** Regular expressions that are made from words. */
import { describe, expect, it } from "vitest";
import { anyOf, escaped, wholeWord } from "../../lib/checks/patterns.ts";

const matches = (pattern: string, text: string) => text.match(new RegExp(pattern, "gu")) ?? [];

describe("words as a pattern", () => {
  it("match any of them, with any space", () => {
    expect(matches(anyOf(["at least|up to", "under"]), "at\u00a0least, up to, under, over")).toEqual([
      "at\u00a0least",
      "up to",
      "under",
    ]);
    expect(matches(`${anyOf(["a|b"])}c`, "ac bc b")).toEqual(["ac", "bc"]);
  });

  it("match nothing where there are none", () => {
    expect(matches(anyOf([]), "any text")).toEqual([]);
  });

  it("match whole words", () => {
    expect(matches(wholeWord(["ever|año"]), "never, ever, evergreen, año, años, ever2")).toEqual([
      "ever",
      "año",
      "ever",
    ]);
  });
});

describe("a text as a pattern", () => {
  it("matches itself, whatever it has of a pattern's own signs", () => {
    const text = "\\^$.*+?()[]{}| of “a-b”";
    expect(new RegExp(`^${escaped(text)}$`, "u").test(text)).toBe(true);
    expect(matches(escaped("a.c"), "abc a.c")).toEqual(["a.c"]);
  });
});
