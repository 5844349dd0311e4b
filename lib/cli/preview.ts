/** `preview`: shows the notebooks in a browser, drawn anew as soon as a file is saved. */

import { installed } from "../project/installed.ts";
import { declareCommand, wholeNumber } from "./command.ts";

export const command = declareCommand({
  name: "preview",
  about: "Shows the notebooks in a browser, drawn anew as soon as a file is saved.",
  options: {
    port: wholeNumber("PORT", "the port to serve on, or the next one that is free", {
      from: 0,
      to: 65_535,
      otherwise: 4600,
    }),
  },
  examples: [["--port 8080", "serves the pages on http://localhost:8080"]],
  run: async ({ port }, { folder, say }) => {
    // Not loaded here: unsound data are shown on the page, until a save mends them
    const story = folder();
    // The processes that run the notebooks read them with it
    await installed("tsx", () => import("tsx/esm/api"));
    const { preview } = await import("../preview/server.ts");
    const { url } = await preview({ folder: story, port });
    say(`${url}\nSave a notebook, or anything in lib/ or data/, and the page follows. Ctrl+C ends it.`);
    return new Promise<number>(() => {});
  },
});
