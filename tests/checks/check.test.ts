/** The checklist as a whole: how it goes through the variants of a chart. */
import { check, checkChart } from "handover/checks";
import { describe, expect, it } from "vitest";
import { draw, text } from "./drawing.ts";

const small = text("North", 0, 40, 'font-size="10px" fill="#1a1a1a"');

describe("the checklist", () => {
  it("finds nothing in a sound figure, in any language, and says where a fault is in another", () => {
    for (const lang of ["en", "es", "fr", "pt"] as const) expect(check(draw({ lang })), lang).toEqual([]);
    expect(check(draw({ plot: small }))).toEqual([
      {
        rule: "text-size",
        severity: "error",
        chart: "made",
        variant: "narrow-en",
        element: 'text "North"',
        what: "is 10 px; the least is 12 px",
        remedy: expect.stringMatching(/^Set it in 12 px/),
      },
    ]);
  });

  it("goes through all variants, each by itself and one against the other, rule by rule", () => {
    const variants = [{ svg: draw({ plot: small }) }, { svg: draw({ plot: small, lang: "es" }) }];
    expect(checkChart(variants).map(({ rule, chart, variant, severity }) => [rule, chart, variant, severity])).toEqual([
      ["text-size", "made", "narrow-en", "error"],
      ["text-size", "made", "narrow-es", "error"],
      ["languages", "made", "narrow-es", "warning"],
    ]);
  });

  it("calls a variant as it is told to, else by its size and language, else the only one", () => {
    const bare = draw({ plot: small }).replace('data-variant="narrow"', "").replace('lang="en"', "");
    const variants = [
      { svg: draw({ plot: small, size: "wide" }) },
      { svg: draw({ plot: small }), variant: "for the phone" },
      { svg: bare },
    ];
    expect(checkChart(variants).flatMap(({ rule, variant }) => (rule === "text-size" ? [variant] : []))).toEqual([
      "wide-en",
      "for the phone",
      "only",
    ]);
  });

  it("lets a finding be milder than its rule", () => {
    expect(check(draw({ metadata: "" }))).toMatchObject([{ rule: "source-line", severity: "warning" }]);
  });

  it("reads a chart that names no language in the first that the context names", () => {
    const nameless = draw({ headline: ["3 asesinos"], lang: "es" }).replace('lang="es"', "");
    const rules = (languages: ("en" | "es")[]) => check(nameless, { languages }).map(({ rule }) => rule);
    expect(rules(["es", "en"])).toEqual(["legal-language", "languages"]);
    expect(rules(["en"])).toContain("source-line");
  });

  it("has nothing to say of no variants", () => {
    expect(checkChart([])).toEqual([]);
    expect(checkChart([], { languages: ["en"] })).toEqual([]);
  });

  it("refuses what is no SVG", () => {
    expect(() => check("<p>A chart</p>")).toThrow("no <svg>");
    expect(() => check("<svg><g></svg>")).toThrow();
  });
});
