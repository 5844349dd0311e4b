/** Checks that the tables declared for a story fit together, before any file of theirs is read. */
import { fileColumns } from "../table/column.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";

/**
 * Checks the declarations of a story against each other.
 *
 * @throws RangeError that says which table doesn't fit, and what to declare.
 * @example
 * checkDeclared({ ports }); // RangeError: ports needs a citation for each cell, but no table of citations is declared …
 */
export function checkDeclared(declared: Definitions): void {
  const names = Object.keys(declared).join(", ");
  for (const [name, definition] of Object.entries<TableDefinition>(declared)) {
    if (name !== definition.name) {
      throw new RangeError(
        `the table declared as "${definition.name}" stands under "${name}"; give both the same name`,
      );
    }
    const inFile = Object.entries(definition.columns).flatMap(([column, declared]) => fileColumns(column, declared));
    const twice = inFile.find((column, index) => inFile.indexOf(column) !== index);
    if (twice !== undefined) {
      throw new RangeError(`two columns of ${name} are ${twice} in its file; give one of them another name`);
    }
    for (const [column, { references }] of Object.entries(definition.columns)) {
      if (references !== undefined && !Object.hasOwn(declared, references)) {
        throw new RangeError(
          `${name}.${column} names rows of "${references}", but the declared tables are ${names}; declare that one too`,
        );
      }
    }
    if (definition.cited && !Object.hasOwn(declared, "citations")) {
      throw new RangeError(
        `${name} needs a citation for each cell, but no table of citations is declared; ` +
          "declare citations and sources too, or say cited: false for a table that rests on no source",
      );
    }
  }
}
