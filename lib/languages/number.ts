/** Numbers as each language writes them. */
import type { Lang } from "./text.ts";
import { languages } from "./words.ts";

/**
 * A number with the language's own signs for decimals and thousands: in so many decimals, or in as many as it has.
 *
 * @example
 * formatNumber(20000000, "en"); // "20,000,000"
 * formatNumber(19.67, "pt", { decimals: 1 }); // "19,7"
 * formatNumber(-5, "en"); // "−5", with the sign that is no hyphen
 */
export function formatNumber(value: number, lang: Lang, { decimals }: { decimals?: number } = {}): string {
  const shown = decimals === undefined ? { maximumFractionDigits: 12 } : fraction(decimals);
  return new Intl.NumberFormat(languages[lang].locale, shown).format(value).replace("-", "\u2212");
}

function fraction(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}
