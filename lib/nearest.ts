/** Says that a name doesn't exist, and which names come nearest to it. */
import leven from "leven";

/**
 * The names that come nearest to one that doesn't exist: those that contain it first, then by letters to change.
 * Capitals, accents and spaces make no difference, so that a person's name finds their id.
 *
 * @example
 * nearest("Caro Quintero", ["omar-trevino-morales", "rafael-caro-quintero"], 1); // ["rafael-caro-quintero"]
 */
export function nearest(wanted: string, names: Iterable<string>, count = 3): string[] {
  const text = folded(wanted);
  const distance = (name: string) => leven(text, folded(name)) - (folded(name).includes(text) ? CONTAINED : 0);
  const measured = Array.from(names, (name) => ({ name, far: distance(name) }));
  return measured
    .sort((one, other) => one.far - other.far)
    .slice(0, count)
    .map(({ name }) => name);
}

/** The error for a name that doesn't exist: `prisoners has no row "caro"; the nearest are …`. */
export function unknown(what: string, wanted: string, names: Iterable<string>): RangeError {
  const found = nearest(wanted, names);
  const hint = found.length === 0 ? "there are none" : `the nearest are ${found.join(", ")}`;
  return new RangeError(`${what} "${wanted}"; ${hint}`);
}

/** More than any name is long, so that a name which contains what was typed comes before all that don't. */
const CONTAINED = 1000;

function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}
