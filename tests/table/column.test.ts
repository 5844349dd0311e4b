import { describe, expect, expectTypeOf, it } from "vitest";
import {
  boolean,
  type Column,
  category,
  date,
  integer,
  key,
  list,
  multilingual,
  multilingualIn,
  number,
  reference,
  SLUG,
  text,
  WEB_ADDRESS,
} from "../../lib/table/column.ts";

const about = { en: "A cell", es: "Una celda" } as const;
const empty = { en: "not read", es: "no se leyó" } as const;

type ValueOf<C> = C extends Column<infer Value, infer _> ? Value : never;
const held = <Value>(_: Column<Value, any>) => undefined as Value;

describe("a column is declared as", () => {
  it.each([
    ["an id", key(about), { type: "string", pattern: SLUG }],
    ["an id of a form of its own", key(about, { pattern: WEB_ADDRESS }), { type: "string", pattern: WEB_ADDRESS }],
    ["an id of another table", reference("ports", about), { type: "string", references: "ports" }],
    [
      "whose row it is",
      reference("ports", about, { owner: true }),
      { type: "string", references: "ports", owner: true },
    ],
    ["a text", text(about, { empty }), { type: "string", empty }],
    ["a text of a form", text(about, { pattern: WEB_ADDRESS }), { type: "string", pattern: WEB_ADDRESS }],
    ["a text in two languages", multilingual(about), { type: "multilingual", languages: ["en", "es"] }],
    ["a whole number", integer(about, { unit: about }), { type: "integer", unit: about }],
    ["a number that may be negative", number(about, { negative: true }), { type: "number", negative: true }],
    ["yes or no", boolean(about), { type: "boolean" }],
    ["a date", date(about), { type: "date" }],
    ["a category", category({ a: about }, about), { type: "string", categories: { a: about } }],
    ["a step of a scale", category({ a: about, b: about }, about, { ordered: ["a", "b"] }), { ordered: ["a", "b"] }],
    ["a list", list(about, { empty, references: "ports" }), { type: "list", empty, references: "ports" }],
  ])("%s", (_, column, declared) => {
    expect(column).toMatchObject({ about, ...declared });
  });

  it("an id that is a slug, where no other form is given", () => {
    expect(key(about)).toEqual({ type: "string", about, pattern: SLUG });
  });

  it("a text in the languages in which it is described, in their order", () => {
    expect(multilingual({ pt: "Uma nota", fr: "Une note" }, { empty: { pt: "", fr: "" } })).toEqual({
      type: "multilingual",
      languages: ["pt", "fr"],
      about: { pt: "Uma nota", fr: "Une note" },
      empty: { pt: "", fr: "" },
    });
  });

  it("a text like any other, where its story has one language", () => {
    expect(multilingual("A note")).toEqual({ type: "string", about: "A note" });
    expect(multilingual({ pt: "Uma nota" })).toEqual({ type: "string", about: { pt: "Uma nota" } });
    expect(multilingualIn(["en"], about, { empty })).toEqual({ type: "string", about, empty });
    expect(multilingualIn(["pt", "fr"], about)).toMatchObject({ type: "multilingual", languages: ["pt", "fr"] });
  });
});

describe("a column's values are, as far as types know,", () => {
  it("never empty, unless it is said what that means", () => {
    expectTypeOf(held(text(about))).toEqualTypeOf<string>();
    expectTypeOf(held(text(about, { empty }))).toEqualTypeOf<string | null>();
    expectTypeOf(held(integer(about, { unit: about }))).toEqualTypeOf<number>();
    expectTypeOf(held(number(about, { unit: about, empty }))).toEqualTypeOf<number | null>();
    expectTypeOf(held(boolean(about, { empty }))).toEqualTypeOf<boolean | null>();
    expectTypeOf(held(date(about))).toEqualTypeOf<string>();
    expectTypeOf(held(reference("ports", about, { empty }))).toEqualTypeOf<string | null>();
    expectTypeOf(held(key(about))).toEqualTypeOf<string>();
  });

  it("the categories that are declared, and no other text", () => {
    expectTypeOf(held(category({ a: about, b: about }, about))).toEqualTypeOf<"a" | "b">();
    expectTypeOf(held(category({ a: about }, about, { empty }))).toEqualTypeOf<"a" | null>();
    expectTypeOf(held(list(about, { empty, categories: { a: about, b: about } }))).toEqualTypeOf<("a" | "b")[]>();
    expectTypeOf(held(list(about, { empty }))).toEqualTypeOf<string[]>();
  });

  it("in the languages in which the column is described", () => {
    expectTypeOf(held(multilingual(about))).toEqualTypeOf<Readonly<Record<"en" | "es", string>>>();
    expectTypeOf(held(multilingual("A note", { empty: "none" }))).toEqualTypeOf<string | null>();
    expectTypeOf<ValueOf<Column<number>>>().toEqualTypeOf<number>();
  });
});

describe("a column doesn't compile", () => {
  it("where a text of it lacks a language of the first", () => {
    // @ts-expect-error
    text(about, { empty: { en: "not read" } });
    // @ts-expect-error
    number(about, { unit: { en: "years" } });
    // @ts-expect-error
    category({ a: { en: "A" } }, about);
    // @ts-expect-error
    list(about, { empty, categories: { a: { es: "A" } } });
    // @ts-expect-error
    multilingual(about, { empty: "plain" });
    // @ts-expect-error
    text("plain", { empty });
    expect(() => text(about, { empty: { en: "not read", es: "no se leyó" } })).not.toThrow();
  });

  it("where a step of a scale is no category, or a list doesn't say what empty means", () => {
    // @ts-expect-error
    category({ a: about }, about, { ordered: ["b"] });
    // @ts-expect-error
    list(about, { categories: { a: about } });
    // @ts-expect-error
    text(about, { negative: true });
    expect(list(about, { empty }).empty).toEqual(empty);
  });
});
