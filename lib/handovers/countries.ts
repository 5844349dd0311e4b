/** The countries in which somebody was held or sentenced. */
export const countries = {
  mexico: { en: "Mexico", es: "México" },
  "united-states": { en: "United States", es: "Estados Unidos" },
  guatemala: { en: "Guatemala", es: "Guatemala" },
  "costa-rica": { en: "Costa Rica", es: "Costa Rica" },
} as const;
