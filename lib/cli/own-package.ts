/** What this package says of itself in its `package.json`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface OwnPackage {
  name: string;
  version: string;
  devDependencies: Readonly<Record<string, string>>;
}

/** The folder of this package: the checkout, or where it is installed. */
export const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

export function ownPackage(): OwnPackage {
  return JSON.parse(readFileSync(`${PACKAGE}package.json`, "utf8"));
}
