import { WorkbookError } from './errors';

/** Excel compares sheet names without regard to case. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/** A name, or the first of `设置 2`, `设置 3` … that no sheet bears. */
export function freeSheetName(called: string, sheets: readonly string[]): string {
  const taken = new Set(sheets.map(sheetKey));
  let name = called;
  for (let i = 2; taken.has(sheetKey(name)); i++) name = `${called} ${i}`;
  return name;
}

/**
 * Throws WorkbookError `badSheetName` for what Excel refuses: an empty name, over 31 characters, one of \ / ? * [ ] :,
 * an apostrophe at either end, and the reserved `History`.
 */
export function checkSheetName(name: string): void {
  const bad = name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || sheetKey(name) === 'history';
  if (bad) throw new WorkbookError('badSheetName', { sheet: name });
}
