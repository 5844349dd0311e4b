/** What a story tells the checks of its charts: names and words that no engine could know. */
import type { Lang } from "../languages/text.ts";

export interface StoryWords {
  /** Full names of people, spelled as in the tables. */
  names?: readonly string[];
  /** What people are also called. None of it is taken for the desk's own words. */
  aliases?: readonly string[];
  /** People whom the rows say were convicted, by their full names. */
  convicted?: readonly string[];
  /** Words that are not the desk's: a source's own, or a text of the tables, which a chart may repeat. */
  quotes?: readonly string[];
  /** Words that are the same in each language: places, courts, organizations. */
  same?: readonly string[];
  /** The words of guilt and of law that this story has beside those of every desk. */
  law?: LawIn;
  /** Words in which the story says what its charts are about, beside their own: "in custody". They narrow no count. */
  subject?: Readonly<Partial<Record<Lang, string>>>;
}

/**
 * The words that a story adds in one language. Each is matched whole and in any case, as a regular expression:
 * `"kingpins?"`, `"jef(?:e|es) del cártel"`.
 */
export interface Law {
  /** Words that call people guilty, where the rows don't say that they were convicted. */
  guilt?: readonly string[];
  /** Words that make an allegation of one of guilt, up to two words before it: "reputed". */
  alleged?: readonly string[];
  /** Words of guilt that are said of things too, and of which things, right before and right after them. */
  ofThings?: readonly string[];
  thingsBefore?: readonly string[];
  thingsAfter?: readonly string[];
  /** What must not be called what. */
  misnomers?: readonly Misnomer[];
}

/** Words that say something else than the rows: "extradited", of people who were handed over. */
export interface Misnomer {
  words: readonly string[];
  /** What to say instead: first what the rows say, as it fits into "the rows say …". */
  say: readonly string[];
  /** What the words may stand right after, and right before, since they then speak of something else: "request for". */
  after?: readonly string[];
  before?: readonly string[];
}

/** A story's words of law, by language. */
export type LawIn = Readonly<Partial<Record<Lang, Law>>>;
