/** Where the flights landed: cities, an airport where reports name that, and at times no more than the state. */
export const cities = {
  Arizona: { en: "Arizona", es: "Arizona" },
  Chicago: { en: "Chicago", es: "Chicago" },
  Dallas: { en: "Dallas", es: "Dallas" },
  Dulles: { en: "Dulles", es: "Dulles" },
  Houston: { en: "Houston", es: "Houston" },
  McKinney: { en: "McKinney", es: "McKinney" },
  "New York": { en: "New York", es: "Nueva York" },
  Pennsylvania: { en: "Pennsylvania", es: "Pensilvania" },
  Phoenix: { en: "Phoenix", es: "Phoenix" },
  "San Antonio": { en: "San Antonio", es: "San Antonio" },
  "San Diego": { en: "San Diego", es: "San Diego" },
  Washington: { en: "Washington", es: "Washington" },
  "White Plains": { en: "White Plains", es: "White Plains" },
} as const;
