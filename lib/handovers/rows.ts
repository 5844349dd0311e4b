/**
 * The rows of this story's tables: here, where its files may have been edited, checked as a whole before the first table
 * is read. The package has in this place what was read when it was built, as a module that needs no files.
 */
import { once } from "../once.ts";
import { readChecked } from "../story/open.ts";
import { definitionsOf, type ReadRows } from "../story/story.ts";
import { definitions, LANGUAGES } from "./definitions.ts";

const DATA = new URL("../../data/", import.meta.url);

const read = once(() => readChecked(DATA, definitionsOf({ tables: definitions, languages: LANGUAGES })));

export const rows: ReadRows = (table) => read()(table);
