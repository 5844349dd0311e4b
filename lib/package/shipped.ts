/** The story that ships with the package, as of its version. */
import { openSound } from "./open.ts";

export const shipped = openSound(new URL("../../data/", import.meta.url));
