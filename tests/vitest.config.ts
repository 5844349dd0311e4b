/** How the tests run: from the project's root, with `handover` resolved to its source, as the notebooks resolve it. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { reporter } from "./tools.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^handover$/, replacement: `${root}lib/index.ts` },
      { find: /^handover\/story$/, replacement: `${root}lib/engine.ts` },
      { find: /^handover\/(.+)$/, replacement: `${root}lib/$1/index.ts` },
    ],
  },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 120_000, reporters: ["default", reporter] },
});
