/** The setting that holds the record of a filled sheet. */
export function fillRecordKey(sheet: string): string {
  return `dianbao.filled.${sheet}`;
}
