/** The two languages in which everything is published. */

export type Lang = "en" | "es";

/** A text for people, in both languages. A missing language is a type error. */
export type Text = Readonly<Record<Lang, string>>;

export const LANGUAGES: readonly Lang[] = ["en", "es"];
