/** The rule that no accusation is printed as a fact, and nothing is called what it was not. */
import type { CheckContext } from "handover/checks";
import { describe, expect, it } from "vitest";
import { law } from "../../../lib/handovers/law.ts";
import { find, type Made, said, text } from "../drawing.ts";

const of = (headline: string, context: CheckContext = {}, lang: Made["lang"] = "en") =>
  find("legal-language", { headline: [headline], lang }, context).map(({ what }) => /"(.*?)"/.exec(what)?.[1]);

describe("legal language", () => {
  it("calls nobody guilty who is charged, in any language", () => {
    expect(of("29 killers sent north")).toEqual(["killers"]);
    expect(of("29 asesinos", {}, "es")).toEqual(["asesinos"]);
    expect(of("29 meurtriers", {}, "fr")).toEqual(["meurtriers"]);
    expect(of("29 criminosos", {}, "pt")).toEqual(["criminosos"]);
    expect(of("29 prisoners accused of murder sent north")).toEqual([]);
  });

  it("has the story's words of each language beside those of every desk", () => {
    const own = { en: { guilt: ["narcos?"] }, es: { guilt: ["capos?"] } };
    expect(of("Narcos, capos and killers", { law: own })).toEqual(["Narcos", "killers"]);
    expect(of("Narcos, capos y asesinos", { law: own }, "es")).toEqual(["capos", "asesinos"]);
    expect(of("Narcos, capos et assassins", { law: own }, "fr")).toEqual(["assassins"]);
  });

  it("says nothing otherwise than the story's rows", () => {
    const own = { en: { misnomers: [{ words: ["extradited"], say: ["handed over"] }] } };
    expect(said("legal-language", { headline: ["29 extradited"] }, { law: own })).toEqual([
      'headline "29 extradited" says "extradited", and the rows say handed over',
    ]);
    expect(of("29 extradited")).toEqual([]);
    expect(of("29 extradited", { law: own }, "es")).toEqual([]);
  });

  it("lets a nickname and a source's own words stand", () => {
    expect(of("Caro, the Killer of Killers")).toEqual(["Killer", "Killers"]);
    expect(of("Caro, the Killer of Killers", { aliases: ["the Killer of Killers"] })).toEqual([]);
    expect(of("Bondi: “terrorists of the worst kind”", { quotes: ["terrorists of the worst kind"] })).toEqual([]);
  });

  it("lets who was convicted be called so", () => {
    expect(of("Juan Pérez, trafficker")).toEqual(["trafficker"]);
    expect(of("Juan Pérez, trafficker", { convicted: ["Ana Paz", "Juan Pérez"] })).toEqual([]);
    expect(of("Pedro Pérez, trafficker", { convicted: ["Ana Paz", "Juan Pérez"] })).toEqual(["trafficker"]);
  });

  it("is looked for in labels, notes and alt text too", () => {
    const made = { plot: text("Killers", 0, 40), notes: "Not shown: 3 murderers", alt: "Bar chart of 29 thieves" };
    expect(find("legal-language", made).map(({ element }) => element.split(" ")[0])).toEqual(["notes", "alt", "text"]);
  });
});

describe("the words of the handovers", () => {
  const english = (headline: string) => of(headline, { law });
  const spanish = (headline: string) => of(headline, { law }, "es");

  it("are what cartels' men are called", () => {
    expect(english("Narcos, kingpins, drug lords and cartel bosses")).toEqual([
      "Narcos",
      "kingpins",
      "drug lords",
      "cartel bosses",
    ]);
    expect(spanish("Capos, narcos, jefes del cártel y narcojefes")).toEqual([
      "Capos",
      "narcos",
      "jefes del cártel",
      "narcojefes",
    ]);
  });

  it("call a handover no extradition, unless to deny it or to tell of its steps", () => {
    expect(english("29 extradited; they extradite")).toEqual(["extradited", "extradite"]);
    expect(spanish("Fueron extraditados 29; extraditó a 3")).toEqual(["extraditados", "extraditó"]);
    expect(english("This was not an extradition")).toEqual([]);
    expect(spanish("No fue una extradición")).toEqual([]);
    expect(english("21 had court cases against extradition; extradition requests were old")).toEqual([]);
    expect(spanish("Con solicitud de extradición; amparos contra su extradición")).toEqual([]);
  });
});
