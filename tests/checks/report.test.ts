/** What the checks found, as it is printed. */
import { type Diagnostic, report } from "handover/checks";
import { describe, expect, it } from "vitest";

const found = (made: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: "text-size",
  severity: "error",
  chart: "closures",
  variant: "narrow-en",
  element: 'text "North"',
  what: "is 10 px; the least is 12 px",
  remedy: "Set it in 12 px or more.",
  ...made,
});

describe("the report", () => {
  it("names chart, variant, element, fault and remedy, errors first, and counts them", () => {
    const warning = found({ severity: "warning", rule: "clipped", what: "runs into the margin", remedy: "Make room." });
    expect(report([warning, found(), found({ variant: "wide-en" }), found({ chart: "" })])).toBe(
      [
        "closures, narrow-en",
        '  error text-size: text "North" is 10 px; the least is 12 px',
        "    Set it in 12 px or more.",
        '  warning clipped: text "North" runs into the margin',
        "    Make room.",
        "",
        "closures, wide-en",
        '  error text-size: text "North" is 10 px; the least is 12 px',
        "    Set it in 12 px or more.",
        "",
        "a chart without a name, narrow-en",
        '  error text-size: text "North" is 10 px; the least is 12 px',
        "    Set it in 12 px or more.",
        "",
        "3 errors, 1 warning",
      ].join("\n"),
    );
  });

  it("counts nothing, and one", () => {
    expect(report([])).toBe("0 errors, 0 warnings");
    expect(report([found()])).toMatch(/\n\n1 error, 0 warnings$/);
  });

  it("tells why, with a bad and a good example, once for each rule, where that is asked", () => {
    const warning = found({ severity: "warning", rule: "names", what: "spells it otherwise" });
    const lines = report([found(), warning, found({ variant: "wide-en" })], { why: true }).split("\n");
    const after = lines.indexOf('  error text-size: text "North" is 10 px; the least is 12 px');
    expect(lines.slice(after + 2, after + 5)).toEqual([
      expect.stringMatching(/^ {4}Why: On a phone, .*zoomed\.$/),
      expect.stringMatching(/^ {4}Bad: <text font-size="10px">/),
      expect.stringMatching(/^ {4}Good: <text font-size="13px">/),
    ]);
    expect(lines.filter((line) => /^ {4}Why: /.test(line))).toEqual([
      expect.stringContaining("phone"),
      expect.stringContaining("A misspelt name"),
    ]);
    expect(lines.at(-1)).toBe("2 errors, 1 warning");
    expect(report([found()])).not.toContain("Why");
  });

  it("has no reasons for a rule that it doesn't know", () => {
    expect(report([found({ rule: "a-rule-of-before" })], { why: true })).not.toContain("Why");
  });
});
