/** Changes as `src/workbook` has them. */
export function witnessChanges(first: string): readonly object[];
