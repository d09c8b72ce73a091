import { WorkbookError } from './errors';

/** Excel compares sheet names without regard to case. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/**
 * Throws WorkbookError `badSheetName` for what Excel refuses: an empty name, over 31 characters, one of \ / ? * [ ] :,
 * an apostrophe at either end, and the reserved `History`.
 */
export function checkSheetName(name: string): void {
  const bad = name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || sheetKey(name) === 'history';
  if (bad) throw new WorkbookError('badSheetName', { sheet: name });
}
