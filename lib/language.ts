/** The two languages in which everything is published. */

export type Lang = "en" | "es";

/** A text for people, in both languages. A missing language is a type error. */
export type Text = Readonly<Record<Lang, string>>;

export const LANGUAGES: readonly Lang[] = ["en", "es"];

/** What each language is called in the others. */
export const languageNames = {
  en: { en: "English", es: "inglés" },
  es: { en: "Spanish", es: "español" },
} as const satisfies Record<Lang, Text>;

/** Whether a value is a text in both languages. */
export function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && LANGUAGES.every((lang) => lang in value);
}
