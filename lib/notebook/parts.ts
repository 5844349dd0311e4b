/** Checks the parts of a notebook as they are told, so that what lacks a language is refused by name and not on the page. */
import type { Lang } from "../languages/text.ts";

/** A part of a notebook, and the languages in which it has to be. */
export interface Part {
  notebook: string;
  /** What it is: `the standfirst`. */
  what: string;
  languages: readonly Lang[];
}

/** @throws RangeError for what isn't a text in each of the notebook's languages, or plain where they are one. */
export function checkText(told: unknown, part: Part): void {
  for (const [text, place] of toldIn(told, typeof told === "string", part)) {
    if (typeof text !== "string") throw new RangeError(`${place} is no text; write it in quotes`);
  }
}

/** @throws RangeError for what isn't prose in each of the notebook's languages, or by itself where they are one. */
export function checkPassage(told: unknown, part: Part): void {
  for (const [passage, place] of toldIn(told, isProse(told) || typeof told === "string", part)) {
    if (!isProse(passage)) throw new RangeError(`${place} is no prose; write it as prose\`…\``);
  }
}

/** What is told in each language, and what to call that. */
function toldIn(told: unknown, plain: boolean, { notebook, what, languages }: Part): (readonly [unknown, string])[] {
  const place = `${what} of the notebook "${notebook}"`;
  const form = `{ ${languages.map((lang) => `${lang}: …`).join(", ")} }`;
  if (plain && languages.length === 1) return [[told, place]];
  if (plain)
    throw new RangeError(
      `${place} is in one language, and the notebook in ${languages.join(", ")}; write it as ${form}`,
    );
  if (typeof told !== "object" || told === null)
    throw new RangeError(`${place} is missing; write it in ${languages.join(", ")}`);
  const texts: Readonly<Record<string, unknown>> = { ...told };
  const missing = languages.filter((lang) => texts[lang] === undefined);
  if (missing.length > 0) throw new RangeError(`${place} lacks ${missing.join(", ")}; write it in that language too`);
  return languages.map((lang) => [texts[lang], `${place}, in ${lang},`]);
}

function isProse(told: unknown): boolean {
  return typeof told === "object" && told !== null && "typed" in told && "values" in told;
}
