#!/usr/bin/env node
/** The terminal's door: runs what was typed after `handover`, and exits with its code. */
import { main } from "./cli/main.ts";

// Whoever reads the output may have read enough, as head has
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const { stdout: out, stderr: err } = process;
process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), out, err });
