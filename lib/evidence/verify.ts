/** Checks whether the anchor quotes of a source still stand in a text of it: in their paragraph, in another, or not. */
import { isText, type Text } from "../languages/text.ts";
import type { Citation } from "../story/citations.ts";
import { words } from "../story/words.ts";

/** What became of one quote. */
export interface CheckedQuote {
  citation: Citation;
  /** `stands` in its paragraph; `moved` to others; `gone` from the text. Without a paragraph it stands anywhere. */
  result: "stands" | "moved" | "gone";
  /** The paragraph that the citation names, counted from 1; null where it names none. */
  paragraph: number | null;
  /** The paragraphs in which the quote is found. */
  found: number[];
}

/** A text checked against the citations of its source. */
export interface CheckedText {
  /** What was counted as a paragraph: a line of the file, a line that isn't blank, or lines between blank ones. */
  counted: "lines" | "lines with text" | "blocks";
  quotes: CheckedQuote[];
}

/**
 * Looks for the quotes of citations in a text of their source. Citations without a quote are passed over.
 *
 * Quotation marks and dashes of every kind, accents written as one character or two, spaces, line ends and capitals
 * make no difference; letters, digits and their order do, and a quote doesn't begin or end within a word or a number.
 *
 * Paragraphs are the text's lines. Where a copy has blank lines between them, or breaks them over several lines, they
 * are counted in the way by which most quotes stand.
 *
 * @param citations those of one source
 * @param text what the file holds
 * @example
 * const { quotes } = verifyQuotes(citations.objects().filter(({ source }) => source === "ap-2025-02-27"), text);
 * quotes.filter(({ result }) => result !== "stands").length; // 0 for the story as published
 */
export function verifyQuotes(citations: Iterable<Citation>, text: string): CheckedText {
  const quoted = [...citations].filter(({ quote }) => quote !== null);
  const checked = Object.entries(COUNTS).map(([counted, split]) => {
    const paragraphs = split(text.replace(/\r\n?/g, "\n")).map(normalize);
    const quotes = quoted.map((citation) => checkQuote(citation, paragraphs));
    return { counted: counted as CheckedText["counted"], quotes };
  });
  const standing = ({ quotes }: CheckedText) => quotes.filter(({ result }) => result === "stands").length;
  return checked.reduce((best, other) => (standing(other) > standing(best) ? other : best));
}

const COUNTS: Record<CheckedText["counted"], (text: string) => string[]> = {
  lines: (text) => text.split("\n"),
  "lines with text": (text) => text.split("\n").filter((line) => line.trim() !== ""),
  blocks: (text) => text.trim().split(/\n\s*\n/),
};

function checkQuote(citation: Citation, paragraphs: readonly string[]): CheckedQuote {
  const quote = whole(normalize(citation.quote ?? ""));
  const found = paragraphs.flatMap((paragraph, index) => (quote.test(paragraph) ? [index + 1] : []));
  const paragraph = paragraphIn(citation.locator);
  const stands = paragraph === null ? found.length > 0 : found.includes(paragraph);
  return { citation, result: stands ? "stands" : found.length > 0 ? "moved" : "gone", paragraph, found };
}

/** The number of the paragraph that a locator names, in whichever of its languages; null where it names another place. */
function paragraphIn(locator: Text | null): number | null {
  const [text = ""] = isText(locator) ? Object.values(locator) : [locator ?? ""];
  const [, word = "", number] = /^(\p{L}+) (\d+)$/u.exec(text) ?? [];
  const called = Object.values(words).some(({ paragraph }) => paragraph === word.toLowerCase());
  return called && number !== undefined ? Number(number) : null;
}

/** One form for what a keyboard, a word processor and a web page write differently. */
function normalize(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[\u2018-\u201B\u2032\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C-\u201F\u2033\u00AB\u00BB]/g, '"')
    .normalize("NFKC")
    .replace(/\s*[-\u2010-\u2015\u2212]+\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Finds a quote as whole words and whole numbers: "28 prisoners" is not in "128 prisoners", nor "20" in "20.5". */
function whole(quote: string): RegExp {
  const literal = quote.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${literal}(?![\\p{L}\\p{M}\\p{N}]|[.,]\\p{N})`, "u");
}
