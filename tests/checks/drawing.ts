/** Hand-written finished charts for the tests: sound in all that a test doesn't change. */
import { type CheckContext, check, type Diagnostic } from "handover/checks";
import type { Lang } from "../../lib/languages/text.ts";

export interface Made {
  lang?: Lang;
  size?: "wide" | "narrow";
  /** The headline's lines. */
  headline?: string[];
  subtitle?: string;
  notes?: string;
  source?: string;
  alt?: string;
  /** The inside of the plot, which stands at 20,60. */
  plot?: string;
  metadata?: string;
}

const TEXTS = {
  en: {
    headline: ["Mexico handed over 92 prisoners"],
    source: "Source: The Associated Press.",
    alt: "Bar chart of the people handed over by Mexico in each of three transfers: 29, 26 and 37 people.",
    subtitle: "People by handover: 29, 26, 37",
  },
  es: {
    headline: ["México entregó a 92 presos"],
    source: "Fuente: The Associated Press.",
    alt: "Gráfica de barras de las personas entregadas por México en cada uno de tres traslados: 29, 26 y 37 personas.",
    subtitle: "Personas por entrega: 29, 26, 37",
  },
  fr: {
    headline: ["Neuf bibliothèques ont fermé"],
    source: "Source\u00a0: The Associated Press.",
    alt: "Graphique à barres des mois de fermeture des bibliothèques dans chacun des trois districts : 29, 26 et 37 mois.",
    subtitle: "Mois de fermeture : 29, 26, 37",
  },
  pt: {
    headline: ["Nove bibliotecas fecharam"],
    source: "Fonte: The Associated Press.",
    alt: "Gráfico de barras dos meses em que as bibliotecas de cada um dos três distritos ficaram fechadas: 29, 26 e 37 meses.",
    subtitle: "Meses de portas fechadas: 29, 26, 37",
  },
};

/** A figure of 340 by 240 px with a headline, a plot, notes and a source line. */
export function draw({ lang = "en", size = "narrow", plot = "", notes = "", ...parts }: Made = {}): string {
  const texts = TEXTS[lang];
  const { headline = texts.headline, source = texts.source, alt = texts.alt, subtitle = texts.subtitle } = parts;
  const { metadata = '{"sources":[{"publisher":"The Associated Press"}]}' } = parts;
  const block = (part: string, y: number, lines: string[], font: string) =>
    `<g data-part="${part}"><text transform="translate(12,${y})" ${font}>${lines.map((line, index) => `<tspan x="0" dy="${index ? 16 : 0}">${line}</tspan>`).join("")}</text></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="240" viewBox="0 0 340 240" lang="${lang}"><title>${headline.join(" ")}</title><desc>${alt}</desc><metadata>${metadata}</metadata><g data-chart="made" data-variant="${size}"><rect width="340" height="240" fill="#ffffff"/>${block("headline", 14, headline, 'font-size="14px" font-weight="bold"')}${block("subtitle", 62, [subtitle], 'font-size="13px"')}<g data-part="plot" transform="translate(20,70)"><g fill="none"><g class="mark-group role-frame root"><g>${plot}</g></g></g></g>${notes ? block("notes", 214, [notes], 'font-size="12px"') : ""}${block("source", 232, [source], 'font-size="12px"')}</g></svg>`;
}

/** A text in the plot. */
export function text(words: string, x: number, y: number, more = 'font-size="13px" fill="#1a1a1a"'): string {
  return `<g class="mark-text role-mark marks"><text transform="translate(${x},${y})" ${more}>${words}</text></g>`;
}

export interface Bar {
  x?: number;
  y: number;
  width: number;
  label?: string;
  fill?: string;
  key?: string;
}

/** Lying bars in the plot, 10 px high. */
export function bars(list: readonly Bar[]): string {
  const paths = list.map(
    ({ x = 0, y, width, label = "", fill = "#858585", key = "" }) =>
      `<path aria-label="${label}" aria-roledescription="bar"${key && ` data-evidence="${key}"`} d="M${x},${y}h${width}v10h${-width}Z" fill="${fill}"/>`,
  );
  return `<g class="mark-rect role-mark marks">${paths.join("")}</g>`;
}

/** The numbers of an axis below the plot, each at its x. */
export function axis(ticks: Readonly<Record<string, number>>): string {
  const labels = Object.entries(ticks).map(
    ([label, x]) =>
      `<text text-anchor="middle" transform="translate(${x},120)" font-size="12px" fill="#1a1a1a">${label}</text>`,
  );
  return `<g class="mark-group role-axis" aria-hidden="true"><g transform="translate(0.5,0.5)"><g class="mark-text role-axis-label">${labels.join("")}</g></g></g>`;
}

/** What one rule finds. */
export function find(rule: string, made: Made | string, context: CheckContext = {}): Diagnostic[] {
  const svg = typeof made === "string" ? made : draw(made);
  return check(svg, context).filter((diagnostic) => diagnostic.rule === rule);
}

/** What one rule finds, as text. */
export function said(rule: string, made: Made | string, context: CheckContext = {}): string[] {
  return find(rule, made, context).map(({ element, what }) => `${element} ${what}`);
}
