import { describe, expect, it } from "vitest";
import { type Code, laidOut, propertyName } from "../../lib/story/code.ts";

const words = (length: number) => JSON.stringify("x".repeat(length - 2));

describe("code is laid out", () => {
  it("on one line, if that is not too long", () => {
    const code: Code = { call: "text", args: ['"A name"', { entries: [["empty", '"none"']] }] };
    expect(laidOut(code)).toBe('text("A name", { empty: "none" })');
    expect(laidOut({ call: "text", args: [words(114)] })).toHaveLength(120);
    expect(laidOut({ call: "text", args: [words(115)] })).toBe(`text(\n  ${words(115)},\n)`);
    expect(laidOut({ call: "text", args: [words(104)] }, 4, 10)).not.toContain("\n");
    expect(laidOut({ call: "text", args: [words(105)] }, 4, 10)).toBe(`text(\n      ${words(105)},\n    )`);
  });

  it("with an object on several lines, where it comes last and alone", () => {
    const entries: Code = {
      entries: [
        ["a", words(60)],
        ["b", words(60)],
      ],
    };
    const inner = `{\n  a: ${words(60)},\n  b: ${words(60)},\n}`;
    expect(laidOut(entries)).toBe(inner);
    expect(laidOut({ call: "f", args: [entries] })).toBe(`f(${inner})`);
    expect(laidOut({ call: "f", args: ['"x"', entries] })).toBe(`f("x", ${inner})`);
    const apart = `f(\n  { a: "b" },\n  {\n    a: ${words(60)},\n    b: ${words(60)},\n  },\n)`;
    expect(laidOut({ call: "f", args: [{ entries: [["a", '"b"']] }, entries] })).toBe(apart);
    expect(laidOut({ call: "f", args: [words(119), { entries: [["a", '"b"']] }] })).toBe(
      `f(\n  ${words(119)},\n  { a: "b" },\n)`,
    );
  });

  it("with each entry on a line of its own, where that is asked", () => {
    const tall: Code = { tall: true, entries: [["a", "1"]] };
    expect(laidOut(tall)).toBe("{\n  a: 1,\n}");
    expect(laidOut({ call: "f", args: [tall] }, 2)).toBe("f({\n    a: 1,\n  })");
  });

  it("as it is, where it is written already", () => {
    expect(laidOut(words(200))).toBe(words(200));
  });
});

describe("a property is called", () => {
  it.each([
    ["name", "name"],
    ["año", "año"],
    ["_2019", "_2019"],
    ["$", "$"],
    ["2019", '"2019"'],
    ["a b", '"a b"'],
    ["a-b", '"a-b"'],
    ['"', '"\\""'],
    ["", '""'],
    ["__proto__", '["__proto__"]'],
  ])("%s as %s", (name, written) => {
    expect(propertyName(name)).toBe(written);
  });
});
