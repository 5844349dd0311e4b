/** The shell of a page: one file that asks for nothing else, with its style and its font inside. */
import { createHash } from "node:crypto";
import { faceOf } from "../charts/fonts.ts";
import { fontFaceRule } from "../charts/subset.ts";
import type { Lang } from "../languages/text.ts";
import { languages as names } from "../languages/words.ts";
import { type Html, html, trusted } from "./html.ts";
import { FAMILY, STYLE } from "./style.ts";
import { pageWords } from "./words.ts";

/** What a page says of itself, and its body. */
export interface PageOptions {
  lang: Lang;
  /** The languages in which there is such a page, this one among them. */
  languages: readonly Lang[];
  title: string;
  description?: string;
  /** The picture that stands for it where it is shared: a file, and what it shows. */
  card?: { file: string; alt: string };
  /** Structured data, as schema.org has it. */
  data?: object;
  /** The page above this one: its address, and what it is called. */
  up?: { href: string; name: string };
  body: Html;
  /** What a preview puts at the foot of the page; its server then sends the policy, and the page has none of its own. */
  foot?: Html | undefined;
}

/** A page as one HTML file. */
export async function documentHTML(options: PageOptions): Promise<string> {
  const { lang, languages, title, description, card, data, foot } = options;
  const structured = data && json(data);
  const others = languages.filter((other) => other !== lang);
  const shell = shellHTML(options, others);
  const head = [
    description !== undefined && meta("name", "description", description),
    meta("property", "og:type", "article"),
    meta("property", "og:title", title),
    description !== undefined && meta("property", "og:description", description),
    meta("property", "og:locale", names[lang].locale.replace("-", "_")),
    card && [meta("property", "og:image", card.file), meta("property", "og:image:alt", card.alt)],
    meta("name", "twitter:card", card ? "summary_large_image" : "summary"),
    // An empty icon, or browsers ask for one
    html`<link rel="icon" href="data:,">\n`,
    others.map((other) => html`<link rel="alternate" hreflang="${other}" href="${fileOf(other, languages)}">\n`),
    structured && html`<script type="application/ld+json">${structured}</script>\n`,
  ];
  return String(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${!foot && html`<meta http-equiv="Content-Security-Policy" content="${policy(structured)}">\n`}${head}<style>
${await fontRules(String(shell))}${trusted(STYLE)}</style>
</head>
<body>
${shell}${foot}</body>
</html>
`);
}

/** The file of a page in one of its languages: that in the first is the folder's index. */
export function fileOf(lang: Lang, languages: readonly Lang[]): string {
  return lang === languages[0] ? "index.html" : `index.${lang}.html`;
}

function shellHTML({ lang, languages, up, body }: PageOptions, others: readonly Lang[]): Html {
  const { skip, languageAndContents, contents } = pageWords[lang];
  const links = [
    up && html`<a class="up" href="${up.href}">${up.name}</a>`,
    ...others.map((other) => {
      const file = fileOf(other, languages);
      return html`<a href="${file}" hreflang="${other}" lang="${other}">${names[other].own}</a>`;
    }),
  ];
  const nav = html`<header><nav aria-label="${others.length > 0 ? languageAndContents : contents}">${links}</nav></header>\n`;
  return html`<a class="skip" href="#text">${skip}</a>
${links.some(Boolean) && nav}<main id="text">
${body}</main>
`;
}

function meta(name: "name" | "property", key: string, content: string): Html {
  return html`<meta${{ [name]: key, content }}>\n`;
}

/** No request and no script, whatever stands in the page. Structured data isn't run, but checkers want it allowed. */
function policy(data: Html | undefined): string {
  const hash = data && createHash("sha256").update(String(data)).digest("base64");
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

/** JSON that can't end the element in which it stands. */
function json(data: object): Html {
  return trusted(JSON.stringify(data).replaceAll("<", "\\u003c"));
}

/** The family in regular and bold, and in italics where something is stressed, cut down to the page's characters. */
async function fontRules(page: string): Promise<Html> {
  const used = charactersIn(page);
  const stressed = charactersIn(Array.from(page.matchAll(/<em>(.*?)<\/em>/gs), ([, text]) => text).join(""));
  const rules = await Promise.all([
    fontFaceRule(FAMILY, faceOf(400), used),
    fontFaceRule(FAMILY, faceOf(700), used),
    stressed.size > 0 && fontFaceRule(FAMILY, faceOf(400, "italic"), stressed),
  ]);
  return trusted(rules.map((rule) => (rule ? `${rule}\n` : "")).join(""));
}

/** Every character that a page may show. Those of CSS's own content are in here for the asking: ASCII. */
function charactersIn(page: string): Set<string> {
  const text = page.replace(/<[^>]+>/g, "");
  return new Set(text === "" ? "" : text + text.normalize("NFC") + ASCII);
}

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
