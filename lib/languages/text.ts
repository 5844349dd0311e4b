/** Texts for people: in each of a story's languages, or plain where it has one. */

/** The languages for which the engine has words of its own: one file each, beside this one. */
export type Lang = "en" | "es" | "fr" | "pt";

/** Any text for people: plain, or by language. */
export type Text = string | Readonly<Partial<Record<Lang, string>>>;

/** A text that is complete in some languages. Where they are one, a plain string will do. */
export type TextIn<L extends Lang> = Readonly<Record<L, string>> | (IsOne<L> extends true ? string : never);

/** A text as a row of a story in these languages holds it: plain where they are one. */
export type HeldIn<L extends Lang> = IsOne<L> extends true ? string : Readonly<Record<L, string>>;

/** The languages of a text, as far as its type tells them: those that other texts beside it have to have too. */
export type Like<T extends Text> = T extends string ? string : Readonly<Record<keyof T & Lang, string>>;

type IsOne<L, All = L> = [L] extends [never] ? false : L extends unknown ? ([All] extends [L] ? true : false) : never;

/**
 * A text in one language. A plain text is in every language what it is.
 *
 * @throws RangeError for a text that lacks the language; it says which it has.
 * @example
 * textIn({ en: "Rewards", es: "Recompensas" }, "es"); // "Recompensas"
 */
export function textIn(text: Text, lang: Lang): string {
  if (typeof text === "string") return text;
  const found = Object.hasOwn(text, lang) ? text[lang] : undefined;
  if (found !== undefined) return found;
  const [own = "", ...more] = Object.entries(text).map(([lang, words]) => `${lang} ("${shortened(words)}")`);
  throw new RangeError(
    own === ""
      ? `a text has no language; write it in "${lang}"`
      : `a text has no "${lang}", only ${[own, ...more].join(", ")}; write it in "${lang}" too`,
  );
}

/** Whether a value is a text by language. */
export function isText(value: unknown): value is Readonly<Partial<Record<Lang, string>>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong with the languages that a story names; undefined where nothing is. */
export function wrongLanguages(named: readonly string[], known: readonly string[]): string | undefined {
  const [unknown] = named.filter((lang) => !known.includes(lang));
  if (unknown !== undefined) return `there is no language "${unknown}"; the engine has words for ${known.join(", ")}`;
  if (named.length === 0) return `no language is named; name one or more of ${known.join(", ")}`;
  return new Set(named).size < named.length ? `a language is named twice: ${named.join(", ")}` : undefined;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
