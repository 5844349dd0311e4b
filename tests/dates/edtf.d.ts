/** What Handover uses of edtf, which ships no types. */
declare module "edtf" {
  export interface Edtf {
    type: "Date" | "Year" | "Decade" | "Century" | "Season" | "Interval" | "List" | "Set";
    /** First and last millisecond covered, UTC. An open end is ±Infinity. */
    min: number;
    max: number;
    /** The normalised text. */
    edtf: string;
    /** Ends of an interval: null where unknown, Infinity where open. */
    lower?: Edtf | null | number;
    upper?: Edtf | null | number;
    approximate?: { value: number };
    uncertain?: { value: number };
    values?: Edtf[];
  }
  const parse: (text: string) => Edtf;
  export default parse;
}
