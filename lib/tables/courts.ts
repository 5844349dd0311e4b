/** The courts that the cases are in, as U.S. lawyers abbreviate them: federal districts, and two state courts. */
export const courts = {
  "D.D.C.": { en: "District of Columbia", es: "Distrito de Columbia" },
  "E.D.N.Y.": { en: "Eastern District of New York", es: "Distrito Este de Nueva York" },
  "S.D.N.Y.": { en: "Southern District of New York", es: "Distrito Sur de Nueva York" },
  "N.D. Ill.": { en: "Northern District of Illinois", es: "Distrito Norte de Illinois" },
  "C.D. Cal.": { en: "Central District of California", es: "Distrito Central de California" },
  "S.D. Cal.": { en: "Southern District of California", es: "Distrito Sur de California" },
  "D. Ariz.": { en: "District of Arizona", es: "Distrito de Arizona" },
  "N.D. Tex.": { en: "Northern District of Texas", es: "Distrito Norte de Texas" },
  "S.D. Tex.": { en: "Southern District of Texas", es: "Distrito Sur de Texas" },
  "W.D. Tex.": { en: "Western District of Texas", es: "Distrito Oeste de Texas" },
  "S.D. Fla.": { en: "Southern District of Florida", es: "Distrito Sur de Florida" },
  "D. Alaska": { en: "District of Alaska", es: "Distrito de Alaska" },
  "D. Del.": { en: "District of Delaware", es: "Distrito de Delaware" },
  "E.D. Va.": { en: "Eastern District of Virginia", es: "Distrito Este de Virginia" },
  "N.D. Ga.": { en: "Northern District of Georgia", es: "Distrito Norte de Georgia" },
  "W.D. Wash.": { en: "Western District of Washington", es: "Distrito Oeste de Washington" },
  "Wake County, N.C.": {
    en: "Wake County, North Carolina (state court)",
    es: "condado de Wake, Carolina del Norte (tribunal estatal)",
  },
  "Los Angeles County, Calif.": {
    en: "Los Angeles County, California (state court)",
    es: "condado de Los Ángeles, California (tribunal estatal)",
  },
} as const;
