/** How the tests run against planted faults: those of the room, and no others, without the line on missing tools. */
import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

export default defineConfig({
  ...config,
  test: { ...config.test, include: [`tests/${process.env.ROOM}/**/*.test.ts`], reporters: ["default"] },
});
