/** A column of this story, for an editor to point at. */
import { custody } from "handover";

export const long = custody.filled("years_min").filter((row) => row.years_min >= 10);
