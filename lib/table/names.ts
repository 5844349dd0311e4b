/** What a column may be called: it stands in the header of a file, in lists of columns, and in the rows as objects. */

/**
 * What is wrong with the name of a column; undefined where nothing is.
 *
 * @example
 * wrongName("constructor"); // "a name that not every object has already"
 */
export function wrongName(name: string): string | undefined {
  if (isTaken(name)) return "a name that not every object has already";
  if (name.trim() !== name || name === "") return "a name without spaces at its ends";
  if (name === "*" || /[;\p{Cc}\p{Zl}\p{Zp}]/u.test(name))
    return "a name that can stand in a list of columns joined with ;";
  return undefined;
}

/** Whether every object has something of a name: in a row, such a column would be taken for that, or change it. */
export function isTaken(name: string): boolean {
  return name === "prototype" || name in Object.prototype;
}

/**
 * A name for code, in lower case: `Número de personas` is `numero_de_personas`. Of letters that are not Latin nothing is
 * left.
 */
export function nameInCode(words: string): string {
  const name = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  if (/^\d/.test(name)) return `_${name}`;
  return wrongName(name) === undefined || name === "" ? name : `${name}_`;
}

/**
 * What the type of a table's rows is called.
 *
 * @example
 * rowTypeName("library_closures"); // "LibraryClosuresRow"
 */
export function rowTypeName(table: string): string {
  const words = table.split(/[^\p{ID_Continue}]|_/u);
  const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
  return `${/^\d/.test(name) ? "_" : ""}${name}Row`;
}
