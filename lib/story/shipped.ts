/**
 * The story of this project, as of its version. In a checkout, where its files may have been edited, they are checked
 * as a whole before the first table is read; an installed package holds the data that its tests have checked.
 */
import { existsSync } from "node:fs";
import { once } from "../table/table.ts";
import { definitions, type Story } from "../tables/index.ts";
import { readChecked, readTrusted, toStory } from "./open.ts";

const DATA = new URL("../../data/", import.meta.url);
const inCheckout = existsSync(new URL("../../lib/", import.meta.url));

const read = once(() => (inCheckout ? readChecked : readTrusted)(DATA, definitions));

export const shipped: Story = toStory(definitions, (table) => read()(table));
