/** The words in which a story's charts speak of guilt and of law: those of every desk, and those that the story adds. */
import type { Lang } from "../languages/text.ts";
import type { Law } from "../story/story-words.ts";
import { anyOf } from "./patterns.ts";
import { words } from "./words.ts";

/** What a text says that the law doesn't. */
export interface Offence {
  what: string;
  remedy: string;
}

/**
 * The words of a text that call people guilty. Allegations are let through, and so are things: "criminal charges".
 *
 * @param law the story's own words
 * @example
 * guiltIn("29 killers", "en"); // 'calls people "killers", and the rows don't say that they were convicted'
 */
export function guiltIn(text: string, lang: Lang, law: Law = {}): Offence[] {
  const { alleged, allegedAfter, ofThings, thingsBefore, thingsAfter, guilt, say } = words[lang].law;
  const isAlleged = endsWith([...alleged, ...(law.alleged ?? [])], 2);
  const isAllegedAfter = startsWith(allegedAfter);
  const mayBeThing = new RegExp(`^${anyOf([...ofThings, ...(law.ofThings ?? [])])}$`, "iu");
  const isThingBefore = endsWith([...thingsBefore, ...(law.thingsBefore ?? [])]);
  const isThingAfter = startsWith([...thingsAfter, ...(law.thingsAfter ?? [])]);
  return matches(text, [...guilt, ...(law.guilt ?? [])]).flatMap(({ found, before, after }) => {
    if (isAlleged.test(before) || isAllegedAfter.test(after)) return [];
    if (mayBeThing.test(found) && (isThingBefore.test(before) || isThingAfter.test(after))) return [];
    return [
      {
        what: `calls people "${found}", and the rows don't say that they were convicted`,
        remedy: `Say what the rows say: ${listed(say)}.`,
      },
    ];
  });
}

/** The words of a text that the story must not use of what it tells. A denial is let through: "not an extradition". */
export function misnomersIn(text: string, lang: Lang, { misnomers = [] }: Law = {}): Offence[] {
  const isDenied = endsWith(words[lang].law.denied, 3);
  return misnomers.flatMap((misnomer) => {
    const [isOtherBefore, isOtherAfter] = [endsWith(misnomer.after ?? []), startsWith(misnomer.before ?? [])];
    return matches(text, misnomer.words).flatMap(({ found, before, after }) =>
      isDenied.test(before) || isOtherBefore.test(before) || isOtherAfter.test(after)
        ? []
        : [
            {
              what: `says "${found}", and the rows say ${misnomer.say[0]}`,
              remedy: `Say ${listed(misnomer.say)}.`,
            },
          ],
    );
  });
}

/** Where words stand in a text, whole, with what is before and after each. A hyphen makes another word. */
function matches(text: string, phrases: readonly string[]) {
  const pattern = new RegExp(`(?<![\\p{L}-])${anyOf(phrases)}(?![\\p{L}-])`, "giu");
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    found,
    before: text.slice(0, index),
    after: text.slice(index + found.length),
  }));
}

/** Matches what ends with one of some words, and so many more at most. */
function endsWith(phrases: readonly string[], more = 0): RegExp {
  return new RegExp(`(?<!\\p{L})${anyOf(phrases)}(?:[\\s,'’]+\\p{L}+){0,${more}}[\\s'’]*$`, "iu");
}

function startsWith(phrases: readonly string[]): RegExp {
  return new RegExp(`^\\s+${anyOf(phrases)}(?!\\p{L})`, "iu");
}

const listed = (phrases: readonly string[]) => phrases.map((phrase) => `"${phrase}"`).join(" or ");
