/** What a reader of the data package is told of it as a whole: its name, licence, authors and version. */

import { readFileSync } from "node:fs";
import type { Text } from "../language.ts";

/** What is said of a folder of tables as a whole. */
export interface About {
  /** Lower case, as in a web address. */
  name: string;
  title: Text;
  description: Text;
  /** The version of the data: that of the package that it ships with. */
  version: string;
  /** When that version was made, to the second, UTC. */
  created: string;
  keywords: readonly string[];
  licence: { name: string; title: string; path: string };
  /** Who answers for it. */
  authors: readonly string[];
}

/** What is said of the data that ships with this package. Its version and day come from `package.json`. */
export function aboutHandover(): About {
  const { name, version, created, author } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  ) as { name: string; version: string; created: string; author: string };
  return {
    name,
    title: {
      en: "Prisoners handed over by Mexico to the United States",
      es: "Presos entregados por México a Estados Unidos",
    },
    description: {
      en:
        "Sourced, tidy tables of the prisoners whom Mexico handed over to the United States on Feb. 27, 2025, " +
        "Aug. 12, 2025, and Jan. 20, 2026: who they are, what they are accused of, how long they had been held, " +
        "and which published source says so of each cell. An accusation is not a finding of guilt.",
      es:
        "Tablas ordenadas y con fuentes sobre los presos que México entregó a Estados Unidos el 27 de febrero de 2025, " +
        "el 12 de agosto de 2025 y el 20 de enero de 2026: quiénes son, de qué se les acusa, cuánto tiempo llevaban " +
        "detenidos y qué fuente publicada lo dice de cada celda. Una acusación no equivale a una condena.",
    },
    version,
    created: `${created}T00:00:00Z`,
    keywords: ["mexico", "united-states", "handovers", "prisoners", "custody", "court-cases", "sources"],
    licence: {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
    authors: [author],
  };
}
