/** What is said of a story as a whole: its name, licence, authors and version. */
import type { Text } from "../languages/text.ts";

export interface About<T extends Text = Text> {
  /** Lower case, as in a web address. */
  name: string;
  title: T;
  description: T;
  /** What the front page says above the notebooks; title and description, if left out. */
  front?: { title: T; standfirst: T };
  /** The version of the data. */
  version: string;
  /** When that version was made, to the second, UTC; left out where nobody noted it. */
  created?: string;
  keywords?: readonly string[];
  licence?: { name: string; title: string; path: string };
  /** Who answers for it. */
  authors?: readonly string[];
}
