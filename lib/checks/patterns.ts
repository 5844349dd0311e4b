/** Regular expressions made from words, as the languages' files give them. */

/** One of some words, as the source of a pattern. A space in them is any space; no words match nothing. */
export function anyOf(words: readonly string[]): string {
  return words.length > 0 ? `(?:${words.join("|").replaceAll(" ", "\\s")})` : "(?!)";
}

/** One of some words where it doesn't stand within a longer one, as the source of a pattern. */
export function wholeWord(words: readonly string[]): string {
  return `(?<!\\p{L})${anyOf(words)}(?!\\p{L})`;
}

/** A text as the source of a pattern that matches nothing else. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
