/** A test in Chromium, which sees charts and pages as a reader does, with no network. */
import { chromium as playwright } from "playwright-core";
import { test } from "vitest";
import { chromium, pathOf } from "./tools.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Has one browser a file, started by the first test that asks for it, and a new page each; give it `needs(chromium)`. */
export const inBrowser = test
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what is asked for
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await playwright.launch({ executablePath: pathOf(chromium), args: FLAGS });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("page", async ({ browser }, { onCleanup }) => {
    const page = await browser.newPage();
    onCleanup(() => page.close());
    return page;
  });
