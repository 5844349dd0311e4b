/** Prints a digest of every test chart, for a test that runs this in other time zones and languages. */
import { createHash } from "node:crypto";
import { renderSVG } from "../../lib/charts/index.ts";
import { specs } from "./specs.ts";

const digests: Record<string, string> = {};
for (const [name, spec] of Object.entries(specs)) {
  digests[name] = createHash("sha256")
    .update(await renderSVG(spec))
    .digest("hex");
}
console.log(JSON.stringify(digests));
