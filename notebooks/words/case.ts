/** Labels and counts as the place in a sentence wants them. */

/** At the beginning of a sentence. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** In the middle of a sentence. */
export const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
