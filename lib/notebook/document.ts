/** The shell of a page: one file that asks for nothing else, with its style and its font inside. */
import { createHash } from "node:crypto";
import { faceOf } from "../charts/fonts.ts";
import { fontFaceRule } from "../charts/subset.ts";
import { escapeXML } from "../charts/text.ts";
import type { Lang } from "../language.ts";
import { attributes, fileOf, LABELS } from "./html.ts";
import { FAMILY, STYLE } from "./style.ts";

/** What a page says of itself, and its body. */
export interface PageOptions {
  lang: Lang;
  /** Its title, as text. */
  title: string;
  description: string;
  /** The picture that stands for it where it is shared: a file, and what it shows. */
  card?: { file: string; alt: string };
  /** Structured data, as schema.org has it. */
  data?: object;
  /** A link to the page above this one, as HTML. */
  up?: string;
  body: string;
}

/** No request and no script, whatever stands in the page. Structured data isn't run, but checkers want it allowed. */
function policy(data: string | undefined): string {
  const hash = data && createHash("sha256").update(data).digest("base64");
  return [
    "default-src 'none'",
    ...(hash ? [`script-src 'sha256-${hash}'`] : []),
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A page as one HTML file. */
export async function documentHTML({
  lang,
  title,
  description,
  card,
  data,
  up = "",
  body,
}: PageOptions): Promise<string> {
  const other = lang === "en" ? "es" : "en";
  const meta = (name: "name" | "property", key: string, content: string) =>
    `<meta${attributes({ [name]: key, content })}>\n`;
  const structured = data && json(data);
  const head = [
    meta("name", "viewport", "width=device-width, initial-scale=1"),
    `<title>${escapeXML(title)}</title>\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(structured)}">\n`,
    meta("name", "description", description),
    meta("property", "og:type", "article"),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("property", "og:locale", lang === "en" ? "en_US" : "es_MX"),
    card && meta("property", "og:image", card.file) + meta("property", "og:image:alt", card.alt),
    meta("name", "twitter:card", card ? "summary_large_image" : "summary"),
    // An empty icon, or browsers ask for one
    `<link rel="icon" href="data:,">\n`,
    `<link rel="alternate" hreflang="${other}" href="${fileOf(other)}">\n`,
    structured && `<script type="application/ld+json">${structured}</script>\n`,
  ];
  const shell =
    `<a class="skip" href="#text">${LABELS.skip[lang]}</a>\n` +
    `<header><nav aria-label="${LABELS.language[lang]}">${up}` +
    `<a href="${fileOf(other)}" hreflang="${other}" lang="${other}">${LABELS.other[lang]}</a></nav></header>\n` +
    `<main id="text">\n${body}</main>\n`;
  return (
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n${head.filter(Boolean).join("")}` +
    `<style>\n${await fontRules(shell)}${STYLE}</style>\n</head>\n<body>\n${shell}</body>\n</html>\n`
  );
}

/** The family in regular and bold, and in italics where something is stressed, cut down to the page's characters. */
async function fontRules(html: string): Promise<string> {
  const used = charactersIn(html);
  const stressed = charactersIn(Array.from(html.matchAll(/<em>(.*?)<\/em>/gs), ([, text]) => text).join(""));
  const rules = await Promise.all([
    fontFaceRule(FAMILY, faceOf(400), used),
    fontFaceRule(FAMILY, faceOf(700), used),
    stressed.size > 0 && fontFaceRule(FAMILY, faceOf(400, "italic"), stressed),
  ]);
  return rules.map((rule) => (rule ? `${rule}\n` : "")).join("");
}

/** Every character that a page may show. Those of CSS's own content are in here for the asking: ASCII. */
function charactersIn(html: string): Set<string> {
  const text = html.replace(/<[^>]+>/g, "");
  return new Set(text === "" ? "" : text + text.normalize("NFC") + ASCII);
}

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** JSON that can't end the element in which it stands. */
function json(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
