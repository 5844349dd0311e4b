/** The words that the checks read, in each language. */
import { describe, expect, it } from "vitest";
import { byLanguage, langOf, words } from "../../lib/checks/words.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";

/** Every list of patterns in a language's words, by where it stands. */
function listsIn(value: unknown, path = ""): [path: string, list: readonly string[]][] {
  if (Array.isArray(value)) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`));
}

describe("the words of a language", () => {
  it.each(LANGUAGES)("are patterns, and name twelve months, nineteen numbers and eight tens: %s", (lang) => {
    for (const [path, list] of listsIn(words[lang]))
      for (const pattern of list) expect(() => new RegExp(pattern.replace(/<\w+>/g, "x"), "u"), path).not.toThrow();
    const { numbers, days } = words[lang];
    expect(days.months.split(" ")).toHaveLength(12);
    expect(numbers.units.split(" ").length).toBeGreaterThanOrEqual(20);
    expect(numbers.tens.split(" ")).toHaveLength(8);
    expect([1, 9]).toContain(numbers.hundreds.split(" ").length);
    expect(numbers.scales.split(" ")).toHaveLength(4);
  });

  it("are made into something once for each", () => {
    expect(byLanguage(({ source }, lang) => `${lang} ${source[0]}`)).toEqual({
      en: "en Source",
      es: "es Fuente",
      fr: "fr Source",
      pt: "pt Fonte",
    });
  });
});

describe("the language of a chart", () => {
  it("is its own, else the first that the context names, else English", () => {
    expect(langOf({ lang: "fr" }, { languages: ["es", "en"] })).toBe("fr");
    expect(langOf({ lang: null }, { languages: ["es", "en"] })).toBe("es");
    expect(langOf({ lang: null }, { languages: [] })).toBe("en");
    expect(langOf({ lang: null }, {})).toBe("en");
  });
});
