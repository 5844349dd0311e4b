/** The rows of a chart as the checks know them: what each rests on, and the key that its marks carry. */

/** What is known of the evidence of a row. */
interface RowEvidence {
  key?: string;
  contested?: boolean;
  uncertain?: boolean;
}

/** What a row rests on, as a list. */
export function evidenceIn(row: object): RowEvidence[] {
  const { evidence } = row as { evidence?: unknown };
  return (Array.isArray(evidence) ? evidence : [evidence]).filter((one) => typeof one === "object" && one !== null);
}

/** The key that a row's mark carries: the first of what it rests on. */
export function keyOf(row: object): string | undefined {
  return evidenceIn(row)[0]?.key;
}
