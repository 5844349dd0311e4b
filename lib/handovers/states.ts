/** The states of the United States in which the courts sit, by their postal codes. */
export const states = {
  AK: { en: "Alaska", es: "Alaska" },
  AZ: { en: "Arizona", es: "Arizona" },
  CA: { en: "California", es: "California" },
  DC: { en: "District of Columbia", es: "Distrito de Columbia" },
  DE: { en: "Delaware", es: "Delaware" },
  FL: { en: "Florida", es: "Florida" },
  GA: { en: "Georgia", es: "Georgia" },
  IL: { en: "Illinois", es: "Illinois" },
  KY: { en: "Kentucky", es: "Kentucky" },
  NC: { en: "North Carolina", es: "Carolina del Norte" },
  NM: { en: "New Mexico", es: "Nuevo México" },
  NY: { en: "New York", es: "Nueva York" },
  TX: { en: "Texas", es: "Texas" },
  VA: { en: "Virginia", es: "Virginia" },
  WA: { en: "Washington", es: "Washington" },
} as const;
