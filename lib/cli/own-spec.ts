/** How the `package.json` of another folder has to name this package, so that npm installs the same. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ownPackage, PACKAGE } from "./own-package.ts";

/**
 * What to write as the version of this package.
 *
 * - Where it was installed from a file or from a repository, that, as the `package.json` or the lock file above it says;
 *   a file's path is then read from the other folder.
 * - Where it was installed from a registry, its version and what is compatible with that.
 * - Where it is a checkout, the path to that.
 *
 * @param folder the other folder
 * @param own where this package is
 * @example
 * ownSpec("/stories/library-closures"); // "^0.2.0"
 */
export function ownSpec(folder: string, own = PACKAGE): string {
  const registry = `^${ownPackage().version}`;
  if (!own.split(sep).includes("node_modules")) return rebased(`file:${own}`, "/", folder);
  for (let above = dirname(own); above !== dirname(above); above = dirname(above)) {
    const spec = namedIn(above) ?? lockedIn(above);
    if (spec !== undefined)
      return /^(file:|git[+:]|github:|gitlab:|https?:)/.test(spec) ? rebased(spec, above, folder) : registry;
  }
  return registry;
}

/**
 * A spec whose path is read from another folder; one without a path as it is.
 *
 * @example
 * rebased("file:handover.tgz", "/stories", "/stories/library-closures"); // "file:../handover.tgz"
 */
export function rebased(spec: string, from: string, to: string): string {
  const [, path] = /^file:(?:\/\/(?=\/))?(.+)$/.exec(spec) ?? [];
  return path === undefined ? spec : `file:${relative(to, resolve(from, path)).split(sep).join("/")}`;
}

/** How the `package.json` of a folder names this package. */
function namedIn(folder: string): string | undefined {
  const { dependencies, devDependencies } = jsonOf(join(folder, "package.json"));
  return { ...devDependencies, ...dependencies }[ownPackage().name];
}

/** Where npm notes that it took this package from. */
function lockedIn(folder: string): string | undefined {
  const { packages } = jsonOf(join(folder, "node_modules/.package-lock.json"));
  const found = packages?.[`node_modules/${ownPackage().name}`];
  // A registry's own address says less than the version
  return found?.resolved?.startsWith("file:") ? found.resolved : undefined;
}

interface Described {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  packages?: Record<string, { resolved?: string }>;
}

function jsonOf(file: string): Described {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
