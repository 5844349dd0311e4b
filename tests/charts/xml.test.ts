/** Whatever is written is read back as the same string. */
import { MIME_TYPE, onErrorStopParsing, DOMParser as XMLReader } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, element, elementsOf, escapeXML, toXML } from "../../lib/charts/xml.ts";

const read = (xml: string) => {
  const root = new XMLReader({ onError: onErrorStopParsing }).parseFromString(xml, MIME_TYPE.XML_TEXT).documentElement;
  return { attribute: root?.getAttribute("a"), text: root?.textContent };
};

const HOSTILE = [
  "$'",
  "$&",
  "$`",
  "$1",
  '"',
  "'",
  "<",
  ">",
  "&",
  "&amp;",
  "]]>",
  "<!--",
  "\t",
  "\n",
  "\r",
  "\u0085",
  "\u2028",
];
const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string())).map((parts) => parts.join("")),
);

describe("an element", () => {
  test("is read back with the words that it was given, whatever they are", () => {
    fc.assert(
      fc.property(words, words, (a, text) => {
        expect(read(toXML(element("text", { a }, text, element("b"))))).toEqual({
          attribute: cleanText(a),
          text: cleanText(text),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("has its attributes in order, and none that is undefined", () => {
    expect(toXML(element("g", { z: 1, a: undefined, b: "" }, element("i"), "R&D"))).toBe(
      '<g z="1" b=""><i/>R&amp;D</g>',
    );
  });

  test("keeps a carriage return from becoming a line break, and a line break in an attribute from becoming a space", () => {
    expect(toXML(element("g", { a: "\t\n\r" }, "\t\n\r"))).toBe('<g a="&#9;&#10;&#13;">\t\n&#13;</g>');
  });
});

test("a tree is walked from the outside in, without its words", () => {
  const tree = [element("a", {}, element("b", {}, "words", element("c"))), element("d")];
  expect([...elementsOf(tree)].map(({ tag }) => tag)).toEqual(["a", "b", "c", "d"]);
});

test("what XML can't hold, and what turns text around, becomes U+FFFD; what is merely foreign stays", () => {
  expect(cleanText("Gulf\u0000 \u001b\u007f\u0085 \ufffe\uffff \u202e\u2066")).toBe(
    "Gulf\ufffd \ufffd\ufffd\ufffd \ufffd\ufffd \ufffd\ufffd",
  );
  expect(cleanText("\ud800 \udfff 😀 \t\n\r 中")).toBe("\ufffd \ufffd 😀 \t\n\r 中");
});

test("text is escaped for pages too, quotes and all", () => {
  expect(escapeXML(`<a href="b">R&D's</a>`)).toBe("&lt;a href=&quot;b&quot;&gt;R&amp;D's&lt;/a&gt;");
});
